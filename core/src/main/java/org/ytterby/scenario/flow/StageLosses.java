// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/**
 * The N-1 test of a whole chain and its kin: every country drops out at every stage in turn, or sets of them do, and the largest
 * flow through the rest says what can still be delivered. At one stage whose buyers may buy from everybody it is the N-1 share of
 * {@link org.ytterby.supply.metric.SupplierLosses}: 1 - S<sub>lost</sub>/S. In a chain it is smaller or larger: what the other
 * stages cannot use is no loss, and spare capacity makes up for some of it.
 *
 * <p>Elements do not share capacity; a table of several adds them up.
 *
 * @since 0.1
 */
public final class StageLosses {

    private StageLosses() {}

    /**
     * Lists every country at every stage of a network, one by one.
     *
     * @param network the network
     * @return a set of one by name, such as {@code "CN SEPARATION"}, in order of stage and country
     */
    public static Map<String, Set<CountryStage>> oneByOne(Network network) {
        Set<CountryStage> all = new TreeSet<>();
        network.plants().forEach(plant -> all.add(new CountryStage(plant.country(), plant.stage())));
        Map<String, Set<CountryStage>> sets = new LinkedHashMap<>();
        all.forEach(one -> sets.put(one.toString(), Set.of(one)));
        return sets;
    }

    /**
     * Makes the table of a month of a scenario.
     *
     * @param network the network
     * @param elements the elements to add up, at least one
     * @param scenario the scenario
     * @param month one of its months
     * @param links who could deliver to whom
     * @param losses what drops out, by name: {@link #oneByOne} for N-1, larger sets for N-k
     * @return the table, the worst loss first and equal ones in order of name
     * @throws IllegalArgumentException if a set is empty or names a country without a plant at a stage, or as for {@link BestCases}
     */
    public static StageLossTable of(
            Network network,
            Collection<Element> elements,
            Scenario scenario,
            YearMonth month,
            LinkPolicy links,
            Map<String, Set<CountryStage>> losses) {
        check(network, losses);
        double needed = 0;
        double deliverable = 0;
        Map<String, Double> left = new TreeMap<>();
        losses.keySet().forEach(name -> left.put(name, 0.0));
        for (Element element : new TreeSet<>(elements)) {
            ChainGraph chain = new ChainGraph(MonthState.of(network, element, scenario, month), links);
            MaximumFlow all = flow(chain, chain.state.capacity);
            needed += chain.grid.tonnes(chain.needed(all));
            deliverable += chain.grid.tonnes(all.value());
            losses.forEach((name, lost) -> {
                double[] rest = chain.state.capacityWithout(
                        (country, stage) -> lost.contains(new CountryStage(country, stage)));
                left.merge(name, chain.grid.tonnes(flow(chain, rest).value()), Double::sum);
            });
        }
        return StageLossTable.builder()
                .network(network.name())
                .basis(network.basis())
                .addAllElements(elements)
                .month(month)
                .links(links)
                .neededMineTonnesPerYear(needed)
                .deliverableMineTonnesPerYear(deliverable)
                .addAllLosses(RankedLosses.of(losses, left, needed, deliverable))
                .build();
    }

    /**
     * Makes the table of a month under shocks, the network being as at its start: needs have not grown and projects are not there.
     *
     * @param network the network
     * @param elements the elements to add up, at least one
     * @param shocks what happens besides, such as nothing
     * @param month the month
     * @param links who could deliver to whom
     * @param losses what drops out, by name
     * @return the table
     * @throws IllegalArgumentException as for a scenario
     */
    public static StageLossTable of(
            Network network,
            Collection<Element> elements,
            List<Shock> shocks,
            YearMonth month,
            LinkPolicy links,
            Map<String, Set<CountryStage>> losses) {
        return of(network, elements, BestCases.standing(shocks, month), month, links, losses);
    }

    private static MaximumFlow flow(ChainGraph chain, double[] capacity) {
        return chain.graph.maximumFlow(chain.capacities(capacity, Integer.MAX_VALUE));
    }

    private static void check(Network network, Map<String, Set<CountryStage>> losses) {
        Set<CountryStage> known = new TreeSet<>();
        network.plants().forEach(plant -> known.add(new CountryStage(plant.country(), plant.stage())));
        losses.forEach((name, lost) -> {
            Checks.notEmpty("losses[" + name + "]", lost);
            for (CountryStage one : lost) {
                if (!known.contains(one)) {
                    throw Checks.refused("losses[" + name + "]", "name a country that has a plant at the stage", one);
                }
            }
        });
    }
}
