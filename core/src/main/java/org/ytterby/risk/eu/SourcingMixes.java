// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.governance.GovernanceTable;
import org.ytterby.supply.metric.MissingGovernance;
import org.ytterby.supply.reliance.ImportShares;

/**
 * Weighs the imports of a market for supply risk, HHI_WGI,t = &Sigma; s&sup2; g t over partners, as its sourcing mix where it produces
 * nothing itself. Partners are countries of first consignment: what they bought elsewhere counts as theirs.
 *
 * @since 0.1
 */
public final class SourcingMixes {

    private static final GovernanceScaling SCALING = GovernanceScaling.RISK_0_TO_10;

    private SourcingMixes() {}

    /**
     * Weighs shares of imports.
     *
     * @param imports the shares; what they leave to 1 counts as residual
     * @param scores the governance scores of one vintage, of which the mean of all six dimensions is taken
     * @param year the year of the scores
     * @param preset what becomes of partners without a score
     * @param trade the trade parameters; the residual has 1
     * @return the mix
     * @throws IllegalArgumentException if a partner has no score and the policy refuses that
     */
    public static WeightedMix of(
            ImportShares imports, GovernanceTable scores, int year, EuPreset preset, TradeLevels trade) {
        Map<Supplier, Double> shares = new TreeMap<>(java.util.Comparator.comparing(Supplier::code));
        shares.putAll(imports.shares());
        double named = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.merge(Supplier.OTHER, Math.max(0, 1 - named), Double::sum);
        RiskNotes.Builder notes = RiskNotes.builder()
                .addAssumptions(
                        trade.source(),
                        "governance risk (2.5 - e) x 2, mean of six dimensions (from memory - unverified)",
                        "governance of " + year + " as in " + scores.edition().label(),
                        "imports stand for all sourcing, by country of first consignment");
        WeightedMix.Builder mix = WeightedMix.builder();
        double low = 0;
        double high = 0;
        for (Map.Entry<Supplier, Double> partner : shares.entrySet()) {
            Supplier supplier = partner.getKey();
            double square = partner.getValue() * partner.getValue();
            if (square > 0) {
                OptionalDouble mean = supplier.country()
                        .map(country -> scores.mean(country, year))
                        .orElse(OptionalDouble.empty());
                Interval risk = mean.isPresent()
                        ? Interval.exactly(SCALING.risk(mean.getAsDouble()))
                        : unknown(supplier, preset.missingGovernance(), notes);
                double t = supplier.country().map(trade::parameter).orElse(1.0);
                double least = supplier.equals(Supplier.OTHER) ? 0 : square * risk.lower() * t;
                Interval term = Interval.of(least, square * risk.upper() * t);
                low += term.lower();
                high += term.upper();
                mix.putTerms(supplier, term);
            }
        }
        return mix.index(Interval.of(low, high)).notes(notes.build()).build();
    }

    /** The risk of a supplier without a score, noted. */
    static Interval unknown(Supplier supplier, MissingGovernance policy, RiskNotes.Builder notes) {
        if (supplier.equals(Supplier.OTHER)) {
            notes.addWarnings("the residual is many suppliers: it counts as anything from none to a single worst one");
            return SCALING.range();
        }
        if (policy == MissingGovernance.REFUSED) {
            throw Checks.refused("scores", "know every supplier", supplier);
        }
        boolean half = policy == MissingGovernance.HALF;
        notes.addDefaultsUsed("no governance score of " + supplier + ": " + (half ? "half of the worst" : "any risk"));
        return half ? Interval.exactly(SCALING.worst() / 2) : SCALING.range();
    }
}
