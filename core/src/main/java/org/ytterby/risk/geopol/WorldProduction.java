// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.util.Comparator;
import java.util.Map;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.HerfindahlIndex;
import org.ytterby.supply.metric.MetricValue;

/** The concentration of world production under a policy. */
final class WorldProduction {

    private WorldProduction() {}

    static MetricValue concentration(Map<Supplier, Double> production, GeoPolPreset preset) {
        if (production.isEmpty()) {
            return MetricValue.undefined("production of the world is not known");
        }
        boolean bounds = preset.residualProducers() == ResidualProducers.BOUNDS;
        double[] all = amounts(production, preset, true);
        if (all.length == 0) {
            return MetricValue.undefined("production is below one whole unit");
        }
        double one = GeoPolRisk.concentration(all, ProductionRounding.AS_GIVEN);
        if (!bounds || !hasResidual(production)) {
            return MetricValue.exactly(one);
        }
        double many = HerfindahlIndex.residualAtomistic(
                rounded(production.getOrDefault(Supplier.OTHER, 0.0), preset), amounts(production, preset, false));
        return MetricValue.of(Interval.of(Math.max(0, Math.min(many, one)), one));
    }

    static void note(Map<Supplier, Double> production, GeoPolPreset preset, RiskNotes.Builder notes) {
        if (!hasResidual(production)) {
            return;
        }
        if (preset.residualProducers() == ResidualProducers.BOUNDS) {
            notes.addWarnings("the residual of production is many producers: it counts as anything up to one");
        } else {
            notes.addDefaultsUsed("the residual of production counts as one producer");
        }
    }

    private static boolean hasResidual(Map<Supplier, Double> production) {
        return production.getOrDefault(Supplier.OTHER, 0.0) > 0;
    }

    private static double[] amounts(Map<Supplier, Double> production, GeoPolPreset preset, boolean residual) {
        return production.entrySet().stream()
                .filter(producer -> residual || !producer.getKey().equals(Supplier.OTHER))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Supplier::code)))
                .mapToDouble(producer -> rounded(producer.getValue(), preset))
                .filter(amount -> amount > 0)
                .toArray();
    }

    private static double rounded(double amount, GeoPolPreset preset) {
        return preset.productionRounding() == ProductionRounding.WHOLE_UNITS ? Math.floor(amount) : amount;
    }
}
