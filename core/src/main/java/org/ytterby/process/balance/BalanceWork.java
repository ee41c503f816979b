// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.ytterby.element.Element;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Operation;
import org.ytterby.process.Outlet;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Interval;

/** One forward balance while it is worked out: element by element, exactly where all is known and in bounds where not. */
final class BalanceWork {

    private final Network network;
    private final List<FeedAmount> feeds;
    private final AssumptionSet assumptions;
    private final ImmutableList<Element> elements;
    private final List<ElementShares> shares = new ArrayList<>();
    private final Map<ElementShares, Reach> reaches = new HashMap<>();
    private final List<Map<Element, Interval>> streams = new ArrayList<>();
    private final List<Map<Element, Interval>> outlets = new ArrayList<>();
    private final List<Map<Element, Interval>> losses = new ArrayList<>();
    private final Map<Element, Double> closure = new TreeMap<>();

    BalanceWork(Network network, List<FeedAmount> feeds, AssumptionSet assumptions, ImmutableList<Element> elements) {
        this.network = network;
        this.feeds = feeds;
        this.assumptions = assumptions;
        this.elements = elements;
        network.streams.forEach(s -> streams.add(new TreeMap<>()));
        network.outlets().forEach(o -> outlets.add(new TreeMap<>()));
        network.order.forEach(o -> losses.add(new TreeMap<>()));
    }

    Balance balance() {
        for (Element element : elements) {
            ElementShares found = new ElementShares(network, assumptions, element);
            shares.add(found);
            Interval[] fed = fed(element);
            boolean exact = found.isExact() && java.util.Arrays.stream(fed).allMatch(Interval::isPoint);
            if (exact) {
                solve(element, found, fed);
            } else {
                bound(element, reaches.computeIfAbsent(found, key -> new Reach(network, key)), fed);
            }
        }
        Balance.Builder balance = Balance.builder()
                .flowsheet(network.flowsheet.id())
                .basis(feeds.get(0).basis())
                .feeds(feeds)
                .assumptionSet(assumptions.name())
                .closure(closure);
        feeds.forEach(feed -> balance.addAllUnquantified(feed.unquantified()));
        put(network.streams.stream().map(Stream::id).toList(), streams, balance::putStreams);
        put(network.outlets().stream().map(Outlet::id).toList(), outlets, balance::putOutlets);
        put(network.order.stream().map(Operation::id).toList(), losses, balance::putLosses);
        new BalanceNotes(network, elements, shares).addTo(balance);
        return balance.build();
    }

    private Interval[] fed(Element element) {
        Interval[] fed = new Interval[network.feedTargets.length];
        java.util.Arrays.fill(fed, Interval.exactly(0));
        feeds.forEach(
                feed -> fed[network.feed(feed.feed())] = feed.amount(element).orElse(Interval.exactly(0)));
        return fed;
    }

    private void solve(Element element, ElementShares found, Interval[] fed) {
        PointSolver solver = new PointSolver(
                network, ImmutableList.of(element), new double[][] {found.at(network, RangePoint.LOW, element)});
        double[] x = solver.solve(
                java.util.Arrays.stream(fed).mapToDouble(Interval::lower).toArray());
        double in = java.util.Arrays.stream(fed).mapToDouble(Interval::lower).sum();
        double out = record(element, outlets, o -> x[network.operations + o])
                + record(element, losses, op -> solver.loss(x, op, 0));
        record(element, streams, s -> solver.flow(x, s, 0));
        closure.put(element, in == 0 ? 0 : Math.abs(in - out) / in);
    }

    private static double record(Element element, List<Map<Element, Interval>> into, IntToDoubleFunction amount) {
        double sum = 0;
        for (int i = 0; i < into.size(); i++) {
            double tonnes = amount.applyAsDouble(i);
            into.get(i).put(element, Interval.exactly(tonnes));
            sum += tonnes;
        }
        return sum;
    }

    private void bound(Element element, Reach reach, Interval[] fed) {
        for (int i = 0; i < streams.size(); i++) {
            streams.get(i).put(element, reach.stream(i, fed));
        }
        for (int i = 0; i < outlets.size(); i++) {
            outlets.get(i).put(element, reach.outlet(i, fed));
        }
        for (int i = 0; i < losses.size(); i++) {
            losses.get(i).put(element, reach.loss(i, fed));
        }
    }

    private interface Put {
        void put(String id, ElementBounds bounds);
    }

    private static void put(List<String> ids, List<Map<Element, Interval>> amounts, Put into) {
        for (int i = 0; i < ids.size(); i++) {
            into.put(ids.get(i), ElementBounds.of(amounts.get(i)));
        }
    }
}
