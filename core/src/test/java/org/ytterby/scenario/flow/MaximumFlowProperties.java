// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MaximumFlowProperties {

    @Provide
    Arbitrary<RandomGraph> small() {
        return RandomGraph.upTo(8, 20);
    }

    @Provide
    Arbitrary<RandomGraph> large() {
        return Arbitraries.oneOf(RandomGraph.upTo(8, 20), RandomGraph.upTo(40, 200));
    }

    @Property
    void flowIsTheLeastOfAllCuts(@ForAll("small") RandomGraph any) {
        assertThat(any.flow().value()).isEqualTo(any.leastCut());
    }

    @Property
    void flowIsProvenByItsCut(@ForAll("large") RandomGraph any) {
        MaximumFlow flow = any.flow();
        assertThat(FlowCertificate.fault(flow)).isEmpty();
        assertThat(flow.cut().stream().mapToLong(flow::capacity).sum()).isEqualTo(flow.value());
        assertThat(flow.cut()).allMatch(arc -> flow.flow(arc) == flow.capacity(arc));
        assertThat(flow.cut()).allMatch(arc -> flow.hasRoomBefore(any.graph().tail(arc)));
    }

    @Property
    void anotherFlowOrValueIsRefused(@ForAll("large") RandomGraph any, @ForAll @IntRange(max = 1000) int pick) {
        MaximumFlow flow = any.flow();
        assertThat(FlowCertificate.fault(any.graph(), any.capacities(), flow.flows(), flow.value() + 1))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("net flow out of node "));
        if (any.graph().arcs() > 0) {
            int arc = pick % any.graph().arcs();
            long[] flows = flow.flows();
            flows[arc]++;
            assertThat(FlowCertificate.fault(any.graph(), any.capacities(), flows, flow.value()))
                    .isPresent();
        }
        if (flow.value() > 0) {
            long[] none = new long[any.graph().arcs()];
            assertThat(FlowCertificate.fault(any.graph(), any.capacities(), none, 0))
                    .contains("value must be that of a cut but was 0");
        }
    }

    @Property
    void moreCapacityNeverLowersTheFlow(
            @ForAll("large") RandomGraph any,
            @ForAll @IntRange(max = 1000) int pick,
            @ForAll @IntRange(max = 50) int by) {
        if (any.graph().arcs() == 0) {
            return;
        }
        int arc = pick % any.graph().arcs();
        long[] more = any.with(arc, any.capacities()[arc] + by);
        MaximumFlow before = any.flow();
        MaximumFlow after = any.graph().maximumFlow(more);
        assertThat(after.value()).isBetween(before.value(), before.value() + by);
        assertThat(before.withMore(more).value()).isEqualTo(after.value());
        assertThat(FlowCertificate.fault(before.withMore(more))).isEmpty();
    }

    @Property
    void aBottleneckGivesAUnitForAUnitUpToItsGain(
            @ForAll("large") RandomGraph any,
            @ForAll @IntRange(max = 1000) int pick,
            @ForAll @IntRange(min = 1, max = 50) int by) {
        if (any.graph().arcs() == 0) {
            return;
        }
        MaximumFlow flow = any.flow();
        for (int i = 0; i < 5; i++) {
            int arc = (pick + i) % any.graph().arcs();
            boolean endless = any.graph().tail(arc) == any.graph().source()
                    && any.graph().head(arc) == any.graph().sink();
            if (!endless) {
                long gain = gain(flow, arc);
                long rise = any.graph()
                                .maximumFlow(any.with(arc, any.capacities()[arc] + by))
                                .value()
                        - flow.value();
                assertThat(rise).isEqualTo(Math.min(by, gain));
                assertThat(gain > 0).isEqualTo(flow.isBottleneck(arc));
            }
        }
    }

    /** The rise to a capacity beyond the sum of all. */
    private static long gain(MaximumFlow flow, int arc) {
        long[] more = new long[flow.graph().arcs()];
        long sum = 1;
        for (int i = 0; i < more.length; i++) {
            more[i] = flow.capacity(i);
            sum += more[i];
        }
        more[arc] += sum;
        long rise = flow.graph().maximumFlow(more).value() - flow.value();
        if (rise < sum) {
            assertThat(flow.gain(arc)).isEqualTo(rise);
        }
        return rise;
    }

    @Property
    void isLinearInScale(@ForAll("large") RandomGraph any, @ForAll @IntRange(max = 1000) int factor) {
        assertThat(any.graph().maximumFlow(any.scaled(factor)).value())
                .isEqualTo(factor * any.flow().value());
    }

    @Property
    void turnsAroundWithItsArcs(@ForAll("large") RandomGraph any) {
        FlowGraph graph = any.graph();
        int[] tails = new int[graph.arcs()];
        int[] heads = new int[graph.arcs()];
        Arrays.setAll(tails, graph::tail);
        Arrays.setAll(heads, graph::head);
        FlowGraph back = FlowGraph.of(
                graph.nodes(),
                /* source= */ graph.sink(),
                /* sink= */ graph.source(),
                /* tails= */ heads,
                /* heads= */ tails);
        MaximumFlow there = any.flow();
        MaximumFlow and = back.maximumFlow(any.capacities());
        assertThat(and.value()).isEqualTo(there.value());
        for (int node = 0; node < graph.nodes(); node++) {
            assertThat(and.hasRoomAfter(node)).isEqualTo(there.hasRoomBefore(node));
        }
    }

    @Property
    void whatReachesTheSinkByAnArcStillDoesWhenOthersGrow(
            @ForAll("large") RandomGraph any, @ForAll @IntRange(max = 1000) int pick) {
        long[] closed = any.capacities().clone();
        for (int arc = 0; arc < closed.length; arc++) {
            closed[arc] = any.graph().head(arc) == any.graph().sink() && (arc + pick) % 2 == 0 ? 0 : closed[arc];
        }
        MaximumFlow some = any.graph().maximumFlow(closed);
        MaximumFlow all = some.withMore(any.capacities());
        assertThat(all.value()).isEqualTo(any.flow().value());
        for (int arc = 0; arc < closed.length; arc++) {
            if (any.graph().head(arc) == any.graph().sink()) {
                assertThat(all.flow(arc)).isGreaterThanOrEqualTo(some.flow(arc));
            }
        }
    }

    /**
     * The dual of the linear programme: a price of 1 on each side of the cut and of 0 beyond it is feasible, costs as much as flows,
     * and wherever a price differs nothing flows back and nothing is left.
     */
    @Property
    void pricesOfTheDualProgrammeProveTheFlow(@ForAll("large") RandomGraph any) {
        MaximumFlow flow = any.flow();
        FlowGraph graph = any.graph();
        assertThat(flow.hasRoomBefore(graph.source())).isTrue();
        assertThat(flow.hasRoomBefore(graph.sink())).isFalse();
        long cost = 0;
        for (int arc = 0; arc < graph.arcs(); arc++) {
            int price = flow.hasRoomBefore(graph.tail(arc)) ? 1 : 0;
            int beyond = flow.hasRoomBefore(graph.head(arc)) ? 1 : 0;
            cost += Math.max(0, price - beyond) * flow.capacity(arc);
            assertThat(flow.flow(arc)).isBetween(0L, flow.capacity(arc));
            assertThat(price > beyond && flow.flow(arc) < flow.capacity(arc)).isFalse();
            assertThat(price < beyond && flow.flow(arc) > 0).isFalse();
        }
        assertThat(cost).isEqualTo(flow.value());
    }
}
