// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.yale;

import java.util.EnumSet;
import java.util.Map;
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
 * The supply-risk axis of Yale University: the weighted mean of three components, each the weighted mean of its indicators (Graedel
 * et al. 2012, Environmental Science and Technology 46, 1063; Graedel et al. 2015, PNAS 112, 4257; from memory - unverified). From
 * 0 to 100.
 *
 * @since 0.1
 */
public final class YaleSupplyRisk {

    private static final Interval SCORES = Interval.of(0, 100);

    private YaleSupplyRisk() {}

    /**
     * Scores the concentration of global supply: 17.5 ln(HHI) - 61.18, bounded to [0, 100] (Graedel et al. 2012; from memory -
     * unverified, the ends agree).
     *
     * @param hhi the Herfindahl-Hirschman index for shares in percent, above 0 and at most 10,000
     * @return the score: 100 for a single supplier, 0 at about 33 and below
     * @throws IllegalArgumentException if the index is out of range
     */
    public static double supplyConcentration(double hhi) {
        if (!(hhi > 0 && hhi <= 10_000)) {
            throw Checks.refused("hhi", "be in (0, 10000]", hhi);
        }
        return Math.max(0, Math.min(100, 17.5 * Math.log(hhi) - 61.18));
    }

    /**
     * Computes the supply risk.
     *
     * @param indicators the indicators known, as scores within [0, 100]
     * @param weights the weights
     * @param horizon which components count
     * @return the score with the part of each indicator; not computable, with the names of what is missing, if an indicator that
     *     counts is not known
     * @throws IllegalArgumentException if a score is out of range
     */
    public static RiskScore of(Map<YaleIndicator, Interval> indicators, YaleWeights weights, YaleHorizon horizon) {
        RiskMethod method =
                horizon == YaleHorizon.GEOPOLITICAL_ALONE ? RiskMethod.YALE_GEOPOLITICAL : RiskMethod.YALE_SUPPLY_RISK;
        RiskNotes notes = RiskNotes.builder()
                .addAssumptions(weights.source())
                .addAssumptions("horizon " + horizon)
                .build();
        Set<RiskFactor> missing = EnumSet.noneOf(RiskFactor.class);
        RiskScore.Builder score =
                RiskScore.builder().method(method).preset("yale").notes(notes);
        double low = 0;
        double high = 0;
        for (YaleIndicator indicator : horizon.indicators()) {
            Interval number = indicators.get(indicator);
            if (number == null) {
                missing.add(indicator.factor());
                continue;
            }
            if (!SCORES.encloses(number)) {
                throw Checks.refused("indicators[" + indicator + "]", "be within " + SCORES, number);
            }
            double weight = weights.weight(indicator, horizon);
            Interval part = Interval.of(weight * number.lower(), weight * number.upper());
            low += part.lower();
            high += part.upper();
            score.putFactors(indicator.factor(), number)
                    .addContributions(new RiskContribution(indicator.factor(), indicator.name(), part));
        }
        return missing.isEmpty()
                ? score.value(MetricValue.of(Interval.of(Math.min(100, low), Math.min(100, high))))
                        .build()
                : RiskScore.notComputable(method, "yale", missing, notes);
    }
}
