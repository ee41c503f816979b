// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.MissingGovernance;

/** The imports by origin under a policy: quantities, governance risks, value; in the order of codes, whatever the order given. */
final class ImportedOrigins {

    private final Map<Supplier, Double> quantities = new TreeMap<>(Comparator.comparing(Supplier::code));
    private final Map<Supplier, Interval> risks = new TreeMap<>(Comparator.comparing(Supplier::code));
    private final RiskNotes.Builder notes = RiskNotes.builder();
    private double value;
    private double valuedQuantity;

    ImportedOrigins(GeoPolInput input, GeoPolPreset preset) {
        int unknown = 0;
        int unvalued = 0;
        for (ImportFlow flow : inOrder(input.flows())) {
            boolean counted = flow.quantity().isPresent() || preset.missingTrade() == MissingTrade.ZERO;
            double quantity = flow.quantity().orElse(0);
            unknown += flow.quantity().isPresent() ? 0 : 1;
            if (counted) {
                quantities.merge(flow.origin(), quantity, Double::sum);
                if (flow.value().isPresent() || preset.missingTrade() == MissingTrade.ZERO) {
                    value += flow.value().orElse(0);
                    valuedQuantity += quantity;
                }
                unvalued += flow.value().isPresent() ? 0 : 1;
            }
        }
        boolean priced = input.flows().stream().anyMatch(flow -> flow.value().isPresent());
        boolean zero = preset.missingTrade() == MissingTrade.ZERO;
        note(
                unknown,
                "flows without a quantity " + (zero ? "count as 0, their value towards the price" : "are left out"),
                zero);
        note(
                priced ? unvalued : 0,
                "flows without a value " + (zero ? "count as 0" : "are left out of the price"),
                zero);
        for (Supplier origin : quantities.keySet()) {
            risks.put(origin, risk(origin, input, preset));
        }
    }

    private void note(int count, String words, boolean isDefault) {
        if (count > 0 && isDefault) {
            notes.addDefaultsUsed(count + " " + words);
        } else if (count > 0) {
            notes.addWarnings(count + " " + words);
        }
    }

    private Interval risk(Supplier origin, GeoPolInput input, GeoPolPreset preset) {
        if (origin.country().filter(input.members()::contains).isPresent()) {
            notes.addAssumptions("trade within the importer (" + origin + ") carries no risk and counts as supply");
            return Interval.exactly(0);
        }
        Double known = origin.country().map(input.governance()::get).orElse(null);
        if (known != null && !(known == 0 && preset.zeroGovernance() == ZeroGovernance.AS_MISSING)) {
            return Interval.exactly(known);
        }
        if (preset.missingGovernance() == MissingGovernance.REFUSED) {
            throw Checks.refused("governance", "know every origin", origin);
        }
        boolean half = preset.missingGovernance() == MissingGovernance.HALF;
        notes.addDefaultsUsed("no governance score of " + origin + ": " + (half ? "0.5" : "any risk from 0 to 1"));
        return half ? Interval.exactly(0.5) : Interval.of(0, 1);
    }

    private static List<ImportFlow> inOrder(List<ImportFlow> flows) {
        return flows.stream()
                .sorted(Comparator.comparing((ImportFlow flow) -> flow.origin().code())
                        .thenComparing(flow -> flow.quantity().orElse(-1))
                        .thenComparing(flow -> flow.value().orElse(-1)))
                .toList();
    }

    Map<Supplier, Double> quantities() {
        return quantities;
    }

    /** The governance-weighted quantity of an origin. */
    Interval weighted(Supplier origin) {
        double quantity = quantities.getOrDefault(origin, 0.0);
        Interval risk = risks.getOrDefault(origin, Interval.of(0, 1));
        return Interval.of(quantity * risk.lower(), quantity * risk.upper());
    }

    double total() {
        return quantities.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double value() {
        return value;
    }

    double valuedQuantity() {
        return valuedQuantity;
    }

    RiskNotes notes() {
        return notes.build();
    }
}
