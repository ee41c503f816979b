// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ytterby.quantity.Interval;

/** Bounds of what reaches each stream, outlet and loss, for all elements that share their bounds. */
final class Reach {

    /** How much the bounds are widened against rounding, of themselves. */
    private static final double GUARD = 1e-12;

    private final Network network;
    private final BoundSolver solver;
    private final Map<Integer, Interval[]> streams = new HashMap<>();
    private final Map<Integer, Interval[]> outlets = new HashMap<>();
    private final Map<Integer, Interval[]> losses = new HashMap<>();

    Reach(Network network, ElementShares shares) {
        this.network = network;
        this.solver = new BoundSolver(network, shares);
    }

    Interval stream(int stream, Interval[] fed) {
        return carried(streams.computeIfAbsent(stream, this::crossings), fed);
    }

    Interval outlet(int outlet, Interval[] fed) {
        int node = network.operations + outlet;
        return carried(
                outlets.computeIfAbsent(
                        outlet,
                        key -> perOperation(BoundSolver.streams(
                                network,
                                IntStream.range(0, network.target.length)
                                        .filter(s -> network.target[s] == node)
                                        .toArray()))),
                fed);
    }

    Interval loss(int operation, Interval[] fed) {
        return carried(
                losses.computeIfAbsent(operation, key -> perOperation(BoundSolver.loss(network, operation))), fed);
    }

    /**
     * How often a unit crosses a stream: the chance to reach it once, over one less the chance to come back to it. Outside
     * loops nothing comes back.
     */
    private Interval[] crossings(int stream) {
        Interval[] once = perOperation(BoundSolver.streams(network, stream));
        int to = network.target[stream];
        if (to >= network.operations || once[to].upper() == 0) {
            return once;
        }
        double returns = once[to].upper();
        double least = 1 / (1 - once[to].lower() * (1 - GUARD));
        for (int op = 0; op < once.length; op++) {
            double low = once[op].lower() * least * (1 - GUARD);
            double high = once[op].upper() / (1 - returns) * (1 + GUARD);
            once[op] = once[op].upper() == 0
                    ? once[op]
                    : returns < 1 - GUARD ? Interval.of(Math.min(low, high), high) : Interval.atLeast(low);
        }
        return once;
    }

    private Interval[] perOperation(boolean[] goal) {
        double[] least = solver.reach(goal, false);
        double[] most = solver.reach(goal, true);
        Interval[] bounds = new Interval[least.length];
        for (int op = 0; op < least.length; op++) {
            double low = least[op] * (1 - GUARD);
            bounds[op] = Interval.of(low, Math.max(low, Math.min(1, most[op] * (1 + GUARD))));
        }
        return bounds;
    }

    private Interval carried(Interval[] perUnit, Interval[] fed) {
        Interval sum = Interval.exactly(0);
        for (int f = 0; f < fed.length; f++) {
            sum = sum.plus(fed[f].times(perUnit[network.feedTargets[f]]));
        }
        return sum;
    }
}
