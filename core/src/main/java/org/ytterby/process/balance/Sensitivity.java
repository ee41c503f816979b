// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;

/**
 * How much more of a product each share on the way would bring: the derivative of the product by the share, with what is
 * taken more coming from the rest or, without one, from the loss of the operation.
 *
 * <p>dP/ds = x (v<sub>target</sub> &minus; v<sub>rest</sub>), with x what enters the operation and v the part of what is at a place
 * that ends in the product. The elasticity is dP/ds &middot; s/P: by how many percent the product grows if the share grows by
 * one.
 *
 * @param stream the stream whose share it is
 * @param share the share, in [0, 1]
 * @param tonnesPerShare dP/ds: tonnes of product for each unit of share, that is, a hundred times those for a point of percent
 * @param elasticity the relative change of the product for that of the share; 0 if the share is 0
 * @since 0.1
 */
public record Sensitivity(String stream, double share, double tonnesPerShare, double elasticity)
        implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param stream the stream
     * @param share the share
     * @param tonnesPerShare the derivative
     * @param elasticity the elasticity
     */
    public Sensitivity {
        Checks.fraction("share", share);
        Checks.finite("tonnesPerShare", tonnesPerShare);
        Checks.finite("elasticity", elasticity);
    }

    /**
     * Returns the sensitivity of a product to each share that leads on, strongest first.
     *
     * @param flowsheet the flowsheet
     * @param feeds the feeds; where an amount has bounds its number is taken
     * @param outlet the identifier of the product
     * @param element the element
     * @param assumptions what to take for shares nobody published
     * @param point which number of a range to take
     * @return the sensitivities by falling absolute elasticity, without the streams that take the rest
     * @throws IllegalArgumentException if a share is unknown, or none of the element reaches the product
     * @throws SingularLoopException if the element enters a loop and never leaves it
     */
    public static ImmutableList<Sensitivity> of(
            Flowsheet flowsheet,
            List<FeedAmount> feeds,
            String outlet,
            Element element,
            AssumptionSet assumptions,
            RangePoint point) {
        Network network = new Network(flowsheet);
        ElementShares shares = new ElementShares(network, assumptions, element);
        double[] at = shares.at(network, point, element);
        PointSolver solver = new PointSolver(network, ImmutableList.of(element), new double[][] {at});
        double[] fed = new double[network.feedTargets.length];
        feeds.forEach(feed -> fed[network.feed(feed.feed())] = feed.tonnes().getOrElse(element, 0));
        double[] x = solver.solve(fed);
        int goal = network.outlet(outlet);
        double product = Checks.positive("product", x[goal]);
        double[] value = values(network, at, goal);
        List<Sensitivity> all = new ArrayList<>();
        for (int s = 0; s < at.length; s++) {
            int op = network.source[s];
            if (shares.rest[op] != s) {
                double instead = shares.rest[op] < 0 ? 0 : value[network.target[shares.rest[op]]];
                double slope = x[op] * (value[network.target[s]] - instead);
                all.add(new Sensitivity(network.streams.get(s).id(), at[s], slope, slope * at[s] / product));
            }
        }
        all.sort(Comparator.comparingDouble((Sensitivity s) -> -Math.abs(s.elasticity())));
        return ImmutableList.copyOf(all);
    }

    /**
     * The part of what is at each node that ends in the goal: v = A' v with v = 1 at the goal. Where no stream leads to the
     * goal, a loop without a way out among them, v is 0.
     */
    private static double[] values(Network network, double[] shares, int goal) {
        int n = network.nodes;
        boolean[] leads = new boolean[n];
        leads[goal] = true;
        for (int round = 0; round < n; round++) {
            for (int s = 0; s < shares.length; s++) {
                leads[network.source[s]] |= shares[s] > 0 && leads[network.target[s]];
            }
        }
        double[] system = new double[n * n];
        double[] value = new double[n];
        value[goal] = 1;
        for (int node = 0; node < n; node++) {
            system[node * n + node] = 1;
        }
        for (int s = 0; s < shares.length; s++) {
            if (leads[network.target[s]]) {
                system[network.source[s] * n + network.target[s]] -= shares[s];
            }
        }
        new DenseLu(system, n).solve(value);
        return value;
    }
}
