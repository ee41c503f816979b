// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.RecyclingStream;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/**
 * What plants can put out of an element in a month, after projects, cuts, quotas and the scrap there is, in tonnes a year.
 */
final class MonthCapacities {

    private final Network network;
    private final Element element;
    private final Scenario scenario;
    private final YearMonth month;
    private final List<Plant> plants;

    MonthCapacities(Network network, Element element, Scenario scenario, YearMonth month, List<Plant> plants) {
        this.network = network;
        this.element = element;
        this.scenario = scenario;
        this.month = month;
        this.plants = plants;
    }

    /** The capacities in the order of the plants. */
    double[] all() {
        double[] capacities = new double[plants.size()];
        for (int i = 0; i < capacities.length; i++) {
            Plant plant = plants.get(i);
            double capacity = plant.capacityPerYear().tonnes().getOrElse(element, 0);
            for (Project project : network.projects()) {
                if (project.plant().equals(plant.id())) {
                    capacity *= MonthShare.ofProject(project, scenario.projects(), scenario.shocks(), month);
                }
            }
            for (Shock shock : scenario.shocks()) {
                if (shock instanceof CapacityCut cut && hits(cut, plant)) {
                    capacity *= 1 - cut.lost() * MonthShare.hit(cut.days(), month);
                }
            }
            capacities[i] = capacity;
        }
        for (Shock shock : scenario.shocks()) {
            if (shock instanceof OutputQuota quota) {
                limit(quota, capacities);
            }
        }
        for (int i = 0; i < capacities.length; i++) {
            if (plants.get(i).stage() == Stage.RECYCLING) {
                capacities[i] = Math.min(capacities[i], scrap(plants.get(i)));
            }
        }
        return capacities;
    }

    private boolean hits(CapacityCut cut, Plant plant) {
        return stands(plant, cut.country(), cut.stage())
                && (cut.plants().isEmpty() || cut.plants().contains(plant.id()))
                && (cut.elements().isEmpty() || cut.elements().contains(element));
    }

    private void limit(OutputQuota quota, double[] capacities) {
        if (!quota.limitPerYear().tonnes().states(element)) {
            return;
        }
        double limit = quota.limitPerYear().tonnes().getOrElse(element, 0);
        double sum = 0;
        for (int i = 0; i < capacities.length; i++) {
            sum += isLimited(quota, i) ? capacities[i] : 0;
        }
        double over = sum > limit ? 1 - limit / sum : 0;
        for (int i = 0; i < capacities.length; i++) {
            capacities[i] *= isLimited(quota, i) ? 1 - over * MonthShare.hit(quota.days(), month) : 1;
        }
    }

    private boolean isLimited(OutputQuota quota, int plant) {
        return stands(plants.get(plant), quota.country(), Optional.of(quota.stage()));
    }

    static boolean stands(Plant plant, Country country, Optional<Stage> stage) {
        return plant.country() == country
                && stage.map(wanted -> wanted == plant.stage()).orElse(true);
    }

    /** What could come back at most: as if all that was needed then had been delivered. */
    private double scrap(Plant plant) {
        MonthNeeds needs = new MonthNeeds(network, element, scenario);
        double scrap = 0;
        for (RecyclingStream stream : network.recycling()) {
            if (stream.plant().equals(plant.id())) {
                scrap += stream.collected()
                        * stream.recovered()
                        * needs.of(network.demand(stream.demand()), month.minusMonths(stream.delayMonths()));
            }
        }
        return scrap;
    }
}
