// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ytterby.testkit.NumberAssertions.assertWithin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Form;
import org.ytterby.quantity.Interval;

/** Routes with known and unknown recoveries. */
class RecyclingRouteTest {

    private static final RecyclingStep COLLECTION = RecyclingStep.builder()
            .name("collection")
            .recovery(Interval.exactly(0.5))
            .assumption("half comes back")
            .build();
    private static final RecyclingStep SORTING = RecyclingStep.builder()
            .name("sorting")
            .recovery(RecyclingStep.UNKNOWN_RECOVERY)
            .build();
    private static final RecyclingStep LEACHING = RecyclingStep.builder()
            .name("leaching")
            .recovery(Interval.exactly(0.75))
            .putElementRecoveries(Element.DY, Interval.exactly(0.5))
            .build();
    private static final ElementVector FED = ElementVector.of(Map.of(Element.ND, 80.0, Element.DY, 8.0));

    @Test
    void knownRecoveriesGiveNumbers() {
        RouteRecovery got = RouteRecovery.of(route(COLLECTION, LEACHING), FED);
        assertThat(got.recoveredTonnes())
                .containsEntry(Element.ND, Interval.exactly(30))
                .containsEntry(Element.DY, Interval.exactly(2));
        assertThat(got.lostTonnes())
                .containsEntry(Element.ND, Interval.exactly(50))
                .containsEntry(Element.DY, Interval.exactly(6));
        assertThat(got.losses().stream().map(StepLoss::step)).containsExactly("collection", "leaching");
        assertThat(got.losses().get(0).tonnes()).containsEntry(Element.ND, Interval.exactly(40));
        assertThat(got.losses().get(1).tonnes()).containsEntry(Element.DY, Interval.exactly(2));
        assertThat(got.assumptions()).containsExactly("collection: half comes back");
        assertThat(got.route()).isEqualTo("route");
    }

    @Test
    void anUnknownRecoveryLeavesABoundAndIsNamed() {
        RecyclingRoute route = route(COLLECTION, SORTING);
        assertThat(route.recovery(Element.ND)).isEqualTo(Interval.of(0, 0.5));
        assertThat(route.unknownSteps()).containsExactly("sorting");
        assertThat(RouteRecovery.of(route, FED).lostTonnes()).containsEntry(Element.ND, Interval.of(40, 80));
    }

    @Test
    void refusesWhatIsNoRoute() {
        assertThatThrownBy(() -> RecyclingStep.builder()
                        .from(SORTING)
                        .recovery(Interval.of(0, 1.1))
                        .build())
                .hasMessage("recovery must be within [0, 1] but was [0, 1.1]");
        assertThatThrownBy(() -> RecyclingStep.builder()
                        .from(SORTING)
                        .putElementRecoveries(Element.ND, Interval.of(-0.1, 1))
                        .build())
                .hasMessage("elementRecoveries[Nd] must be within [0, 1] but was [-0.1, 1]");
        assertThatThrownBy(() -> RecyclingStep.builder().from(SORTING).name(" ").build())
                .hasMessageContaining("name");
        assertThatThrownBy(() ->
                        RecyclingStep.builder().from(SORTING).assumption(" ").build())
                .hasMessageContaining("assumption");
        assertThatThrownBy(() -> route()).hasMessageContaining("steps must not be empty");
        assertThatThrownBy(() ->
                        RecyclingRoute.builder().from(route(SORTING)).name(" ").build())
                .hasMessageContaining("name");
        assertThatThrownBy(() -> RouteRecovery.of(route(SORTING), ElementVector.of(Map.of(Element.ND, -1.0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepLoss(" ", new TreeMap<>())).hasMessageContaining("step must not be blank");
        assertThatThrownBy(() -> new StepLoss("x", new TreeMap<>(Map.of(Element.ND, Interval.of(-1, 1)))))
                .hasMessage("tonnes[Nd] must be within [0, inf) but was [-1, 1]");
        assertThatThrownBy(() -> new RouteRecovery(" ", FED, new TreeMap<>(), List.of(), List.of()))
                .hasMessageContaining("route must not be blank");
        assertThatThrownBy(() -> new RouteRecovery(
                        "x", ElementVector.of(Map.of(Element.ND, -1.0)), new TreeMap<>(), List.of(), List.of()))
                .hasMessageContaining("fedTonnes[Nd] must be");
        assertThatThrownBy(() -> new RouteRecovery(
                        "x", FED, new TreeMap<>(Map.of(Element.ND, Interval.of(-1, 1))), List.of(), List.of()))
                .hasMessageContaining("recoveredTonnes[Nd] must be");
    }

    @Property
    void whatIsFedIsRecoveredOrLost(@ForAll RouteRecovery got) {
        got.fedTonnes().toMap().forEach((element, fed) -> {
            Interval lost = Interval.sum(got.losses().stream()
                    .map(loss -> loss.tonnes().get(element))
                    .toList());
            Interval recovered = got.recoveredTonnes().get(element);
            assertWithin(recovered.plus(lost), fed, 1e-9 * fed);
            assertWithin(Interval.of(0, fed), recovered.upper(), 1e-9 * fed);
            assertWithin(recovered.plus(got.lostTonnes().get(element)), fed, 1e-9 * fed);
        });
    }

    @Property
    void everyPossibleRouteLiesWithinTheBounds(
            @ForAll RecyclingRoute route, @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> places) {
        double passed = 100;
        for (int i = 0; i < route.steps().size(); i++) {
            Interval recovery = route.steps().get(i).recovery(Element.DY);
            passed *= recovery.lower() + places.get(i) * (recovery.upper() - recovery.lower());
        }
        RouteRecovery got = RouteRecovery.of(route, ElementVector.of(Map.of(Element.DY, 100.0)));
        assertWithin(got.recoveredTonnes().get(Element.DY), passed, 1e-9);
        assertWithin(route.recovery(Element.DY).times(100), passed, 1e-9);
    }

    private static RecyclingRoute route(RecyclingStep... steps) {
        return RecyclingRoute.builder()
                .name("route")
                .loop(RecyclingLoop.LONG)
                .output(Form.OXIDE)
                .addSteps(steps)
                .build();
    }
}
