// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.util.Arrays;

/**
 * The least and the greatest part of what enters an operation that ever reaches a goal, over all shares within their bounds.
 *
 * <p>Each operation distributes all it gets among its streams and its loss, each within bounds. The best distribution of
 * every operation is the same wherever the material comes from, so this is a Markov decision process, solved by value
 * iteration from 0 and, for the greatest part, policy iteration (Puterman, Markov Decision Processes, 2005, 7.2); inside an
 * operation the best distribution fills the best streams first. Without recycles one pass is exact.
 */
final class BoundSolver {

    private static final int SWEEPS = 20_000;
    private static final double SETTLED = 1e-16;
    private static final double BETTER = 1e-14;

    private final Network network;
    private final ElementShares shares;

    BoundSolver(Network network, ElementShares shares) {
        this.network = network;
        this.shares = shares;
    }

    /** The goals: for each stream and then for each operation's loss whether reaching it counts. */
    double[] reach(boolean[] goal, boolean greatest) {
        double[] value = new double[network.operations];
        double[] scratch = new double[goal.length];
        double change = 1;
        for (int sweep = 0; change > SETTLED && sweep < (network.recycles.length == 0 ? 1 : SWEEPS); sweep++) {
            change = 0;
            for (int op = network.operations - 1; op >= 0; op--) {
                double next = Math.max(value[op], distribute(op, value, goal, greatest, scratch));
                change = Math.max(change, next - value[op]);
                value[op] = next;
            }
        }
        return network.recycles.length > 0 && greatest ? improve(value, goal) : value;
    }

    /** Policy iteration: what a distribution gives exactly, then a better one, until there is none. */
    private double[] improve(double[] settled, boolean[] goal) {
        double[] policy = new double[goal.length];
        double[] scratch = new double[goal.length];
        for (int op = 0; op < network.operations; op++) {
            distribute(op, settled, goal, true, policy);
        }
        double[] value = evaluate(policy, goal);
        boolean better = true;
        for (int round = 0; better && round < SWEEPS; round++) {
            better = false;
            for (int op = 0; op < network.operations; op++) {
                if (distribute(op, value, goal, true, scratch) > value[op] + BETTER) {
                    distribute(op, value, goal, true, policy);
                    better = true;
                }
            }
            value = better ? evaluate(policy, goal) : value;
        }
        for (int op = 0; op < value.length; op++) {
            value[op] = Math.max(value[op], settled[op]);
        }
        return value;
    }

    private double[] evaluate(double[] policy, boolean[] goal) {
        int n = network.operations;
        double[] gain = new double[n];
        boolean[] able = new boolean[n];
        for (int op = 0; op < n; op++) {
            gain[op] = goal[network.streams.size() + op] ? policy[network.streams.size() + op] : 0;
            for (int s : network.leaving[op]) {
                gain[op] += goal[s] ? policy[s] : 0;
            }
            able[op] = gain[op] > 0;
        }
        spread(policy, goal, able);
        double[] system = new double[n * n];
        for (int op = 0; op < n; op++) {
            system[op * n + op] = 1;
            for (int s : network.leaving[op]) {
                if (able[op] && !goal[s] && network.target[s] < n) {
                    system[op * n + network.target[s]] -= policy[s];
                }
            }
        }
        new DenseLu(system, n).solve(gain);
        return gain;
    }

    private void spread(double[] policy, boolean[] goal, boolean[] able) {
        for (int round = 0; round < network.operations; round++) {
            for (int s = 0; s < network.streams.size(); s++) {
                int to = network.target[s];
                able[network.source[s]] |= !goal[s] && policy[s] > 0 && to < network.operations && able[to];
            }
        }
    }

    /** Distributes what enters an operation at its best and writes the shares; gives the part that reaches the goal. */
    private double distribute(int op, double[] value, boolean[] goal, boolean greatest, double[] into) {
        int[] leaving = network.leaving[op];
        int loss = network.streams.size() + op;
        double left = 1;
        for (int s : leaving) {
            into[s] = shares.lower[s];
            left -= shares.lower[s];
        }
        into[loss] = 0;
        left = Math.max(0, left);
        boolean[] full = new boolean[leaving.length + 1];
        for (int turn = 0; turn <= leaving.length && left > 0; turn++) {
            int best = -1;
            for (int i = 0; i <= leaving.length; i++) {
                if (!full[i]
                        && (best < 0 || isBefore(worth(op, i, value, goal), worth(op, best, value, goal), greatest))) {
                    best = i;
                }
            }
            full[best] = true;
            double room = best == leaving.length
                    ? (shares.rest[op] < 0 ? left : 0)
                    : shares.upper[leaving[best]] - shares.lower[leaving[best]];
            double taken = Math.min(room, left);
            into[best == leaving.length ? loss : leaving[best]] += taken;
            left -= taken;
        }
        double sum = goal[loss] ? into[loss] : 0;
        for (int i = 0; i < leaving.length; i++) {
            sum += into[leaving[i]] * worth(op, i, value, goal);
        }
        return Math.min(1, sum);
    }

    private static boolean isBefore(double worth, double other, boolean greatest) {
        return greatest ? worth > other : worth < other;
    }

    private double worth(int op, int slot, double[] value, boolean[] goal) {
        int[] leaving = network.leaving[op];
        if (slot == leaving.length) {
            return goal[network.streams.size() + op] ? 1 : 0;
        }
        int s = leaving[slot];
        int to = network.target[s];
        return goal[s] ? 1 : to < network.operations ? value[to] : 0;
    }

    /** The goal of crossing some streams. */
    static boolean[] streams(Network network, int... goals) {
        boolean[] goal = new boolean[network.streams.size() + network.operations];
        Arrays.stream(goals).forEach(s -> goal[s] = true);
        return goal;
    }

    /** The goal of being lost in an operation. */
    static boolean[] loss(Network network, int operation) {
        boolean[] goal = new boolean[network.streams.size() + network.operations];
        goal[network.streams.size() + operation] = true;
        return goal;
    }
}
