// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.supply.Region;

/**
 * The part of a network through which an element flows, as it stands in one month. Everybody is in order of identifier, so that
 * the order in which a network lists them changes nothing. Amounts are tonnes a year at the rate of the month.
 */
final class MonthState {

    /** A link with its seller, its buyer (plants first, then demands) and what it carried before. */
    record Link(int seller, int buyer, double amount) {}

    final Network network;
    final Element element;
    final YearMonth month;
    final List<Plant> plants;
    final List<UseDemand> demands;
    final List<Link> links;
    final double[] capacity;
    final double[] need;

    /** Whether a plant is asked for what it can send and no more: recycling plants and projects. */
    final boolean[] askedFirst;

    private final List<FlowCut> cuts;

    private MonthState(Network network, Element element, Scenario scenario, YearMonth month) {
        this.network = network;
        this.element = element;
        this.month = month;
        plants = network.plants().stream()
                .filter(plant -> plant.capacityPerYear().tonnes().states(element))
                .sorted(Comparator.comparing(Plant::id))
                .toList();
        demands = network.demands().stream()
                .filter(demand -> demand.needPerYear().tonnes().states(element))
                .sorted(Comparator.comparing(UseDemand::id))
                .toList();
        Map<String, Integer> nodes = new HashMap<>();
        plants.forEach(plant -> nodes.put(plant.id(), nodes.size()));
        demands.forEach(demand -> nodes.put(demand.id(), nodes.size()));
        links = network.links().stream()
                .filter(link -> amount(link) > 0)
                .map(link -> new Link(node(nodes, link.seller()), node(nodes, link.buyer()), amount(link)))
                .sorted(Comparator.comparingInt(Link::seller).thenComparingInt(Link::buyer))
                .toList();
        capacity = new MonthCapacities(network, element, scenario, month, plants).all();
        MonthNeeds needs = new MonthNeeds(network, element, scenario);
        need = demands.stream().mapToDouble(demand -> needs.of(demand, month)).toArray();
        Set<String> projects = new HashSet<>();
        network.projects().stream().map(Project::plant).forEach(projects::add);
        askedFirst = new boolean[plants.size()];
        for (int i = 0; i < askedFirst.length; i++) {
            askedFirst[i] = plants.get(i).stage() == Stage.RECYCLING
                    || projects.contains(plants.get(i).id());
        }
        cuts = scenario.shocks().stream()
                .filter(FlowCut.class::isInstance)
                .map(FlowCut.class::cast)
                .filter(cut -> cut.elements().isEmpty() || cut.elements().contains(element))
                .filter(cut -> MonthShare.hit(cut.days(), month) > 0)
                .toList();
    }

    static MonthState of(Network network, Element element, Scenario scenario, YearMonth month) {
        scenario.checkedAgainst(network);
        if (month.isBefore(scenario.start()) || !month.isBefore(scenario.endExclusive())) {
            throw Checks.refused("month", "be in [" + scenario.start() + ", " + scenario.endExclusive() + ")", month);
        }
        for (int i = 0; i < scenario.shocks().size(); i++) {
            Shock shock = scenario.shocks().get(i);
            if (shock instanceof LicenceRegime) {
                throw Checks.refused("shocks[" + i + "]", "be turned into cuts of flows first", shock);
            }
        }
        if (!network.elements().contains(element)) {
            throw Checks.refused("element", "be one of " + network.elements(), element);
        }
        return new MonthState(network, element, scenario, month);
    }

    private double amount(TradeLink link) {
        return link.amountPerYear().tonnes().getOrElse(element, 0);
    }

    private static int node(Map<String, Integer> nodes, String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    /** The identifier of a plant or demand. */
    String id(int node) {
        return node < plants.size()
                ? plants.get(node).id()
                : demands.get(node - plants.size()).id();
    }

    boolean hasFlowCuts() {
        return !cuts.isEmpty();
    }

    /** Whether any cut of flows stands between a plant and a buyer, and how much of the flow they leave. */
    double left(int seller, int buyer) {
        double left = 1;
        for (FlowCut cut : cuts) {
            if (isCut(cut, seller, buyer)) {
                left *= 1 - cut.stopped() * MonthShare.hit(cut.days(), month);
            }
        }
        return left;
    }

    boolean isCut(int seller, int buyer) {
        return cuts.stream().anyMatch(cut -> isCut(cut, seller, buyer));
    }

    private boolean isCut(FlowCut cut, int seller, int buyer) {
        long day = Math.max(cut.days().firstEpochDay(), month.atDay(1).toEpochDay());
        return MonthCapacities.stands(plants.get(seller), cut.country(), cut.stage())
                && cut.reaches(region(buyer), LocalDate.ofEpochDay(day));
    }

    private Region region(int node) {
        return node < plants.size()
                ? Region.of(plants.get(node).country())
                : demands.get(node - plants.size()).region();
    }

    /** The capacities without the plants of a country at a stage. */
    double[] capacityWithout(BiPredicate<Country, Stage> gone) {
        double[] rest = capacity.clone();
        for (int i = 0; i < rest.length; i++) {
            Plant plant = plants.get(i);
            rest[i] = gone.test(plant.country(), plant.stage()) ? 0 : rest[i];
        }
        return rest;
    }
}
