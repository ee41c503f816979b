// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.MetricValue;

/**
 * Supply risk of the USGS, method of 2021: SR = (DP &middot; TE &middot; EV)^(1/3), with the disruption potential DP = &Sigma; PS&sup2;
 * max(ASI, WSI) over producers (the home country counts 0), trade exposure TE and economic vulnerability EV (Nassar et al. 2020,
 * Science Advances 6, eaay8647; Nassar and Fortier 2021, OFR 2021-1045; the detail from memory - unverified). From 0 to 1; a factor
 * of 0 gives 0.
 *
 * @since 0.1
 */
public final class Usgs2021 {

    private Usgs2021() {}

    /**
     * Computes the supply risk of known factors.
     *
     * @param disruptionPotential DP, in [0, 1]
     * @param tradeExposure TE, in [0, 1]
     * @param economicVulnerability EV, in [0, 1]
     * @return the geometric mean, in [0, 1]
     * @throws IllegalArgumentException if a factor is not in [0, 1]
     */
    public static double supplyRisk(double disruptionPotential, double tradeExposure, double economicVulnerability) {
        Checks.fraction("disruptionPotential", disruptionPotential);
        Checks.fraction("tradeExposure", tradeExposure);
        Checks.fraction("economicVulnerability", economicVulnerability);
        return Math.cbrt(disruptionPotential) * Math.cbrt(tradeExposure) * Math.cbrt(economicVulnerability);
    }

    /**
     * Averages the supply risks of several years.
     *
     * @param scores the supply risk of each year, in [0, 1]
     * @param weights the weight of each year, at least 0 and one above 0; the USGS weighs recent years more, by how much the
     *     caller says
     * @return the weighted mean, in [0, 1]
     * @throws IllegalArgumentException if the arrays differ in length, a number is out of range or all weights are 0
     */
    public static double meanOfYears(double[] scores, double[] weights) {
        if (scores.length != weights.length) {
            throw Checks.refused("weights", "be as many as the " + scores.length + " scores", weights.length);
        }
        double sum = 0;
        double whole = 0;
        for (int i = 0; i < scores.length; i++) {
            whole += Checks.notNegative("weights[" + i + "]", weights[i]);
            sum += Checks.fraction("scores[" + i + "]", scores[i]) * weights[i];
        }
        return Math.min(1, sum / Checks.positive("sum of weights", whole));
    }

    /**
     * Computes the supply risk.
     *
     * @param input what is known
     * @param preset the policy
     * @return the score, shared out among producers as their parts of the disruption potential; not computable, with the names of
     *     what is missing, if a factor is not known
     */
    public static RiskScore of(Usgs2021Input input, Usgs2021Preset preset) {
        Set<RiskFactor> missing = missing(input);
        if (!missing.isEmpty()) {
            return RiskScore.notComputable(RiskMethod.USGS_2021, preset.name(), missing, input.notes());
        }
        Map<Supplier, Double> potentials = potentials(input, preset);
        double potential = Math.min(
                1, potentials.values().stream().mapToDouble(Double::doubleValue).sum());
        Interval exposure = input.tradeExposure().orElseThrow();
        Interval vulnerability = input.economicVulnerability().orElseThrow();
        Interval value = Interval.of(
                supplyRisk(potential, exposure.lower(), vulnerability.lower()),
                supplyRisk(potential, exposure.upper(), vulnerability.upper()));
        RiskScore.Builder score = RiskScore.builder()
                .method(RiskMethod.USGS_2021)
                .preset(preset.name())
                .value(MetricValue.of(value))
                .putFactors(RiskFactor.DISRUPTION_POTENTIAL, Interval.exactly(potential))
                .putFactors(RiskFactor.TRADE_EXPOSURE, exposure)
                .putFactors(RiskFactor.ECONOMIC_VULNERABILITY, vulnerability)
                .notes(input.notes());
        if (potential > 0) {
            potentials.forEach((supplier, part) -> {
                double share = part / potential;
                Interval amount = Interval.of(value.lower() * share, value.upper() * share);
                score.addContributions(new RiskContribution(RiskFactor.DISRUPTION_POTENTIAL, supplier.code(), amount));
            });
        }
        return score.build();
    }

    private static Set<RiskFactor> missing(Usgs2021Input input) {
        Set<RiskFactor> missing = EnumSet.noneOf(RiskFactor.class);
        if (input.producers().isEmpty()) {
            missing.add(RiskFactor.DISRUPTION_POTENTIAL);
        }
        if (input.tradeExposure().isEmpty()) {
            missing.add(RiskFactor.TRADE_EXPOSURE);
        }
        if (input.economicVulnerability().isEmpty()) {
            missing.add(RiskFactor.ECONOMIC_VULNERABILITY);
        }
        return missing;
    }

    private static Map<Supplier, Double> potentials(Usgs2021Input input, Usgs2021Preset preset) {
        Map<Supplier, Double> potentials = new LinkedHashMap<>();
        input.producers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Supplier::code)))
                .forEach(producer -> potentials.put(
                        producer.getKey(),
                        producer.getKey().equals(Supplier.of(preset.home()))
                                ? 0
                                : producer.getValue().potential()));
        return potentials;
    }
}
