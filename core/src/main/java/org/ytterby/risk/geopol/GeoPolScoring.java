// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.util.List;
import java.util.Optional;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.MetricValue;

/**
 * GeoPolRisk with its reasons: score = HHI &middot; &Sigma; g_i f_i / (p + F), midpoint = score times price, characterisation factor =
 * midpoint over that of copper, each shared out by origin (Gemechu et al. 2016; Koyamparambath et al. 2024). What is not known
 * makes bounds or is replaced, as the preset says. The formulas on plain numbers are those of {@link GeoPolRisk}.
 *
 * @since 0.1
 */
public final class GeoPolScoring {

    private GeoPolScoring() {}

    /**
     * Computes score, midpoint and characterisation factor.
     *
     * @param input the imports, production and governance
     * @param preset the policy
     * @return the result; what cannot be computed is undefined and says what is missing
     * @throws IllegalArgumentException if an origin has no governance score and the policy refuses that
     */
    public static GeoPolResult of(GeoPolInput input, GeoPolPreset preset) {
        ImportedOrigins origins = new ImportedOrigins(input, preset);
        MetricValue concentration = WorldProduction.concentration(input.worldProduction(), preset);
        MetricValue risk = importRisk(input, origins, preset);
        MetricValue price = price(input, origins, preset);
        RiskNotes notes = input.notes().and(origins.notes()).and(assumed(input, preset));
        RiskScore score = score(input, origins, preset, notes);
        RiskScore midpoint = ScaledScore.of(
                RiskMethod.GEOPOLRISK_MIDPOINT, score, RiskFactor.PRICE, price.interval(), notes, (a, b) -> a * b);
        Optional<CopperReference> copper = preset.copperChoice() == CopperChoice.CONSTANT
                ? Optional.of(CopperReference.oecd2017To2021())
                : input.copper();
        RiskScore factor = ScaledScore.of(
                RiskMethod.GEOPOLRISK_FACTOR,
                midpoint,
                RiskFactor.COPPER_MIDPOINT,
                copper.map(c -> Interval.exactly(c.midpoint())),
                copper.map(c -> notes.and(assumption("relative to copper: " + c.basis())))
                        .orElse(notes),
                (a, b) -> a / b);
        return GeoPolResult.builder()
                .importer(input.importer())
                .material(input.material())
                .year(input.year())
                .concentration(concentration)
                .importRisk(risk)
                .price(price)
                .score(score)
                .midpoint(midpoint)
                .factor(factor)
                .build();
    }

    private static boolean isEmpty(GeoPolInput input, ImportedOrigins origins) {
        return !(origins.total() + input.domesticProduction().lower() > 0);
    }

    private static MetricValue importRisk(GeoPolInput input, ImportedOrigins origins, GeoPolPreset preset) {
        if (isEmpty(input, origins)) {
            return preset.emptyTrade() == EmptyTrade.ZERO
                    ? MetricValue.exactly(0)
                    : MetricValue.undefined("nothing is imported or produced");
        }
        double low = 0;
        double high = 0;
        for (Supplier origin : origins.quantities().keySet()) {
            Interval part = part(origin, input, origins);
            low += part.lower();
            high += part.upper();
        }
        double most = Math.min(1, high);
        return MetricValue.of(Interval.of(Math.min(low, most), most));
    }

    /** g f / (p + F) of one origin. */
    private static Interval part(Supplier origin, GeoPolInput input, ImportedOrigins origins) {
        Interval weighted = origins.weighted(origin);
        double imports = origins.total();
        return Interval.of(
                weighted.lower() / (imports + input.domesticProduction().upper()),
                weighted.upper() / (imports + input.domesticProduction().lower()));
    }

    private static RiskScore score(GeoPolInput input, ImportedOrigins origins, GeoPolPreset preset, RiskNotes notes) {
        MetricValue concentration = WorldProduction.concentration(input.worldProduction(), preset);
        if (!concentration.isDefined()) {
            return RiskScore.notComputable(
                    RiskMethod.GEOPOLRISK_SCORE, preset.name(), List.of(RiskFactor.WORLD_CONCENTRATION), notes);
        }
        MetricValue risk = importRisk(input, origins, preset);
        RiskScore.Builder score = RiskScore.builder()
                .method(RiskMethod.GEOPOLRISK_SCORE)
                .preset(preset.name())
                .putFactors(RiskFactor.WORLD_CONCENTRATION, concentration.orThrow())
                .notes(notes);
        if (!risk.isDefined()) {
            return score.value(risk).build();
        }
        if (!isEmpty(input, origins)) {
            for (Supplier origin : origins.quantities().keySet()) {
                Interval part =
                        ScaledScore.apply(concentration.orThrow(), part(origin, input, origins), (a, b) -> a * b);
                score.addContributions(new RiskContribution(RiskFactor.IMPORT_RISK, origin.code(), part));
            }
        }
        return score.value(MetricValue.of(ScaledScore.apply(concentration.orThrow(), risk.orThrow(), (a, b) -> a * b)))
                .putFactors(RiskFactor.IMPORT_RISK, risk.orThrow())
                .build();
    }

    private static MetricValue price(GeoPolInput input, ImportedOrigins origins, GeoPolPreset preset) {
        if (input.price().isPresent()) {
            return MetricValue.of(input.price().orElseThrow());
        }
        if (!input.flows().isEmpty()
                && input.flows().stream().noneMatch(flow -> flow.value().isPresent())) {
            return MetricValue.undefined("no flow has a value");
        }
        var price = GeoPolRisk.price(origins.value(), origins.valuedQuantity(), preset.emptyTrade());
        return price.isPresent()
                ? MetricValue.exactly(price.getAsDouble())
                : MetricValue.undefined("no flow has a quantity");
    }

    private static RiskNotes assumed(GeoPolInput input, GeoPolPreset preset) {
        RiskNotes.Builder notes =
                RiskNotes.builder().addAssumptions("imports and domestic production are of one stage and on one basis");
        WorldProduction.note(input.worldProduction(), preset, notes);
        if (input.flows().isEmpty() && preset.emptyTrade() == EmptyTrade.ZERO) {
            notes.addDefaultsUsed("no imports: import risk and price are 0");
        }
        return notes.build();
    }

    private static RiskNotes assumption(String words) {
        return RiskNotes.builder().addAssumptions(words).build();
    }
}
