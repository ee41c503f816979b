// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.regime.Provision;
import org.ytterby.regime.screen.Screener;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/**
 * What rules of a regime book do to the flows of a network. For every stage, element and region that the country sells to, the
 * book is asked on each day on which its answer may change:
 *
 * <ul>
 *   <li>free, or reached only by a suspended control: nothing is cut;
 *   <li>a licence is needed: nothing goes out for the first {@link LicenceRegime#daysToApprove()} days, then the part
 *       {@link LicenceRegime#approved()} does; the days count from the first day on which the book asks, even if that lies
 *       before the run, and anew when a rule comes back after a suspension or an end;
 *   <li>prohibited, or a licence in principle refused: nothing goes out;
 *   <li>not settled by the facts: what the {@link UnsettledPolicy} says, which is reported.
 * </ul>
 *
 * <p>Every date is one of the book, or follows from one by the days to approve. Elements are asked about one by one: a magnet
 * that is held back for its dysprosium holds back its neodymium too, which shows in the use that needs both.
 *
 * @since 0.1
 */
public final class Licensing {

    private Licensing() {}

    /**
     * Turns licences into cuts of flows.
     *
     * @param regime what is assumed of licences
     * @param screener the book
     * @param network the network whose flows are looked at
     * @param days the days to look at, bounded on both sides
     * @param goods what the flows are in the eyes of the law
     * @param unsettled what is taken of days that the book leaves open
     * @return the cuts with their reasons
     * @throws IllegalArgumentException if the days are open at a side, a provision is not in the book, or two regions of the
     *     network lie in one another and the book answers them differently
     */
    public static LicensedFlows of(
            LicenceRegime regime,
            Screener screener,
            Network network,
            DateSpan days,
            ExportedGoods goods,
            UnsettledPolicy unsettled) {
        if (days.firstDay().isEmpty() || days.lastDay().isEmpty()) {
            throw Checks.refused("days", "be bounded on both sides", days);
        }
        known(regime, screener);
        FlowAnswers answers = new FlowAnswers(regime, screener, goods, days);
        CutPieces pieces = new CutPieces(regime, days, unsettled);
        flows(regime, network, days.firstDay().orElseThrow())
                .forEach((stage, byRegion) -> byRegion.forEach((region, elements) -> {
                    for (Element element : elements) {
                        pieces.add(
                                stage,
                                element,
                                Region.ofCode(region),
                                answers.of(stage, element, Region.ofCode(region)));
                    }
                }));
        return new LicensedFlows(regime, unsettled, screener.view().known(), days, pieces.cuts());
    }

    /**
     * Puts the cuts in the place of every {@link LicenceRegime} of a scenario. What is assumed is added to its assumptions.
     *
     * @param scenario the scenario
     * @param screener the book
     * @param network the network
     * @param goods what the flows are in the eyes of the law
     * @param unsettled what is taken of days that the book leaves open
     * @return the scenario without licence regimes
     * @throws IllegalArgumentException as {@link #of}, and if the scenario does not fit the network
     */
    public static Scenario resolved(
            Scenario scenario, Screener screener, Network network, ExportedGoods goods, UnsettledPolicy unsettled) {
        scenario.checkedAgainst(network);
        DateSpan days = DateSpan.between(
                scenario.start().atDay(1), scenario.endExclusive().atDay(1).minusDays(1));
        List<Shock> shocks = new ArrayList<>();
        List<String> assumptions = new ArrayList<>(scenario.assumptions());
        for (Shock shock : scenario.shocks()) {
            if (shock instanceof LicenceRegime regime) {
                shocks.addAll(
                        of(regime, screener, network, days, goods, unsettled).flowCuts());
                assumptions.add("licences of " + regime.country().alpha2() + " on " + regime.days() + ": "
                        + regime.approved() + " of the flow approved after " + regime.daysToApprove() + " days ("
                        + regime.basedOn() + "); where the book leaves the answer open: " + unsettled);
            } else {
                shocks.add(shock);
            }
        }
        return Scenario.builder()
                .from(scenario)
                .shocks(shocks)
                .assumptions(assumptions)
                .build();
    }

    private static void known(LicenceRegime regime, Screener screener) {
        Set<String> known = new TreeSet<>();
        screener.view().book().provisions().stream().map(Provision::id).forEach(known::add);
        for (String provision : regime.provisions()) {
            if (!known.contains(provision)) {
                throw Checks.refused("regime.provisions", "name provisions of the book", provision);
            }
        }
    }

    /** What the country sells: elements by the code of the buyer's region, by stage. */
    private static Map<Stage, Map<String, Set<Element>>> flows(LicenceRegime regime, Network network, LocalDate day) {
        Map<String, Region> regions = new TreeMap<>();
        network.plants().forEach(plant -> regions.put(plant.id(), Region.of(plant.country())));
        network.demands().forEach((UseDemand demand) -> regions.put(demand.id(), demand.region()));
        Map<Stage, Map<String, Set<Element>>> flows = new TreeMap<>();
        for (TradeLink link : network.links()) {
            Plant seller = network.plant(link.seller());
            Region buyer = regions.getOrDefault(link.buyer(), Region.WORLD);
            if (seller.country() == regime.country()
                    && Destinations.reach(regime.country(), regime.destinations(), buyer, day)) {
                link.amountPerYear().tonnes().forEach((element, tonnes) -> {
                    if (tonnes > 0) {
                        flows.computeIfAbsent(seller.stage(), any -> new TreeMap<>())
                                .computeIfAbsent(buyer.code(), any -> new TreeSet<>())
                                .add(element);
                    }
                });
            }
        }
        return flows;
    }
}
