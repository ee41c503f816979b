// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.governance.GovernanceTable;
import org.ytterby.supply.metric.GovernanceWeighting;
import org.ytterby.supply.metric.MissingGovernance;
import org.ytterby.supply.metric.WeightedConcentration;

/**
 * Weighs mixes of suppliers for supply risk: HHI_WGI,t = &Sigma; s&sup2; g t (European Commission, Methodology for establishing the EU
 * list of critical raw materials, 2017; formula from memory - unverified).
 *
 * @since 0.1
 */
public final class WeightedMixes {

    private static final GovernanceScaling SCALING = GovernanceScaling.RISK_0_TO_10;

    private WeightedMixes() {}

    /**
     * Weighs known shares.
     *
     * @param shares the share of each supplier, in [0, 1], together at most 1
     * @param risks the governance risk of each supplier, in [0, 10]
     * @param trade the trade parameters; the residual has 1
     * @return the mix
     * @throws IllegalArgumentException if a share or risk is out of range or a supplier has no risk
     */
    public static WeightedMix of(Map<Supplier, Double> shares, Map<Supplier, Double> risks, TradeLevels trade) {
        WeightedMix.Builder mix = WeightedMix.builder()
                .notes(RiskNotes.builder().addAssumptions(trade.source()).build());
        double sum = 0;
        double index = 0;
        for (Supplier supplier : inOrder(shares)) {
            double share = Checks.fraction("shares[" + supplier + "]", shares.getOrDefault(supplier, 0.0));
            Double risk = risks.get(supplier);
            if (risk == null || !SCALING.range().contains(risk)) {
                throw Checks.refused("risks[" + supplier + "]", "be in [0, 10]", risk == null ? "missing" : risk);
            }
            double term = share * share * risk * parameter(supplier, trade);
            sum += share;
            index += term;
            mix.putTerms(supplier, Interval.exactly(term));
        }
        if (sum > 1 + 1e-9) {
            throw Checks.refused("shares", "add up to at most 1", sum);
        }
        return mix.index(Interval.exactly(index)).build();
    }

    /**
     * Weighs a table of supply.
     *
     * @param table the table
     * @param scores the governance scores of one vintage, of which the mean of all six dimensions is taken
     * @param year the year of the scores
     * @param preset what becomes of suppliers without a score
     * @param trade the trade parameters; the residual has 1
     * @return the mix, empty if every line may be zero
     * @throws IllegalArgumentException if the amount of a supplier has no upper bound, or as
     *     {@link GovernanceWeighting#of(SupplyTable, GovernanceTable, int, Optional, GovernanceScaling, MissingGovernance, Map)}
     */
    public static Optional<WeightedMix> of(
            SupplyTable table, GovernanceTable scores, int year, EuPreset preset, TradeLevels trade) {
        return GovernanceWeighting.of(
                        table, scores, year, Optional.empty(), SCALING, preset.missingGovernance(), trade.parameters())
                .map(weighted -> mix(table.amounts(), weighted, year, trade));
    }

    private static WeightedMix mix(
            Map<Supplier, Interval> amounts, WeightedConcentration weighted, int year, TradeLevels trade) {
        WeightedMix.Builder mix = WeightedMix.builder().index(weighted.hhi());
        RiskNotes.Builder notes = RiskNotes.builder()
                .addAssumptions(
                        trade.source(),
                        "governance risk (2.5 - e) x 2, mean of six dimensions (from memory - unverified)",
                        "governance of " + year + " as in " + weighted.vintage());
        for (Supplier supplier : inOrder(amounts)) {
            Interval share = share(amounts, supplier);
            if (share.upper() > 0) {
                Double known = weighted.risks().get(supplier);
                Interval risk = known == null
                        ? SourcingMixes.unknown(supplier, weighted.policy(), notes)
                        : Interval.exactly(known);
                double t = parameter(supplier, trade);
                mix.putTerms(
                        supplier,
                        Interval.of(
                                share.lower() * share.lower() * risk.lower() * t,
                                share.upper() * share.upper() * risk.upper() * t));
            }
        }
        return mix.notes(notes.build()).build();
    }

    private static double parameter(Supplier supplier, TradeLevels trade) {
        return supplier.country().map(trade::parameter).orElse(1.0);
    }

    private static Interval share(Map<Supplier, Interval> amounts, Supplier supplier) {
        Interval own = amounts.getOrDefault(supplier, Interval.exactly(0));
        double low = 0;
        double high = 0;
        for (Supplier other : inOrder(amounts)) {
            if (!other.equals(supplier)) {
                Interval amount = amounts.getOrDefault(other, Interval.exactly(0));
                low += amount.lower();
                high += amount.upper();
            }
        }
        double least = own.lower() > 0 ? own.lower() / (own.lower() + high) : 0;
        double most = Double.isFinite(own.upper()) && own.upper() + low > 0 ? own.upper() / (own.upper() + low) : 1;
        return Interval.of(least, Math.max(least, own.upper() == 0 ? 0 : most));
    }

    private static List<Supplier> inOrder(Map<Supplier, ?> map) {
        return map.keySet().stream()
                .sorted(Comparator.comparing(Supplier::code))
                .collect(Collectors.toList());
    }
}
