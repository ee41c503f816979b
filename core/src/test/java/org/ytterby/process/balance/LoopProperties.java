// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.process.UnitOperation;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.SampleFlowsheets;
import org.ytterby.testkit.SampleFlowsheets.Knowledge;

/** What goes round: bounds of exact loops are exact, and loops without a way out are named only where something gets in. */
class LoopProperties {

    private static final FeedAmount HUNDRED =
            FeedAmount.of("ore", Basis.REO, ElementVector.of(Map.of(Element.ND, 100.0)));

    @Provide
    Arbitrary<Flowsheet> exact() {
        return SampleFlowsheets.any(Knowledge.EXACT);
    }

    @Property
    void boundsOfExactSharesAreTheExactAmounts(@ForAll("exact") Flowsheet plant) {
        Network network = new Network(plant);
        Reach reach = new Reach(network, new ElementShares(network, AssumptionSet.none(), Element.ND));
        Interval[] fed = {Interval.exactly(100)};
        Balance balance = FlowsheetBalance.forward(plant, List.of(HUNDRED));
        for (int s = 0; s < network.streams.size(); s++) {
            assertTight(
                    reach.stream(s, fed),
                    amount(balance.streams(), network.streams.get(s).id()));
        }
        for (int o = 0; o < network.outlets().size(); o++) {
            assertTight(
                    reach.outlet(o, fed),
                    amount(balance.outlets(), network.outlets().get(o).id()));
        }
        for (int op = 0; op < network.operations; op++) {
            assertTight(
                    reach.loss(op, fed),
                    amount(balance.losses(), network.order.get(op).id()));
        }
    }

    private static double amount(Map<String, ElementBounds> amounts, String id) {
        return amounts.get(id).get(Element.ND).orElseThrow().lower();
    }

    private static void assertTight(Interval bounds, double amount) {
        assertThat(bounds.lower()).isCloseTo(amount, within(1e-8)).isLessThanOrEqualTo(amount + 1e-10);
        assertThat(bounds.upper()).isCloseTo(amount, within(1e-8)).isGreaterThanOrEqualTo(amount - 1e-10);
    }

    /** From a start, a share goes on to the product and a share into a pair of steps that hand everything to each other. */
    private static Flowsheet trap(double into, double back) {
        return Flowsheet.builder()
                .id("trap")
                .name("Trap")
                .addFeeds(Feed.builder()
                        .id("ore")
                        .target("start")
                        .description("ore")
                        .build())
                .addOperations(
                        SampleFlowsheets.operation("start", UnitOperation.LEACH),
                        SampleFlowsheets.operation("one", UnitOperation.LEACH),
                        SampleFlowsheets.operation("other", UnitOperation.LEACH))
                .addStreams(
                        stream("start", "product", StreamKind.FORWARD, 0.5),
                        stream("start", "one", StreamKind.FORWARD, into),
                        stream("one", "other", StreamKind.FORWARD, 1),
                        stream("other", "one", StreamKind.RECYCLE, back),
                        stream("other", "product", StreamKind.FORWARD, 0))
                .addOutlets(Outlet.builder()
                        .id("product")
                        .description("product")
                        .kind(OutletKind.PRODUCT)
                        .build())
                .build();
    }

    private static Stream stream(String from, String to, StreamKind kind, double share) {
        return SampleFlowsheets.stream(from, to, kind, Split.of(ElementScope.ALL, share));
    }

    @Example
    void aTrapThatNothingEntersDoesNoHarm() {
        Flowsheet plant = trap(0, 1);
        assertThat(FlowsheetBalance.forward(plant, List.of(HUNDRED))
                        .outlet("product", Element.ND)
                        .lower())
                .isEqualTo(50);
        assertThat(Sensitivity.of(plant, List.of(HUNDRED), "product", Element.ND, AssumptionSet.none(), RangePoint.LOW))
                .filteredOn(s -> s.stream().equals("start>one"))
                .singleElement()
                .satisfies(s -> assertThat(s.tonnesPerShare()).isZero());
    }

    @Example
    void aTrapThatSomethingEntersIsNamed() {
        assertThatThrownBy(() -> FlowsheetBalance.forward(trap(0.25, 1), List.of(HUNDRED)))
                .isInstanceOf(SingularLoopException.class)
                .hasMessageMatching("loop (one > other > one|other > one > other) must let some Nd out but was closed");
        assertThatThrownBy(() -> FlowsheetBalance.forward(trap(0.25, 1 - 1e-13), List.of(HUNDRED)))
                .isInstanceOf(SingularLoopException.class);
    }

    @Example
    void aLoopThatLetsLittleOutIsSolved() { // 100 * 0.25 go in, and a thousandth of what is in is lost at each turn
        Balance balance = FlowsheetBalance.forward(trap(0.25, 0.999), List.of(HUNDRED));
        assertThat(amount(balance.losses(), "other")).isCloseTo(25, within(1e-9));
        assertThat(amount(balance.streams(), "one>other")).isCloseTo(25_000, within(1e-6));
        assertThat(amount(balance.losses(), "start")).isCloseTo(25, within(1e-12));
    }
}
