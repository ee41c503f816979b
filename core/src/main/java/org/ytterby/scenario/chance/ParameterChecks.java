// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import java.util.List;
import java.util.stream.Stream;
import org.ytterby.internal.Checks;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/** That parameters are of what there is. */
final class ParameterChecks {

    private ParameterChecks() {}

    static void of(Network network, Scenario scenario, List<UncertainParameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            String path = "parameters[" + i + "]";
            if (parameters.get(i) instanceof UncertainParameter.OfShock shock) {
                shock(path, scenario, shock);
            } else if (parameters.get(i) instanceof UncertainParameter.OfPart part) {
                part(path, network, part);
            }
        }
    }

    private static void shock(String path, Scenario scenario, UncertainParameter.OfShock of) {
        if (of.shock() >= scenario.shocks().size()) {
            throw Checks.refused(
                    path + ".shock", "be below " + scenario.shocks().size() + ", the number of shocks", of.shock());
        }
        Shock shock = scenario.shocks().get(of.shock());
        boolean fits = switch (of.parameter()) {
            case LOST -> shock instanceof CapacityCut;
            case STOPPED -> shock instanceof FlowCut;
            case FACTOR -> shock instanceof DemandSurge;
            case APPROVED, DAYS_TO_APPROVE -> shock instanceof LicenceRegime;
            case LENGTH_DAYS -> shock.days().firstDay().isPresent();
        };
        if (!fits) {
            throw Checks.refused(path + ".shock", "have the number " + of.parameter(), shock);
        }
    }

    private static void part(String path, Network network, UncertainParameter.OfPart of) {
        Stream<String> ids = switch (of.parameter()) {
            case BUILT, DELAY_MONTHS -> network.projects().stream().map(Project::plant);
            case NEED_FACTOR, GROWTH_PER_YEAR -> network.demands().stream().map(UseDemand::id);
            case STOCK_DAYS -> network.stocks().stream().map(Stock::holder);
        };
        if (ids.noneMatch(of.part()::equals)) {
            throw Checks.refused(
                    path + ".part", "be a part of the network with the number " + of.parameter(), of.part());
        }
    }
}
