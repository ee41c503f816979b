// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ytterby.internal.Checks;

/** The order of flow of a flowsheet, and the loops that keep it from having one. */
final class FlowOrder {

    private FlowOrder() {}

    /** Kahn's order over the forward streams; of operations that may come next the first declared. */
    static ImmutableList<Operation> of(Flowsheet flowsheet) {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        flowsheet.operations().forEach(o -> waiting.put(o.id(), 0));
        Map<String, List<String>> next = new LinkedHashMap<>();
        for (Stream stream : flowsheet.streams()) {
            if (stream.kind() == StreamKind.FORWARD && waiting.containsKey(stream.target())) {
                waiting.merge(stream.target(), 1, Integer::sum);
                next.computeIfAbsent(stream.source(), key -> new ArrayList<>()).add(stream.target());
            }
        }
        Deque<String> ready = waiting.entrySet().stream()
                .filter(e -> e.getValue() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayDeque::new));
        ImmutableList.Builder<Operation> order = ImmutableList.builder();
        while (!ready.isEmpty()) {
            String id = ready.remove();
            waiting.remove(id);
            order.add(flowsheet.operation(id));
            for (String target : next.getOrDefault(id, List.of())) {
                if (waiting.merge(target, -1, Integer::sum) == 0) {
                    ready.add(target);
                }
            }
        }
        if (!waiting.isEmpty()) {
            throw Checks.refused(
                    "streams",
                    "have no loop without a recycle stream",
                    loop(waiting.keySet().iterator().next(), waiting, next));
        }
        return order.build();
    }

    /** Walks back along operations that still wait until one comes again. */
    private static String loop(String start, Map<String, Integer> waiting, Map<String, List<String>> next) {
        List<String> path = new ArrayList<>();
        String at = start;
        while (!path.contains(at)) {
            path.add(0, at);
            String here = at;
            at = waiting.keySet().stream()
                    .filter(id -> next.getOrDefault(id, List.of()).contains(here))
                    .findFirst()
                    .orElseThrow();
        }
        return at + " > " + String.join(" > ", path.subList(0, path.indexOf(at) + 1));
    }

    /** Tells whether forward and recycle streams lead from one operation to another. */
    static boolean leads(Flowsheet flowsheet, String from, String to) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        List<String> seen = new ArrayList<>();
        while (!open.isEmpty()) {
            String at = open.remove();
            if (at.equals(to)) {
                return true;
            }
            if (!seen.contains(at)) {
                seen.add(at);
                flowsheet.leaving(at).forEach(s -> open.add(s.target()));
            }
        }
        return false;
    }
}
