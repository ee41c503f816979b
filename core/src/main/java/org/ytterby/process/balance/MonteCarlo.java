// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;

/**
 * Draws balances at random from the ranges of shares and feeds. A share that holds for several elements is drawn once for
 * all of them; different shares are drawn independently, and those of one operation again if they add up to more than 1.
 *
 * @since 0.1
 */
public final class MonteCarlo {

    private MonteCarlo() {}

    /**
     * Draws balances.
     *
     * @param flowsheet the flowsheet
     * @param feeds the feeds, with finite bounds
     * @param assumptions what to take for shares nobody published; a share that stays unknown has no distribution
     * @param distribution how the numbers of a range are spread
     * @param draws how many balances to draw, above 0
     * @param random the generator; the same one in the same state gives the same result
     * @return the spread of the amounts at the outlets
     * @throws IllegalArgumentException if a share is unknown, a feed does not fit or shares cannot add up to at most 1
     * @throws SingularLoopException if an element enters a loop and never leaves it
     */
    public static SampledBalance of(
            Flowsheet flowsheet,
            List<FeedAmount> feeds,
            AssumptionSet assumptions,
            RangeDistribution distribution,
            int draws,
            RandomGenerator random) {
        Checks.inRange("draws", draws, 1, Integer.MAX_VALUE);
        Network network = new Network(flowsheet);
        ImmutableSortedSet<Element> all = FlowsheetBalance.elements(flowsheet, feeds);
        List<ElementShares> shares = new ArrayList<>();
        for (Element element : all) {
            ElementShares found = new ElementShares(network, assumptions, element);
            found.at(network, RangePoint.LOW, element); // refuses unknown shares
            shares.add(found);
        }
        Draws work = new Draws(network, all.asList(), shares, feeds, distribution, random);
        return new SampledBalance(draws, distribution, assumptions.name(), work.amounts(draws));
    }
}
