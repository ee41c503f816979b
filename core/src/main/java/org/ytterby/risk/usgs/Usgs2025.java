// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.metric.MetricValue;

/**
 * Expected loss of the USGS, method of 2025: E = &Sigma; P_k L_k over disruptions k of one year with probability P_k and loss L_k (USGS
 * OFR 2025-1047). Only the aggregation is computed here; the losses come from an economic model that the caller has run.
 *
 * @since 0.1
 */
public final class Usgs2025 {

    private Usgs2025() {}

    /**
     * Computes the expected loss.
     *
     * @param scenarios the disruptions, each with a name of its own; empty if not known
     * @param preset the policy
     * @return the expected loss in million USD, with the part of each scenario; not computable without scenarios
     * @throws IllegalArgumentException if two scenarios have one name
     */
    public static RiskScore of(List<DisruptionScenario> scenarios, Usgs2025Preset preset) {
        if (scenarios.isEmpty()) {
            return RiskScore.notComputable(
                    RiskMethod.USGS_2025, preset.name(), Set.of(RiskFactor.DISRUPTION_SCENARIOS), RiskNotes.none());
        }
        RiskScore.Builder score =
                RiskScore.builder().method(RiskMethod.USGS_2025).preset(preset.name());
        Set<String> names = new HashSet<>();
        double sum = 0;
        for (DisruptionScenario scenario : inOrder(scenarios)) {
            if (!names.add(scenario.name())) {
                throw Checks.refused("scenarios", "each have a name of their own", scenario.name());
            }
            double part = scenario.probability() * scenario.loss();
            sum += part;
            score.addContributions(
                    new RiskContribution(RiskFactor.DISRUPTION_SCENARIOS, scenario.name(), Interval.exactly(part)));
        }
        return score.value(MetricValue.exactly(sum))
                .notes(RiskNotes.builder()
                        .addAssumptions(
                                "scenarios do not exclude each other, and the losses are those of the caller's model")
                        .build())
                .build();
    }

    /**
     * Returns the worst case.
     *
     * @param scenarios the disruptions, at least one
     * @return the scenario of the largest loss if it happens, the first by name of several
     * @throws IllegalArgumentException if there are none
     */
    public static DisruptionScenario worst(List<DisruptionScenario> scenarios) {
        Checks.notEmpty("scenarios", scenarios);
        return inOrder(scenarios).stream()
                .reduce((one, other) -> other.loss() > one.loss() ? other : one)
                .orElseThrow();
    }

    private static List<DisruptionScenario> inOrder(List<DisruptionScenario> scenarios) {
        return scenarios.stream()
                .sorted(Comparator.comparing(DisruptionScenario::name))
                .toList();
    }
}
