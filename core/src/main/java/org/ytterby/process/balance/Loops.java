// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.element.Element;

/** Finds loops that an element enters and does not leave. */
final class Loops {

    /** A loop of which no more than this share leaves on each turn counts as closed. */
    private static final double CLOSED = 1e-12;

    private Loops() {}

    /**
     * Refuses closed loops that a feed reaches, and takes the shares of operations that none reaches to 0, so that the
     * system has exactly one solution.
     */
    static void open(Network network, double[] shares, Element element) {
        boolean[] reached = new boolean[network.operations];
        for (int op : network.feedTargets) {
            reached[op] = true;
        }
        boolean[] drained = new boolean[network.operations];
        for (int op = 0; op < network.operations; op++) {
            double left = 1;
            for (int s : network.leaving[op]) {
                left -= shares[s];
                drained[op] |= network.target[s] >= network.operations && shares[s] > CLOSED;
            }
            drained[op] |= left > CLOSED;
        }
        spread(network, shares, reached, drained);
        for (int op = 0; op < network.operations; op++) {
            if (reached[op] && !drained[op]) {
                throw new SingularLoopException(loop(network, shares, op), element);
            }
            for (int s : network.leaving[op]) {
                shares[s] = reached[op] ? shares[s] : 0;
            }
        }
    }

    private static void spread(Network network, double[] shares, boolean[] reached, boolean[] drained) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int s = 0; s < shares.length; s++) {
                int to = network.target[s];
                int from = network.source[s];
                if (shares[s] > 0 && to < network.operations) {
                    changed |= (reached[from] && !reached[to]) || (drained[to] && !drained[from] && shares[s] > CLOSED);
                    reached[to] |= reached[from];
                    drained[from] |= drained[to] && shares[s] > CLOSED;
                }
            }
        }
    }

    private static List<String> loop(Network network, double[] shares, int start) {
        List<Integer> path = new ArrayList<>();
        int at = start;
        while (!path.contains(at)) {
            path.add(at);
            int next = at;
            for (int s : network.leaving[at]) {
                if (shares[s] > CLOSED) {
                    next = network.target[s];
                }
            }
            at = next;
        }
        return path.subList(path.indexOf(at), path.size()).stream()
                .map(op -> network.order.get(op).id())
                .toList();
    }
}
