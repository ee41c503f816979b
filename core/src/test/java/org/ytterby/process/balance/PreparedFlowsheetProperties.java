// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.SampleFlowsheets;
import org.ytterby.testkit.SampleFlowsheets.Knowledge;

/** A prepared flowsheet gives what the balance with all its words gives. */
class PreparedFlowsheetProperties {

    private static final List<Element> ELEMENTS = List.of(Element.LA, Element.ND, Element.DY);

    @Provide
    Arbitrary<Flowsheet> exact() {
        return SampleFlowsheets.any(Knowledge.EXACT);
    }

    @Provide
    Arbitrary<Flowsheet> ranged() {
        return SampleFlowsheets.any(Knowledge.RANGES);
    }

    private static PreparedFlowsheet prepared(Flowsheet plant, RangePoint point) {
        return PreparedFlowsheet.of(plant, ELEMENTS, AssumptionSet.none(), point);
    }

    @Property
    void ofTwoFeedsItGivesTheBalance(@ForAll("exact") Flowsheet plant, @ForAll Random random) {
        String target = "op" + random.nextInt(plant.operations().size());
        Flowsheet two = Flowsheet.builder()
                .from(plant)
                .addFeeds(Feed.builder()
                        .id("scrap")
                        .target(target)
                        .description("scrap")
                        .build())
                .build();
        FeedAmount ore = SampleFlowsheets.feed(100, 2, 30);
        FeedAmount scrap =
                FeedAmount.of("scrap", Basis.REO, ElementVector.of(Map.of(Element.ND, 7.0, Element.DY, 3.0)));
        Balance balance = FlowsheetBalance.forward(two, List.of(scrap, ore));
        PreparedFlowsheet prepared = prepared(two, RangePoint.HIGH);
        double[] amounts = prepared.balance(new double[] {30, 100, 2, 0, 7, 3});
        assertThat(amounts).hasSize(6);
        for (int o = 0; o < 2; o++) {
            for (int e = 0; e < 3; e++) {
                double expected = balance.outlet(
                                prepared.outlets().get(o), prepared.elements().get(e))
                        .lower();
                assertThat(amounts[3 * o + e]).isCloseTo(expected, within(1e-12 * (1 + expected)));
            }
        }
    }

    @Property
    void byElementItGivesTheSame(@ForAll("exact") Flowsheet plant) {
        FeedAmount feed = SampleFlowsheets.feed(100, 2, 30);
        Balance balance = FlowsheetBalance.forward(plant, List.of(feed));
        for (String outlet : List.of("product", "residue")) {
            ElementVector amounts = prepared(plant, RangePoint.LOW).balance(feed.tonnes(), outlet);
            assertThat(amounts.toMap().keySet()).containsExactlyInAnyOrderElementsOf(ELEMENTS);
            amounts.toMap()
                    .forEach((element, amount) -> assertThat(amount)
                            .isCloseTo(balance.outlet(outlet, element).lower(), within(1e-12 * 100)));
        }
    }

    @Property
    void everyPointOfTheRangesLiesWithinTheBounds(@ForAll("ranged") Flowsheet plant, @ForAll RangePoint point) {
        FeedAmount feed = SampleFlowsheets.feed(100, 2, 30);
        Balance bounds = FlowsheetBalance.forward(plant, List.of(feed));
        for (String outlet : List.of("product", "residue")) {
            prepared(plant, point)
                    .balance(feed.tonnes(), outlet)
                    .toMap()
                    .forEach((element, amount) -> assertThat(amount)
                            .isBetween(
                                    bounds.outlet(outlet, element).lower() * (1 - 1e-12) - 1e-12,
                                    bounds.outlet(outlet, element).upper() * (1 + 1e-12) + 1e-12));
        }
    }

    @Example
    void aPointIsAnEndOrTheMiddle() {
        Interval range = Interval.of(2, 5);
        assertThat(RangePoint.LOW.of(range)).isEqualTo(2);
        assertThat(RangePoint.MIDDLE.of(range)).isEqualTo(3.5);
        assertThat(RangePoint.HIGH.of(range)).isEqualTo(5);
    }

    @Example
    void refusesWhatItIsNotPreparedFor() {
        Flowsheet plant = SampleFlowsheets.washingPlant();
        PreparedFlowsheet prepared =
                PreparedFlowsheet.of(plant, List.of(Element.ND), SampleFlowsheets.assumed(), RangePoint.LOW);
        assertThat(prepared).hasToString("prepared washing-plant for [Nd]");
        assertThatThrownBy(() -> prepared.balance(ElementVector.of(Map.of(Element.LA, 1.0)), "carbonate"))
                .hasMessageStartingWith("feed must have elements among [Nd] but was");
        assertThatThrownBy(() -> prepared.balance(ElementVector.empty(), "gas"))
                .hasMessage("outlet must be one of [carbonate, residue] but was 'gas'");
        Flowsheet two = Flowsheet.builder()
                .from(plant)
                .addFeeds(Feed.builder()
                        .id("scrap")
                        .target("wash")
                        .description("scrap")
                        .build())
                .build();
        assertThatThrownBy(
                        () -> PreparedFlowsheet.of(two, List.of(Element.ND), SampleFlowsheets.assumed(), RangePoint.LOW)
                                .balance(ElementVector.empty(), "carbonate"))
                .hasMessage("feeds must be one but was 2");
    }
}
