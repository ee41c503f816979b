// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Outlet;

/**
 * A flowsheet made ready for balancing many feeds: every share one number, the recycles factored. It computes on plain
 * arrays; {@link FlowsheetBalance} gives the same amounts with all that has to be said about them.
 *
 * @since 0.1
 */
public final class PreparedFlowsheet {

    private final Network network;
    private final ImmutableList<Element> elements;
    private final PointSolver solver;

    private PreparedFlowsheet(Network network, ImmutableList<Element> elements, PointSolver solver) {
        this.network = network;
        this.elements = elements;
        this.solver = solver;
    }

    /**
     * Prepares a flowsheet.
     *
     * @param flowsheet the flowsheet
     * @param elements the elements to balance, at least one
     * @param assumptions what to take for shares nobody published
     * @param point which number of a range to take
     * @return the prepared flowsheet
     * @throws IllegalArgumentException if a share is neither published nor assumed, or shares add up to more than 1
     * @throws SingularLoopException if an element enters a loop and never leaves it
     */
    public static PreparedFlowsheet of(
            Flowsheet flowsheet, Collection<Element> elements, AssumptionSet assumptions, RangePoint point) {
        ImmutableList<Element> sorted = ImmutableList.sortedCopyOf(Checks.notEmpty("elements", elements));
        Network network = new Network(flowsheet);
        double[][] shares = sorted.stream()
                .map(e -> new ElementShares(network, assumptions, e).at(network, point, e))
                .toArray(double[][]::new);
        return new PreparedFlowsheet(network, sorted, new PointSolver(network, sorted, shares));
    }

    /**
     * Returns the balanced elements.
     *
     * @return the elements in order of atomic number
     */
    public ImmutableList<Element> elements() {
        return elements;
    }

    /**
     * Returns the outlets.
     *
     * @return the identifiers in order of the flowsheet
     */
    public List<String> outlets() {
        return network.outlets().stream().map(Outlet::id).toList();
    }

    /**
     * Balances feeds.
     *
     * @param feeds the amounts of each feed in order of the flowsheet, for each feed one number for each of
     *     {@link #elements()}, finite and at least 0, in any one unit
     * @return the amounts at each of {@link #outlets()}, laid out alike
     * @throws IllegalArgumentException if the number of amounts is not feeds times elements, or one is negative
     */
    public double[] balance(double[] feeds) {
        Checks.that(
                feeds.length == network.feedTargets.length * elements.size(),
                "feeds must have %s numbers but was %s",
                network.feedTargets.length * elements.size(),
                feeds.length);
        for (double feed : feeds) {
            Checks.notNegative("feeds", feed);
        }
        double[] all = solver.solve(feeds);
        double[] out = new double[network.outlets().size() * elements.size()];
        System.arraycopy(all, network.operations * elements.size(), out, 0, out.length);
        return out;
    }

    /**
     * Balances a flowsheet of one feed.
     *
     * @param feed the amounts, at least 0; of an element left out nothing comes in
     * @param outlet the identifier of an outlet
     * @return the amounts there, in the same unit
     * @throws IllegalArgumentException if there is more than one feed, no such outlet, or an element not prepared for
     */
    public ElementVector balance(ElementVector feed, String outlet) {
        Checks.that(network.feedTargets.length == 1, "feeds must be one but was %s", network.feedTargets.length);
        feed.toMap().keySet().forEach(element -> {
            if (!elements.contains(element)) {
                throw Checks.refused("feed", "have elements among " + elements, element);
            }
        });
        int at = (network.outlet(outlet) - network.operations) * elements.size();
        double[] out =
                balance(elements.stream().mapToDouble(e -> feed.getOrElse(e, 0)).toArray());
        java.util.Map<Element, Double> amounts = new java.util.EnumMap<>(Element.class);
        for (int e = 0; e < elements.size(); e++) {
            amounts.put(elements.get(e), out[at + e]);
        }
        return ElementVector.of(amounts);
    }

    @Override
    public String toString() {
        return "prepared " + network.flowsheet.id() + " for " + elements;
    }
}
