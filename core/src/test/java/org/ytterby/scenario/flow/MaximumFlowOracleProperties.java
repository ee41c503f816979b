// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The same largest flow as JGraphT finds, by two algorithms. It takes a graph without parallel arcs, so these are added up. */
class MaximumFlowOracleProperties {

    @Provide
    Arbitrary<RandomGraph> graphs() {
        return RandomGraph.upTo(40, 300);
    }

    @Property
    void flowIsThatOfJGraphT(@ForAll("graphs") RandomGraph any) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < any.graph().nodes(); node++) {
            graph.addVertex(node);
        }
        for (int arc = 0; arc < any.graph().arcs(); arc++) {
            int tail = any.graph().tail(arc);
            int head = any.graph().head(arc);
            DefaultWeightedEdge known = graph.getEdge(tail, head);
            double before = known == null ? 0 : graph.getEdgeWeight(known);
            DefaultWeightedEdge edge = known == null ? graph.addEdge(tail, head) : known;
            graph.setEdgeWeight(edge, before + any.capacities()[arc]); // whole numbers below 2^53, exact as doubles
        }
        int source = any.graph().source();
        int sink = any.graph().sink();
        double own = any.flow().value();
        assertThat(own)
                .as("push-relabel")
                .isEqualTo(new PushRelabelMFImpl<>(graph, 0.5).getMaximumFlowValue(source, sink));
        assertThat(own).as("Dinic").isEqualTo(new DinicMFImpl<>(graph, 0.5).getMaximumFlowValue(source, sink));
    }
}
