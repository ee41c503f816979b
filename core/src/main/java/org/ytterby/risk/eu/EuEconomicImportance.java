// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
 * Economic importance: EI = 10 &middot; [&Sigma; A_s Q_s / Q_max] &middot; SI_EI, with the share A_s of use in sector s, the value added
 * Q_s of the sector, that of the largest manufacturing sector, and the substitution index (Regulation (EU) 2024/1252, Annex II, for
 * A and Q; scaling by the largest sector from a public reimplementation). From 0 to 10.
 *
 * @since 0.1
 */
public final class EuEconomicImportance {

    private static final double SLACK = 1e-6;

    private EuEconomicImportance() {}

    /**
     * Adds up the value added behind the uses.
     *
     * @param uses the uses, whose shares add up to 1
     * @return &Sigma; A_s Q_s in million EUR
     * @throws IllegalArgumentException if the shares do not add up to 1
     */
    public static double weightedValueAdded(List<SectorUse> uses) {
        double shares = 0;
        double sum = 0;
        for (SectorUse use : inOrder(uses)) {
            shares += use.share();
            sum += use.share() * use.valueAdded();
        }
        if (!(Math.abs(shares - 1) <= SLACK)) {
            throw Checks.refused("uses", "have shares that add up to 1", shares);
        }
        return sum;
    }

    /**
     * Computes the economic importance.
     *
     * @param uses the uses, whose shares add up to 1; empty if not known
     * @param largestValueAdded the value added of the largest manufacturing sector, in million EUR, above 0
     * @param substitutionIndex the substitution index of economic importance, within [0, 1], empty if not known
     * @param preset the policy
     * @return the score with its contributions by sector; not computable if uses or index are not known
     * @throws IllegalArgumentException if the shares do not add up to 1, a sector is larger than the largest, or a number is out of
     *     range
     */
    public static RiskScore of(
            List<SectorUse> uses, double largestValueAdded, Optional<Interval> substitutionIndex, EuPreset preset) {
        Checks.positive("largestValueAdded", largestValueAdded);
        Set<RiskFactor> missing = EnumSet.noneOf(RiskFactor.class);
        if (uses.isEmpty()) {
            missing.add(RiskFactor.SECTOR_USES);
        }
        if (substitutionIndex.isEmpty()) {
            missing.add(RiskFactor.SUBSTITUTION_ECONOMIC);
        }
        if (!missing.isEmpty()) {
            return RiskScore.notComputable(RiskMethod.EU_ECONOMIC_IMPORTANCE, preset.name(), missing, RiskNotes.none());
        }
        Interval index = substitutionIndex.orElseThrow();
        if (!Interval.of(0, 1).encloses(index)) {
            throw Checks.refused("substitutionIndex", "be within [0, 1]", index);
        }
        double part = weightedValueAdded(uses) / largestValueAdded;
        RiskScore.Builder score = RiskScore.builder()
                .method(RiskMethod.EU_ECONOMIC_IMPORTANCE)
                .preset(preset.name())
                .value(MetricValue.of(times(10 * Math.min(1, part), index)))
                .putFactors(RiskFactor.SECTOR_USES, Interval.exactly(part))
                .putFactors(RiskFactor.SUBSTITUTION_ECONOMIC, index)
                .notes(RiskNotes.builder()
                        .addAssumptions("scaled by the largest sector, " + largestValueAdded + " million EUR")
                        .build());
        for (SectorUse use : inOrder(uses)) {
            if (use.valueAdded() > largestValueAdded) {
                throw Checks.refused(
                        "uses[" + use.sector() + "].valueAdded", "be at most that of the largest", use.valueAdded());
            }
            double scaled = 10 * use.share() * use.valueAdded() / largestValueAdded;
            score.addContributions(new RiskContribution(RiskFactor.SECTOR_USES, use.sector(), times(scaled, index)));
        }
        return score.build();
    }

    private static Interval times(double number, Interval index) {
        return Interval.of(number * index.lower(), number * index.upper());
    }

    private static List<SectorUse> inOrder(List<SectorUse> uses) {
        return uses.stream()
                .sorted(Comparator.comparing(SectorUse::sector).thenComparing(SectorUse::share))
                .toList();
    }
}
