// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;

/** Whether a {@link Scenario} fits a {@link Network}. */
final class ScenarioChecks {

    private final Network network;
    private final String path;

    private ScenarioChecks(Network network, String path) {
        this.network = network;
        this.path = path;
    }

    static void check(Scenario scenario, Network network) {
        for (int i = 0; i < scenario.shocks().size(); i++) {
            new ScenarioChecks(network, "shocks[" + i + "]")
                    .shock(scenario.shocks().get(i));
        }
    }

    private void shock(Shock shock) {
        if (shock instanceof CapacityCut cut) {
            List<Plant> plants = plants(cut.country(), cut.stage());
            named(
                    cut.plants(),
                    plants.stream().map(Plant::id).toList(),
                    ".plants",
                    "name plants of the country and stage");
            elements(".elements", cut.elements());
        } else if (shock instanceof FlowCut cut) {
            plants(cut.country(), cut.stage());
            elements(".elements", cut.elements());
        } else if (shock instanceof LicenceRegime regime) {
            plants(regime.country(), Optional.empty());
        } else if (shock instanceof OutputQuota quota) {
            plants(quota.country(), Optional.of(quota.stage()));
            Checks.same(
                    path + ".limitPerYear.basis",
                    network.basis(),
                    " as the network",
                    quota.limitPerYear().basis());
            elements(
                    ".limitPerYear.tonnes",
                    quota.limitPerYear().tonnes().toMap().keySet());
        } else if (shock instanceof DemandSurge surge) {
            List<String> demands =
                    network.demands().stream().map(demand -> demand.id()).toList();
            named(surge.demands(), demands, ".demands", "name demands of the network");
            elements(".elements", surge.elements());
        }
    }

    private List<Plant> plants(Country country, Optional<Stage> stage) {
        stage.ifPresent(wanted -> {
            if (network.steps().stream().noneMatch(step -> step.stage() == wanted)) {
                throw Checks.refused(
                        path + ".stage",
                        "be one of the steps "
                                + network.steps().stream()
                                        .map(step -> step.stage())
                                        .toList(),
                        wanted);
            }
        });
        List<Plant> plants = network.plants().stream()
                .filter(plant -> plant.country() == country)
                .filter(plant -> stage.isEmpty() || stage.get() == plant.stage())
                .toList();
        if (plants.isEmpty()) {
            String what = stage.map(wanted -> "have a plant of " + wanted).orElse("have a plant");
            throw Checks.refused(path + ".country", what + " in the network", country);
        }
        return plants;
    }

    private void named(Set<String> names, List<String> known, String attribute, String rule) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw Checks.refused(path + attribute, rule, name);
            }
        }
    }

    private void elements(String attribute, Set<Element> elements) {
        if (!elements.isEmpty() && Collections.disjoint(elements, network.elements())) {
            throw Checks.refused(
                    path + attribute,
                    "hold one of the network's " + symbols(network.elements()) + ",",
                    symbols(elements));
        }
    }

    private static List<String> symbols(Set<Element> elements) {
        return elements.stream().map(Element::symbol).toList();
    }
}
