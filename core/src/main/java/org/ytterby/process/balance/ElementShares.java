// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.process.Assumption;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Interval;

/** What each stream may take of one element, from print, from assumptions or not known. Equal if the numbers are. */
final class ElementShares {

    /** How far shares may add up above 1 by rounding. */
    private static final double SLACK = 1e-9;

    /** The bounds of each stream's share; of a stream that takes the rest 0 and 1. */
    final double[] lower;

    final double[] upper;
    /** The stream that takes the rest of each operation, or -1. */
    final int[] rest;
    /** The streams whose share is neither printed nor assumed nor a rest. */
    final boolean[] unknown;
    /** The assumption behind each stream, if there is one. */
    final @Nullable Assumption[] assumed;
    /** The split behind each stream, if there is one. */
    final @Nullable Split[] split;

    ElementShares(Network network, AssumptionSet assumptions, Element element) {
        int count = network.streams.size();
        lower = new double[count];
        upper = new double[count];
        rest = new int[network.operations];
        unknown = new boolean[count];
        assumed = new @Nullable Assumption[count];
        split = new @Nullable Split[count];
        Arrays.fill(rest, -1);
        Arrays.fill(upper, 1);
        for (int op = 0; op < network.operations; op++) {
            for (int s : network.leaving[op]) {
                Stream stream = network.streams.get(s);
                Optional<Split> stated = stream.split(element);
                if (stated.isPresent()) {
                    split[s] = stated.get();
                    set(s, stated.get().share());
                } else if (stream.takesRestOf(element)) {
                    rest[op] = s;
                } else {
                    unknown[s] = true;
                }
            }
            assume(network, op, assumptions, element);
            double sum = Arrays.stream(network.leaving[op])
                    .mapToDouble(s -> lower[s])
                    .sum();
            Checks.that(
                    sum <= 1 + SLACK,
                    "shares of %s leaving %s must add up to at most 1 with assumptions '%s' but was %s",
                    element,
                    network.order.get(op).id(),
                    assumptions.name(),
                    sum);
        }
    }

    private void assume(Network network, int op, AssumptionSet assumptions, Element element) {
        int[] open = Arrays.stream(network.leaving[op]).filter(s -> unknown[s]).toArray();
        for (int s : open) {
            Optional<Assumption> found = assumptions.forStream(
                    network.flowsheet.qualified(network.streams.get(s).id()), element);
            if (found.isEmpty() && open.length == 1) {
                found = assumptions.forOperation(network.order.get(op).type(), element);
            }
            if (found.isPresent()) {
                assumed[s] = found.get();
                unknown[s] = false;
                set(s, found.get().share());
            }
        }
    }

    private void set(int stream, Interval share) {
        lower[stream] = share.lower();
        upper[stream] = share.upper();
    }

    /** Whether every share is one number, rests aside. */
    boolean isExact() {
        return IntStream.range(0, lower.length).allMatch(s -> lower[s] == upper[s] || isRest(s));
    }

    boolean isRest(int stream) {
        return Arrays.stream(rest).anyMatch(s -> s == stream);
    }

    /** One number for each stream: the point of its range, of a rest what is left. */
    double[] at(Network network, RangePoint point, Element element) {
        double[] shares = new double[lower.length];
        for (int op = 0; op < network.operations; op++) {
            double left = 1;
            for (int s : network.leaving[op]) {
                Checks.that(
                        !unknown[s],
                        "share of %s in stream %s must be published or assumed but was unknown",
                        element,
                        network.streams.get(s).id());
                if (s != rest[op]) {
                    shares[s] = point.of(Interval.of(lower[s], upper[s]));
                    left -= shares[s];
                }
            }
            Checks.that(
                    left >= -SLACK,
                    "shares of %s leaving %s must add up to at most 1 at %s but was %s",
                    element,
                    network.order.get(op).id(),
                    point,
                    1 - left);
            if (rest[op] >= 0) {
                shares[rest[op]] = Math.max(0, left);
            }
        }
        return shares;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementShares that
                && Arrays.equals(lower, that.lower)
                && Arrays.equals(upper, that.upper)
                && Arrays.equals(rest, that.rest);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(lower) + Arrays.hashCode(upper);
    }
}
