// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import org.ytterby.element.Element;

/**
 * Solves x = f + A x for what enters each operation and outlet, for several elements at once, from shares that are numbers.
 *
 * <p>The recycle streams are torn: with k of them each element needs two passes along the graph and one dense system of size
 * k (tearing after Barkley and Motard, Decomposition of nets, Chem. Eng. J. 3, 1972). A last pass with the residual of the
 * torn streams takes out the rounding.
 */
final class PointSolver {

    private final Network network;
    private final int width;
    /** The share of element e in stream s at s &middot; width + e. */
    private final double[] shares;

    private final DenseLu[] torn;

    PointSolver(Network network, ImmutableList<Element> elements, double[][] byElement) {
        this.network = network;
        this.width = elements.size();
        this.shares = new double[network.streams.size() * width];
        for (int e = 0; e < width; e++) {
            double[] open = byElement[e].clone();
            Loops.open(network, open, elements.get(e));
            for (int s = 0; s < open.length; s++) {
                shares[s * width + e] = open[s];
            }
        }
        this.torn = factor();
    }

    private DenseLu[] factor() {
        int k = network.recycles.length;
        DenseLu[] factored = new DenseLu[k == 0 ? 0 : width];
        double[] system = new double[k * k * width];
        for (int j = 0; j < k; j++) {
            double[] x = new double[network.nodes * width];
            int at = network.target[network.recycles[j]] * width;
            for (int e = 0; e < width; e++) {
                x[at + e] = 1;
            }
            pass(x);
            for (int i = 0; i < k; i++) {
                for (int e = 0; e < width; e++) {
                    system[(e * k + i) * k + j] = (i == j ? 1 : 0) - flow(x, network.recycles[i], e);
                }
            }
        }
        for (int e = 0; e < factored.length; e++) {
            double[] one = new double[k * k];
            System.arraycopy(system, e * k * k, one, 0, k * k);
            factored[e] = new DenseLu(one, k);
        }
        return factored;
    }

    /** Gives what enters each operation and outlet, element e of node n at n &middot; width + e, from feeds laid out alike. */
    double[] solve(double[] feeds) {
        int k = network.recycles.length;
        double[] x = new double[network.nodes * width];
        double[] torn = new double[k * width];
        start(x, feeds, torn);
        pass(x);
        for (int turn = 0; k > 0 && turn < 2; turn++) {
            correct(x, torn);
            java.util.Arrays.fill(x, 0);
            start(x, feeds, torn);
            pass(x);
        }
        return x;
    }

    private void start(double[] x, double[] feeds, double[] tears) {
        for (int f = 0; f < network.feedTargets.length; f++) {
            add(x, network.feedTargets[f], feeds, f);
        }
        for (int i = 0; i < network.recycles.length; i++) {
            add(x, network.target[network.recycles[i]], tears, i);
        }
    }

    private void add(double[] x, int node, double[] from, int block) {
        for (int e = 0; e < width; e++) {
            x[node * width + e] += from[block * width + e];
        }
    }

    private void pass(double[] x) {
        for (int s : network.forward) {
            int from = network.source[s] * width;
            int to = network.target[s] * width;
            int at = s * width;
            for (int e = 0; e < width; e++) {
                x[to + e] += shares[at + e] * x[from + e];
            }
        }
    }

    private void correct(double[] x, double[] tears) {
        int k = network.recycles.length;
        double[] residual = new double[k];
        for (int e = 0; e < width; e++) {
            for (int i = 0; i < k; i++) {
                residual[i] = flow(x, network.recycles[i], e) - tears[i * width + e];
            }
            torn[e].solve(residual);
            for (int i = 0; i < k; i++) {
                tears[i * width + e] = Math.max(0, tears[i * width + e] + residual[i]);
            }
        }
    }

    /** What a stream carries. */
    double flow(double[] x, int stream, int element) {
        return shares[stream * width + element] * x[network.source[stream] * width + element];
    }

    /** What an operation loses. */
    double loss(double[] x, int operation, int element) {
        double left = 1;
        for (int s : network.leaving[operation]) {
            left -= shares[s * width + element];
        }
        return Math.max(0, left) * x[operation * width + element];
    }
}
