// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.time.YearMonth;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.Allocation;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/**
 * Finds the most that a chain can deliver in a month of a scenario: a largest flow from mines and recycling plants through the
 * plants to the needs, see {@link MaximumFlow}.
 *
 * <ul>
 *   <li>Capacities are those of the month, after projects, cuts and quotas; recycling plants put out no more than the scrap there
 *       would be if all needs had been filled. A month that holds some days of a shock is hit in proportion.
 *   <li>Needs are those of the month, after growth, surges and substitutes.
 *   <li>A link carries any amount. Under a cut of flows it carries 1 - stopped of the most that could be ordered along it.
 *   <li>Amounts keep their number from step to step by being counted in tonnes of mine output: a tonne is worth the product of
 *       1/recovery of the steps behind it. Where two ways to one place differ in that, the network is refused.
 *   <li>Stocks are left out: they are no flow.
 * </ul>
 *
 * @since 0.1
 */
public final class BestCases {

    private static final int LAST_RANK = 9;

    private BestCases() {}

    /**
     * Finds the best case of a month of a scenario.
     *
     * @param network the network
     * @param element one of its elements
     * @param scenario the scenario; its rules for sharing out and rerouting do not matter here
     * @param month one of its months
     * @param links who could deliver to whom
     * @return the best case
     * @throws IllegalArgumentException if the scenario does not fit the network, holds a licence regime, which is turned into cuts of
     *     flows first, the element or month is none of theirs, or a tonne at one place has two worths in mine output
     */
    public static BestCase of(Network network, Element element, Scenario scenario, YearMonth month, LinkPolicy links) {
        return best(new ChainGraph(MonthState.of(network, element, scenario, month), links), links);
    }

    /**
     * Finds the best case of a month under shocks, the network being as at its start: needs have not grown and projects are not
     * there.
     *
     * @param network the network
     * @param element one of its elements
     * @param shocks what happens
     * @param month the month
     * @param links who could deliver to whom
     * @return the best case
     * @throws IllegalArgumentException as for a scenario
     */
    public static BestCase of(Network network, Element element, List<Shock> shocks, YearMonth month, LinkPolicy links) {
        return of(network, element, standing(shocks, month), month, links);
    }

    /** A scenario of one month. */
    static Scenario standing(List<Shock> shocks, YearMonth month) {
        return Scenario.builder()
                .name("standing shocks")
                .start(month)
                .months(1)
                .addAllShocks(shocks)
                .allocation(Allocation.PRIORITY_FIRST)
                .rerouting(Rerouting.SPARE_CAPACITY)
                .projects(ProjectPolicy.NONE)
                .build();
    }

    private static BestCase best(ChainGraph chain, LinkPolicy links) {
        MonthState state = chain.state;
        MaximumFlow flow = chain.graph.maximumFlow(chain.capacities(state.capacity, 0));
        for (int rank = 1; rank <= LAST_RANK; rank++) {
            int last = rank;
            if (state.demands.stream().anyMatch(demand -> demand.priority() == last)) {
                flow = flow.withMore(chain.capacities(state.capacity, rank));
            }
        }
        BestCase.Builder best = BestCase.builder()
                .network(state.network.name())
                .basis(state.network.basis())
                .element(state.element)
                .month(state.month)
                .links(links)
                .deliverableMineTonnesPerYear(chain.grid.tonnes(flow.value()));
        long needed = chain.needed(flow);
        for (int d = 0; d < state.demands.size(); d++) {
            best.addDemands(served(chain, flow, d));
        }
        best.neededMineTonnesPerYear(chain.grid.tonnes(needed));
        for (int arc : flow.cut()) {
            if (flow.capacity(arc) > 0 || flow.isBottleneck(arc)) {
                best.addCut(new CutPlace(chain.place(arc), chain.tonnes(arc), chain.worth(arc)));
            }
        }
        best.addAllNextTonnes(NextTonnes.of(chain, flow, needed));
        if (!state.network.stocks().isEmpty()) {
            best.addLeftOut("stocks of " + state.network.stocks().size() + " holders: they are no flow");
        }
        return best.build();
    }

    private static ServedDemand served(ChainGraph chain, MaximumFlow flow, int d) {
        UseDemand demand = chain.state.demands.get(d);
        int arc = chain.state.plants.size() + d;
        double need = chain.state.need[d];
        double worth = chain.worth(arc);
        boolean filled = flow.flow(arc) == flow.capacity(arc);
        return ServedDemand.builder()
                .demand(demand.id())
                .use(demand.use())
                .region(demand.region())
                .priority(demand.priority())
                .needTonnesPerYear(need)
                .deliveredTonnesPerYear(filled ? need : Math.min(need, chain.grid.tonnes(flow.flow(arc)) / worth))
                .mineTonnesPerTonne(worth)
                .build();
    }
}
