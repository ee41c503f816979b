// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MaximumFlowTest {

    /** Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms (2009), figure 26.6: the largest flow is 23. */
    private static final FlowGraph TEXTBOOK =
            FlowGraph.of(6, 0, 5, new int[] {0, 0, 1, 2, 2, 3, 3, 4, 4}, new int[] {1, 2, 3, 1, 4, 2, 5, 3, 5});

    private static final long[] CAPACITIES = {16, 13, 12, 4, 14, 9, 20, 7, 4};

    @Test
    void findsTheFlowAndTheCutOfTheTextbook() {
        MaximumFlow flow = TEXTBOOK.maximumFlow(CAPACITIES);
        assertThat(flow.value()).isEqualTo(23);
        assertThat(flow.cut()).containsExactly(2, 7, 8); // v1 to v3, v4 to v3, v4 to t: 12 + 7 + 4
        assertThat(flow.flow(2)).isEqualTo(12);
        assertThat(flow.capacity(0)).isEqualTo(16);
        assertThat(flow.hasRoomBefore(4)).isTrue();
        assertThat(flow.hasRoomBefore(3)).isFalse();
        assertThat(flow.hasRoomAfter(3)).isTrue(); // 19 of 20 flow on to t
        assertThat(TEXTBOOK.maximumFlow(CAPACITIES).toString()).isEqualTo(flow.toString());
    }

    @Test
    void aUnitHelpsOnlyAtABottleneck() { // two mines of 5 and 7 feed one plant of 10: only the plant is worth more,
        // up to 12
        FlowGraph graph = FlowGraph.of(5, 0, 4, new int[] {0, 0, 1, 2, 3}, new int[] {1, 2, 3, 3, 4});
        long[] capacities = {5, 7, FlowGraph.UNLIMITED, FlowGraph.UNLIMITED, 10};
        MaximumFlow flow = graph.maximumFlow(capacities);
        assertThat(flow.value()).isEqualTo(10);
        assertThat(flow.cut()).containsExactly(4);
        assertThat(flow.isBottleneck(4)).isTrue();
        assertThat(flow.gain(4)).isEqualTo(2);
        assertThat(flow.isBottleneck(0)).isFalse();
        assertThat(flow.gain(0)).isZero();
        assertThat(flow.flows()[2] + flow.flows()[3]).isEqualTo(10);
    }

    @Test
    void ofTwoCutsTheOneNearestToTheSourceIsGiven() { // 10 in, 10 out: neither alone is worth anything
        FlowGraph graph = FlowGraph.of(3, 0, 2, new int[] {0, 1}, new int[] {1, 2});
        MaximumFlow flow = graph.maximumFlow(new long[] {10, 10});
        assertThat(flow.cut()).containsExactly(0);
        assertThat(flow.isBottleneck(0)).isFalse();
        assertThat(flow.isBottleneck(1)).isFalse();
    }

    @Test
    void aGraphWithoutAWayHasNoFlow() {
        MaximumFlow flow = FlowGraph.of(2, 0, 1, new int[] {1}, new int[] {0}).maximumFlow(new long[] {5});
        assertThat(flow.value()).isZero();
        assertThat(flow.cut()).isEmpty();
        assertThat(FlowCertificate.fault(flow)).isEmpty();
    }

    @Test
    void keepsItsOwnCopyOfWhatItIsGiven() {
        long[] capacities = CAPACITIES.clone();
        MaximumFlow flow = TEXTBOOK.maximumFlow(capacities);
        capacities[2] = 0;
        assertThat(flow.capacity(2)).isEqualTo(12);
        assertThat(flow.withMore(CAPACITIES).value()).isEqualTo(23);
        assertThat(flow.toString()).isEqualTo("MaximumFlow{23 through FlowGraph{6 nodes, 9 arcs}, cut [2, 7, 8]}");
    }

    @Test
    void certificateNamesTheFault() {
        FlowGraph graph = FlowGraph.of(3, 0, 2, new int[] {0, 1}, new int[] {1, 2});
        long[] capacities = {10, 8};
        assertThat(FlowCertificate.fault(graph, capacities, new long[] {8, 8}, 8))
                .isEmpty();
        assertThat(FlowCertificate.fault(graph, capacities, new long[] {9, 9}, 9))
                .contains("flows[1] must be in [0, 8] but was 9");
        assertThat(FlowCertificate.fault(graph, capacities, new long[] {-1, 8}, 8))
                .contains("flows[0] must be in [0, 10] but was -1");
        assertThat(FlowCertificate.fault(graph, capacities, new long[] {9, 8}, 9))
                .contains("net flow out of node 1 must be 0 but was -1");
        assertThat(FlowCertificate.fault(graph, capacities, new long[] {7, 7}, 7))
                .contains("value must be that of a cut but was 7");
    }

    @Test
    void refusesWhatIsNoGraph() {
        assertThatThrownBy(() -> FlowGraph.of(1, 0, 0, new int[0], new int[0]))
                .hasMessage("nodes must be in [2, 268435456] but was 1");
        assertThatThrownBy(() -> FlowGraph.of(2, 2, 0, new int[0], new int[0]))
                .hasMessage("source must be in [0, 1] but was 2");
        assertThatThrownBy(() -> FlowGraph.of(2, 0, 2, new int[0], new int[0]))
                .hasMessage("sink must be in [0, 1] but was 2");
        assertThatThrownBy(() -> FlowGraph.of(2, 1, 1, new int[0], new int[0]))
                .hasMessage("sink must be another node than the source but was 1");
        assertThatThrownBy(() -> FlowGraph.of(2, 0, 1, new int[] {0}, new int[0]))
                .hasMessage("heads.length must be 1 as tails.length but was 0");
        assertThatThrownBy(() -> FlowGraph.of(2, 0, 1, new int[] {2}, new int[] {0}))
                .hasMessage("tails[0] must be in [0, 1] but was 2");
        assertThatThrownBy(() -> FlowGraph.of(2, 0, 1, new int[] {0}, new int[] {-1}))
                .hasMessage("heads[0] must be in [0, 1] but was -1");
        assertThatThrownBy(() -> FlowGraph.of(2, 0, 1, new int[] {1}, new int[] {1}))
                .hasMessage("heads[0] must be another node than the tail but was 1");
    }

    @Test
    void refusesCapacitiesWithoutSense() {
        FlowGraph graph = FlowGraph.of(3, 0, 2, new int[] {0, 1}, new int[] {1, 2});
        assertThatThrownBy(() -> graph.maximumFlow(new long[] {1}))
                .hasMessage("capacities.length must be 2 as arcs but was 1");
        assertThatThrownBy(() -> graph.maximumFlow(new long[] {1, -1}))
                .hasMessage("capacities[1] must be in [0, 2305843009213693951] or unlimited but was -1");
        assertThatThrownBy(() -> graph.maximumFlow(new long[] {1, FlowGraph.UNLIMITED + 1}))
                .hasMessageStartingWith("capacities[1] must be in [0, ");
        assertThatThrownBy(() -> graph.maximumFlow(new long[] {1, FlowGraph.LARGEST_SUM}))
                .hasMessageStartingWith("capacities must add up to at most 2305843009213693951 but was ");
        assertThatThrownBy(() -> graph.maximumFlow(new long[] {FlowGraph.UNLIMITED, FlowGraph.UNLIMITED}))
                .hasMessage("capacities must limit every path from source to sink but was 'unlimited'");
        assertThatThrownBy(() -> graph.maximumFlow(new long[] {5, 6}).withMore(new long[] {5, 5}))
                .hasMessage("greater[1] must be at least 6 but was 5");
        assertThat(graph.maximumFlow(new long[] {FlowGraph.LARGEST_SUM, 0}).value())
                .isZero();
    }
}
