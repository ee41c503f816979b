// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.process.Outlet;
import org.ytterby.quantity.Interval;

/** The draws of one Monte Carlo calculation. */
final class Draws {

    private static final int TRIES = 10_000;
    private static final double SLACK = 1e-9;

    private final Network network;
    private final ImmutableList<Element> elements;
    private final List<ElementShares> shares;
    private final List<FeedAmount> feeds;
    private final RangeDistribution distribution;
    private final RandomGenerator random;

    Draws(
            Network network,
            ImmutableList<Element> elements,
            List<ElementShares> shares,
            List<FeedAmount> feeds,
            RangeDistribution distribution,
            RandomGenerator random) {
        this.network = network;
        this.elements = elements;
        this.shares = shares;
        this.feeds = feeds;
        this.distribution = distribution;
        this.random = random;
    }

    List<SampledAmount> amounts(int draws) {
        int width = elements.size();
        double[][] drawn = new double[network.outlets().size() * width][draws];
        for (int d = 0; d < draws; d++) {
            double[] x = new PointSolver(network, elements, drawShares()).solve(drawFeeds());
            for (int i = 0; i < drawn.length; i++) {
                drawn[i][d] = x[network.operations * width + i];
            }
        }
        List<SampledAmount> amounts = new ArrayList<>();
        int at = 0;
        for (Outlet outlet : network.outlets()) {
            for (Element element : elements) {
                amounts.add(SampledAmount.of(outlet.id(), element, drawn[at++]));
            }
        }
        return amounts;
    }

    private double[][] drawShares() {
        double[][] at = new double[elements.size()][network.streams.size()];
        for (int op = 0; op < network.operations; op++) {
            int tries = 0;
            while (!drawOperation(op, at)) {
                Checks.that(
                        ++tries < TRIES,
                        "shares leaving %s must be able to add up to at most 1 but were not in %s draws",
                        network.order.get(op).id(),
                        TRIES);
            }
        }
        return at;
    }

    private boolean drawOperation(int op, double[][] at) {
        IdentityHashMap<Object, Double> drawn = new IdentityHashMap<>();
        double[] left = new double[elements.size()];
        java.util.Arrays.fill(left, 1);
        for (int s : network.leaving[op]) {
            drawn.clear();
            for (int e = 0; e < left.length; e++) {
                ElementShares found = shares.get(e);
                @Nullable Object origin = found.split[s] != null ? found.split[s] : found.assumed[s];
                if (origin != null) {
                    int stream = s;
                    at[e][s] = drawn.computeIfAbsent(
                            origin, key -> distribution.draw(found.lower[stream], found.upper[stream], random));
                    left[e] -= at[e][s];
                }
            }
        }
        for (int e = 0; e < left.length; e++) {
            if (left[e] < -SLACK) {
                return false;
            }
            int rest = shares.get(e).rest[op];
            if (rest >= 0) {
                at[e][rest] = Math.max(0, left[e]);
            }
        }
        return true;
    }

    private double[] drawFeeds() {
        double[] fed = new double[network.feedTargets.length * elements.size()];
        for (FeedAmount feed : feeds) {
            for (int e = 0; e < elements.size(); e++) {
                Interval amount = feed.amount(elements.get(e)).orElse(Interval.exactly(0));
                Checks.finite("feeds[" + feed.feed() + "]." + elements.get(e), amount.upper());
                fed[network.feed(feed.feed()) * elements.size() + e] =
                        amount.isPoint() ? amount.lower() : distribution.draw(amount.lower(), amount.upper(), random);
            }
        }
        return fed;
    }
}
