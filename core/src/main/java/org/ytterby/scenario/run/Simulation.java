// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Scenario;

/**
 * Runs scenarios on a network, month by month, element by element; elements do not act on each other, so that the ratios in
 * which an ore holds them are not modelled. Amounts are tonnes of element content on the basis of the network; a month is a
 * twelfth of a year.
 *
 * <p>A month has three passes, each of which only adds deliveries.
 *
 * <ol>
 *   <li><b>Contracts.</b> Orders start at the demands, at the need less what substitutes take over, and go upstream by the
 *       shares of the links; a plant asks for its orders over its recovery. Recycling plants and projects are asked first, for
 *       their capacity of the month by the parts of their links as far as these are not stopped, and never for more than the
 *       need. Then offers come down: a plant can offer the least of its orders, its capacity and its recovery times the feed
 *       offered to it. If it cannot fill all orders, its classes ({@link org.ytterby.scenario.shock.Allocation}) are filled one
 *       after the other, within one in proportion. A flow cut limits a link to the rest of its order; what it stops goes to nobody else. What
 *       a buyer cannot use is not made.
 *   <li><b>Spare capacity</b>, if the scenario lets buyers reroute: what is missing is asked of those sellers of a buyer that
 *       have capacity which is not used and can be fed, in proportion to it; links under a cut have none.
 *   <li><b>Stocks.</b> What a plant holds is kept for its buyers by their shares of its orders at the start, and fills what
 *       their links lack, the nearest stock first, as far as the way down has capacity. Last, a demand draws on its own
 *       stock. Stocks are not refilled.
 * </ol>
 *
 * <p>A need not met in its month is lost, not owed. Capacity shocks multiply; a shock that holds on some days of a month counts
 * in proportion. Scrap of a recycling stream limits its plant: collected &times; recovered &times; what the demand used {@code
 * delayMonths} earlier, before the run its need scaled back by growth. A project counts with its ramp from the month in which
 * its lead time is complete, building standing still on days on which a dependence is denied. A project that takes in feed and
 * gets none lets its buyers down: they had asked others for less.
 *
 * <p>What helps one may hurt another. More capacity raises nobody's shortage in any month if nobody reroutes, demands alone hold
 * stocks, no project takes in feed, and sellers share out in proportion or none is asked first. With stocks of plants or with
 * rerouting more feed may go, by contract, to buyers that would have done without, and its capacity is then missing for those that
 * would not. With ranks or contracts first, orders that go elsewhere draw less feed, which those of a better class had shared.
 *
 * @since 0.1
 */
public final class Simulation {

    private final Network network;
    private final List<ElementChain> chains;

    private Simulation(Network network, List<ElementChain> chains) {
        this.network = network;
        this.chains = chains;
    }

    /**
     * Prepares a network.
     *
     * @param network the network
     * @return the simulation of it
     * @throws IllegalArgumentException if a link does not go down the steps of the network
     */
    public static Simulation of(Network network) {
        return new Simulation(network, new ChainCompiler(network).chains());
    }

    /**
     * Runs a scenario.
     *
     * @param scenario the scenario
     * @return what comes of it
     * @throws IllegalArgumentException if a shock is a licence regime, which has to be turned into flow cuts first, names plants or
     *     demands that the network does not have, or counts on another basis
     */
    public Outcome run(Scenario scenario) {
        return prepare(scenario).outcome();
    }

    /**
     * Runs a scenario and tells which country caused which tonne of shortage.
     *
     * @param scenario the scenario
     * @return the causes
     * @throws IllegalArgumentException as {@link #run}
     */
    public ShortageTrace trace(Scenario scenario) {
        return prepare(scenario).trace();
    }

    /**
     * Prepares a scenario for many runs.
     *
     * @param scenario the scenario
     * @return the prepared run
     * @throws IllegalArgumentException as {@link #run}
     */
    public PreparedRun prepare(Scenario scenario) {
        return prepare(scenario, EnumSet.allOf(Measure.class));
    }

    /**
     * Prepares a scenario with some of its measures only.
     *
     * @param scenario the scenario
     * @param measures what may relieve the shortage; the rest is left out
     * @return the prepared run
     * @throws IllegalArgumentException as {@link #run}
     */
    public PreparedRun prepare(Scenario scenario, Set<Measure> measures) {
        return new RunCompiler(network, chains, scenario).prepared(ImmutableSet.copyOf(measures));
    }
}
