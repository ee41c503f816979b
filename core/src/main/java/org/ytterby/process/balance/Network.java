// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Outlet;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;

/**
 * The graph of a flowsheet in dense numbers: operations in order of flow from 0, then outlets; streams as declared.
 */
final class Network {

    final Flowsheet flowsheet;
    final ImmutableList<Operation> order;
    final ImmutableList<Stream> streams;
    final int operations;
    final int nodes;
    final int[] source;
    final int[] target;
    /** The streams that leave each operation. */
    final int[][] leaving;
    /** The forward streams, sorted by their source. */
    final int[] forward;
    /** The recycle streams. */
    final int[] recycles;
    /** The operations that the feeds go to. */
    final int[] feedTargets;

    Network(Flowsheet flowsheet) {
        this.flowsheet = flowsheet;
        this.order = flowsheet.inOrder();
        this.streams = ImmutableList.copyOf(flowsheet.streams());
        this.operations = order.size();
        this.nodes = operations + flowsheet.outlets().size();
        Map<String, Integer> index = new HashMap<>();
        order.forEach(operation -> index.put(operation.id(), index.size()));
        flowsheet.outlets().forEach(outlet -> index.put(outlet.id(), index.size()));
        source = streams.stream().mapToInt(s -> at(index, s.source())).toArray();
        target = streams.stream().mapToInt(s -> at(index, s.target())).toArray();
        leaving = new int[operations][];
        Arrays.setAll(
                leaving,
                op -> IntStream.range(0, source.length)
                        .filter(s -> source[s] == op)
                        .toArray());
        forward = IntStream.range(0, source.length)
                .filter(s -> streams.get(s).kind() == StreamKind.FORWARD)
                .boxed()
                .sorted(Comparator.comparingInt(s -> source[s]))
                .mapToInt(Integer::intValue)
                .toArray();
        recycles = IntStream.range(0, source.length)
                .filter(s -> streams.get(s).kind() == StreamKind.RECYCLE)
                .toArray();
        feedTargets = flowsheet.feeds().stream()
                .mapToInt(feed -> at(index, feed.target()))
                .toArray();
    }

    List<Outlet> outlets() {
        return flowsheet.outlets();
    }

    int feed(String id) {
        return flowsheet.feeds().indexOf(flowsheet.feed(id));
    }

    int outlet(String id) {
        return operations + outlets().indexOf(flowsheet.outlet(id));
    }

    private static int at(Map<String, Integer> index, String id) {
        Integer at = index.get(id);
        if (at == null) {
            throw new IllegalStateException(id + " is no part of the flowsheet");
        }
        return at;
    }
}
