// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.MetricValue;

/**
 * Supply risk of one stage: SR = [HHI_GS &middot; IR/2 + HHI_EU &middot; (1 - IR/2)] &middot; (1 - EoL-RIR) &middot; SI_SR, with the
 * governance-weighted mixes of world supply (GS) and of the market's own sourcing (EU), import reliance, end-of-life recycling
 * input rate and substitution index (European Commission 2017; Regulation (EU) 2024/1252, Annex II; formula from memory,
 * cross-checked). Not below 0; a single supplier of governance risk g gives g t without recycling and substitution.
 *
 * @since 0.1
 */
public final class EuSupplyRisk {

    private static final RiskMethod METHOD = RiskMethod.EU_SUPPLY_RISK;

    private EuSupplyRisk() {}

    /**
     * Computes the supply risk of one stage.
     *
     * @param stage what is known
     * @param preset the policy
     * @return the score with its contributions by supplier and mix; not computable, with the names of what is missing, if a
     *     factor is not known
     */
    public static RiskScore of(EuStage stage, EuPreset preset) {
        Set<RiskFactor> missing = missing(stage, preset);
        if (!missing.isEmpty()) {
            return RiskScore.notComputable(METHOD, preset.name(), missing, stage.notes());
        }
        Interval world = worldWeight(stage);
        Interval rate = stage.recyclingInputRate().orElseThrow();
        Interval index = stage.substitutionIndex().orElseThrow();
        Interval rest = Interval.of((1 - rate.upper()) * index.lower(), (1 - rate.lower()) * index.upper());
        List<RiskContribution> parts = new ArrayList<>();
        stage.worldMix().ifPresent(mix -> add(RiskFactor.WORLD_MIX, mix, times(world, rest), parts));
        Interval sourcing = times(Interval.of(1 - world.upper(), 1 - world.lower()), rest);
        stage.sourcingMix().ifPresent(mix -> add(RiskFactor.SOURCING_MIX, mix, sourcing, parts));
        RiskScore.Builder score = RiskScore.builder()
                .method(METHOD)
                .preset(preset.name())
                .value(MetricValue.of(times(blend(stage, world), rest)))
                .contributions(parts)
                .putFactors(RiskFactor.RECYCLING_INPUT_RATE, rate)
                .putFactors(RiskFactor.SUBSTITUTION_SUPPLY, index)
                .notes(notes(stage));
        stage.worldMix().ifPresent(mix -> score.putFactors(RiskFactor.WORLD_MIX, mix.index()));
        stage.sourcingMix().ifPresent(mix -> score.putFactors(RiskFactor.SOURCING_MIX, mix.index()));
        stage.importReliance().ifPresent(reliance -> score.putFactors(RiskFactor.IMPORT_RELIANCE, reliance));
        return score.build();
    }

    private static Set<RiskFactor> missing(EuStage stage, EuPreset preset) {
        Set<RiskFactor> missing = EnumSet.noneOf(RiskFactor.class);
        boolean both = stage.worldMix().isPresent() && stage.sourcingMix().isPresent();
        boolean one = stage.worldMix().isPresent() || stage.sourcingMix().isPresent();
        if (!one || (!both && preset.missingMix() == MissingMix.NOT_COMPUTABLE)) {
            require(stage.worldMix(), RiskFactor.WORLD_MIX, missing);
            require(stage.sourcingMix(), RiskFactor.SOURCING_MIX, missing);
        }
        if (both) {
            require(stage.importReliance(), RiskFactor.IMPORT_RELIANCE, missing);
        }
        require(stage.recyclingInputRate(), RiskFactor.RECYCLING_INPUT_RATE, missing);
        require(stage.substitutionIndex(), RiskFactor.SUBSTITUTION_SUPPLY, missing);
        return missing;
    }

    private static void require(Optional<?> input, RiskFactor factor, Set<RiskFactor> missing) {
        if (input.isEmpty()) {
            missing.add(factor);
        }
    }

    private static Interval worldWeight(EuStage stage) {
        if (stage.worldMix().isPresent() && stage.sourcingMix().isPresent()) {
            Interval reliance = stage.importReliance().orElseThrow();
            return Interval.of(reliance.lower() / 2, reliance.upper() / 2);
        }
        return Interval.exactly(stage.worldMix().isPresent() ? 1 : 0);
    }

    /** Linear in the weight, so that the ends of the blend lie at ends of the weight. */
    private static Interval blend(EuStage stage, Interval weight) {
        Interval world = stage.worldMix().map(WeightedMix::index).orElse(Interval.exactly(0));
        Interval sourcing = stage.sourcingMix().map(WeightedMix::index).orElse(Interval.exactly(0));
        return Interval.of(
                Math.min(
                        between(world.lower(), sourcing.lower(), weight.lower()),
                        between(world.lower(), sourcing.lower(), weight.upper())),
                Math.max(
                        between(world.upper(), sourcing.upper(), weight.lower()),
                        between(world.upper(), sourcing.upper(), weight.upper())));
    }

    private static double between(double world, double sourcing, double weight) {
        return world * weight + sourcing * (1 - weight);
    }

    private static void add(RiskFactor factor, WeightedMix mix, Interval weight, List<RiskContribution> parts) {
        if (mix.terms().isEmpty()) {
            parts.add(new RiskContribution(factor, "all suppliers", times(mix.index(), weight)));
        }
        mix.terms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Supplier::code)))
                .forEach(term ->
                        parts.add(new RiskContribution(factor, term.getKey().code(), times(term.getValue(), weight))));
    }

    private static Interval times(Interval one, Interval other) {
        return Interval.of(one.lower() * other.lower(), one.upper() * other.upper());
    }

    private static RiskNotes notes(EuStage stage) {
        RiskNotes notes = stage.notes();
        notes = notes.and(stage.worldMix().map(WeightedMix::notes).orElse(RiskNotes.none()));
        notes = notes.and(stage.sourcingMix().map(WeightedMix::notes).orElse(RiskNotes.none()));
        if (stage.worldMix().isPresent() && stage.sourcingMix().isPresent()) {
            return notes;
        }
        String used = stage.worldMix().isPresent()
                ? "world supply alone, as the market's own sourcing is not known"
                : "the market's own sourcing alone, as world supply is not known";
        return notes.and(RiskNotes.builder()
                .addDefaultsUsed("supply data used in SR: " + used)
                .build());
    }
}
