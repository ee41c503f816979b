// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.internal.Checks;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/** Refuses scenarios that do not fit a network. */
final class ScenarioChecks {

    private ScenarioChecks() {}

    static void check(Network network, Scenario scenario) {
        Set<String> plants = network.plants().stream().map(Plant::id).collect(Collectors.toSet());
        Set<String> demands = network.demands().stream().map(UseDemand::id).collect(Collectors.toSet());
        for (int s = 0; s < scenario.shocks().size(); s++) {
            Shock shock = scenario.shocks().get(s);
            String path = "shocks[" + s + "]";
            if (shock instanceof LicenceRegime regime) {
                throw Checks.refused(
                        path, "be turned into flow cuts by Licensing with a regime book before the run", regime);
            } else if (shock instanceof OutputQuota quota) {
                Checks.same(
                        path + ".limitPerYear.basis",
                        network.basis(),
                        " as the network",
                        quota.limitPerYear().basis());
            } else if (shock instanceof CapacityCut cut) {
                known(path + ".plants", "plants", plants, cut.plants());
            } else if (shock instanceof DemandSurge surge) {
                known(path + ".demands", "demands", demands, surge.demands());
            }
        }
    }

    private static void known(String path, String what, Set<String> ids, Collection<String> named) {
        for (String id : named) {
            if (!ids.contains(id)) {
                throw Checks.refused(path, "name " + what + " of the network", id);
            }
        }
    }
}
