// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/** The invariants of a flowsheet and their wording. */
final class FlowsheetChecks {

    /** How far shares may add up above 1 by rounding. */
    private static final double SLACK = 1e-9;

    private FlowsheetChecks() {}

    static void check(Flowsheet flowsheet) {
        Checks.notBlank("id", flowsheet.id());
        Checks.notBlank("name", flowsheet.name());
        Checks.notEmpty("feeds", flowsheet.feeds());
        Checks.notEmpty("operations", flowsheet.operations());
        Checks.notEmpty("outlets", flowsheet.outlets());
        Set<String> names = new HashSet<>();
        flowsheet.feeds().forEach(feed -> unique("feeds", feed.id(), names));
        Set<String> operations = new TreeSet<>();
        flowsheet.operations().forEach(operation -> {
            unique("operations", operation.id(), names);
            operations.add(operation.id());
        });
        Set<String> targets = new TreeSet<>(operations);
        flowsheet.outlets().forEach(outlet -> {
            unique("outlets", outlet.id(), names);
            targets.add(outlet.id());
        });
        ends(flowsheet, operations, targets);
        fed(flowsheet);
        flowsheet
                .claims()
                .forEach(claim -> claim.about().ifPresent(about -> {
                    if (!names.contains(about)) {
                        throw Checks.refused("claims.about", "name a feed, an operation or an outlet", about);
                    }
                }));
        flowsheet.operations().forEach(operation -> shares(flowsheet.leaving(operation.id()), operation.id()));
        FlowOrder.of(flowsheet);
        flowsheet.streams().stream()
                .filter(stream -> stream.kind() == StreamKind.RECYCLE)
                .filter(stream -> !operations.contains(stream.target())
                        || !FlowOrder.leads(flowsheet, stream.target(), stream.source()))
                .findFirst()
                .ifPresent(stream -> {
                    throw Checks.refused(
                            "streams[" + stream.id() + "].kind", "be FORWARD as it closes no loop", "RECYCLE");
                });
    }

    private static void unique(String list, String id, Set<String> names) {
        if (!names.add(id)) {
            throw Checks.refused(list, "have names that nothing else in the flowsheet has", id);
        }
    }

    private static void ends(Flowsheet flowsheet, Set<String> operations, Set<String> targets) {
        Set<String> ids = new HashSet<>();
        for (Stream stream : flowsheet.streams()) {
            if (!ids.add(stream.id())) {
                throw Checks.refused("streams", "have different names", stream.id());
            }
            if (!operations.contains(stream.source())) {
                throw Checks.refused(
                        "streams[" + stream.id() + "].source",
                        "name an operation, one of " + operations,
                        stream.source());
            }
            if (!targets.contains(stream.target())) {
                throw Checks.refused(
                        "streams[" + stream.id() + "].target",
                        "name an operation or an outlet, one of " + targets,
                        stream.target());
            }
        }
        for (Feed feed : flowsheet.feeds()) {
            if (!operations.contains(feed.target())) {
                throw Checks.refused(
                        "feeds[" + feed.id() + "].target", "name an operation, one of " + operations, feed.target());
            }
        }
    }

    private static void fed(Flowsheet flowsheet) {
        for (Operation operation : flowsheet.operations()) {
            boolean fed = flowsheet.feeds().stream().anyMatch(f -> f.target().equals(operation.id()))
                    || flowsheet.entering(operation.id()).stream().anyMatch(s -> s.kind() == StreamKind.FORWARD);
            if (!fed) {
                throw Checks.refused(
                        "operations[" + operation.id() + "]", "be fed by a feed or a forward stream", "not fed");
            }
            if (flowsheet.leaving(operation.id()).isEmpty()) {
                throw Checks.refused(
                        "operations[" + operation.id() + "]", "have a stream that leaves it", "without one");
            }
        }
        for (Outlet outlet : flowsheet.outlets()) {
            if (flowsheet.entering(outlet.id()).isEmpty()) {
                throw Checks.refused("outlets[" + outlet.id() + "]", "have a stream that enters it", "without one");
            }
        }
    }

    private static void shares(List<Stream> leaving, String operation) {
        Map<Element, Double> sums = new HashMap<>();
        Set<Element> rest = new HashSet<>();
        for (Stream stream : leaving) {
            stream.splits()
                    .forEach(split -> split.scope()
                            .elements()
                            .forEach(e -> sums.merge(e, split.share().lower(), Double::sum)));
            stream.rest()
                    .ifPresent(scope -> scope.elements().forEach(e -> {
                        if (!rest.add(e)) {
                            throw Checks.refused(
                                    "streams[" + stream.id() + "].rest",
                                    "be the only one that leaves " + operation + " with the rest of " + e.symbol(),
                                    "a second one");
                        }
                    }));
        }
        sums.forEach((element, sum) -> {
            if (!(sum <= 1 + SLACK)) {
                throw Checks.refused(
                        "shares of " + element.symbol() + " leaving " + operation, "add up to at most 1", sum);
            }
        });
    }
}
