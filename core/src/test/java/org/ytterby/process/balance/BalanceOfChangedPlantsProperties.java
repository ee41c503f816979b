// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.element.Element;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.SampleFlowsheets;
import org.ytterby.testkit.SampleFlowsheets.Knowledge;

/** Laws that compare the balance of a plant with that of a plant changed a little. */
class BalanceOfChangedPlantsProperties {

    private static final FeedAmount FEED = SampleFlowsheets.feed(100, 2, 30);
    private static final double STEP = 1e-6;

    @Provide
    Arbitrary<Flowsheet> exact() {
        return SampleFlowsheets.any(Knowledge.EXACT);
    }

    @Provide
    Arbitrary<Flowsheet> ranged() {
        return SampleFlowsheets.any(Knowledge.RANGES);
    }

    @Property
    void mergingTwoOperationsInSeriesChangesNothing(@ForAll("exact") Flowsheet plant, @ForAll Random random) {
        List<Operation> candidates = PlantChanges.mergeable(plant);
        Assume.that(!candidates.isEmpty());
        Operation second = candidates.get(random.nextInt(candidates.size()));
        String first = plant.entering(second.id()).get(0).source();
        Flowsheet merged = PlantChanges.merged(plant, second);
        assertThat(merged.operations()).hasSize(plant.operations().size() - 1);
        Balance apart = FlowsheetBalance.forward(plant, List.of(FEED));
        Balance together = FlowsheetBalance.forward(merged, List.of(FEED));
        for (Element element : PlantChanges.ELEMENTS) {
            double near = 1e-12 * apart.fed(element).lower() * plant.streams().size();
            apart.outlets()
                    .keySet()
                    .forEach(outlet -> assertThat(
                                    together.outlet(outlet, element).lower())
                            .isCloseTo(apart.outlet(outlet, element).lower(), within(near)));
            assertThat(lost(together, first, element))
                    .isCloseTo(lost(apart, first, element) + lost(apart, second.id(), element), within(near));
        }
    }

    private static double lost(Balance balance, String operation, Element element) {
        return balance.losses().get(operation).get(element).orElseThrow().lower();
    }

    @Property
    void aSensitivityIsWhatASmallChangeOfTheShareDoes(@ForAll("exact") Flowsheet plant) {
        double made = made(plant);
        Assume.that(made > 1e-3);
        List<Sensitivity> all =
                Sensitivity.of(plant, List.of(FEED), "product", Element.ND, AssumptionSet.none(), RangePoint.LOW);
        assertThat(all)
                .extracting(Sensitivity::stream)
                .containsExactlyInAnyOrderElementsOf(plant.streams().stream()
                        .filter(s -> s.rest().isEmpty())
                        .map(Stream::id)
                        .toList());
        assertThat(all).isSortedAccordingTo(Comparator.comparingDouble(s -> -Math.abs(s.elasticity())));
        for (Sensitivity one : all) {
            Stream stream = plant.streams().stream()
                    .filter(s -> s.id().equals(one.stream()))
                    .findFirst()
                    .orElseThrow();
            assertThat(one.share()).isEqualTo(PlantChanges.share(stream));
            double change = (made(PlantChanges.withShare(plant, stream, one.share() + STEP)) - made) / STEP;
            assertThat(one.tonnesPerShare()).isCloseTo(change, within(1e-3 * (1 + Math.abs(change))));
            assertThat(one.elasticity())
                    .isCloseTo(one.tonnesPerShare() * one.share() / made, within(1e-9 * Math.abs(one.elasticity())));
        }
    }

    private static double made(Flowsheet plant) {
        return FlowsheetBalance.forward(plant, List.of(FEED))
                .outlet("product", Element.ND)
                .lower();
    }

    @Property
    void toKnowLessNeverNarrowsABound(@ForAll("ranged") Flowsheet plant, @ForAll Random random) {
        Stream chosen = plant.streams().get(random.nextInt(plant.streams().size()));
        Assume.that(chosen.rest().isEmpty());
        Balance known = FlowsheetBalance.forward(plant, List.of(FEED));
        Balance unknown = FlowsheetBalance.forward(PlantChanges.forgetting(plant, chosen), List.of(FEED));
        for (Element element : PlantChanges.ELEMENTS) {
            known.outlets()
                    .keySet()
                    .forEach(outlet -> assertEncloses(unknown.outlet(outlet, element), known.outlet(outlet, element)));
            known.losses()
                    .forEach((operation, amounts) -> assertEncloses(
                            unknown.losses().get(operation).get(element).orElseThrow(),
                            amounts.get(element).orElseThrow()));
        }
    }

    private static void assertEncloses(Interval wider, Interval narrower) {
        assertThat(wider.lower()).isLessThanOrEqualTo(narrower.lower() * (1 + 1e-11) + 1e-12);
        assertThat(wider.upper()).isGreaterThanOrEqualTo(narrower.upper() * (1 - 1e-11) - 1e-12);
    }

    @Property
    void aStreamOfUnknownShareMayTakeNothingAndIsNamed(@ForAll("ranged") Flowsheet plant, @ForAll Random random) {
        Stream chosen = plant.streams().get(random.nextInt(plant.streams().size()));
        Assume.that(chosen.rest().isEmpty());
        Balance balance = FlowsheetBalance.forward(PlantChanges.forgetting(plant, chosen), List.of(FEED));
        assertThat(balance.unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.stream()).isEqualTo(chosen.id());
            assertThat(unknown.elements()).containsExactlyInAnyOrderElementsOf(PlantChanges.ELEMENTS);
        });
        balance.streams()
                .get(chosen.id())
                .toMap()
                .values()
                .forEach(amount -> assertThat(amount.lower()).isZero());
        for (Element element : PlantChanges.ELEMENTS) {
            double fed = balance.fed(element).upper();
            balance.outlets()
                    .values()
                    .forEach(amounts -> assertThat(
                                    amounts.get(element).orElseThrow().upper())
                            .isLessThanOrEqualTo(fed * (1 + 1e-11)));
        }
    }

    @Property
    void ofAnOutletFedByUnknownStreamsOnlyNothingIsCertain(@ForAll("ranged") Flowsheet plant) {
        Flowsheet unknown = plant;
        for (Stream stream : plant.entering("product")) {
            unknown = PlantChanges.forgetting(unknown, stream);
        }
        Balance balance = FlowsheetBalance.forward(unknown, List.of(FEED));
        balance.outlet("product")
                .toMap()
                .values()
                .forEach(amount -> assertThat(amount.lower()).isZero());
    }
}
