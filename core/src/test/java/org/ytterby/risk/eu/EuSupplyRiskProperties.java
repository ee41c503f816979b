// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.Supplier;
import org.ytterby.testkit.WeightedMixArbitraries;

class EuSupplyRiskProperties {

    private static EuStage stage(double world, double sourcing, double reliance, double rate, double index) {
        return EuStage.builder()
                .stage(Stage.MINING)
                .worldMix(WeightedMix.published(Interval.exactly(world), "any"))
                .sourcingMix(WeightedMix.published(Interval.exactly(sourcing), "any"))
                .importReliance(Interval.exactly(reliance))
                .recyclingInputRate(Interval.exactly(rate))
                .substitutionIndex(Interval.exactly(index))
                .notes(RiskNotes.none())
                .build();
    }

    private static double risk(double world, double sourcing, double reliance, double rate, double index) {
        return EuSupplyRisk.of(stage(world, sourcing, reliance, rate, index), EuPreset.eu2017Complete())
                .value()
                .number()
                .orElseThrow();
    }

    @Property
    void isLinearInEveryFactor(
            @ForAll @DoubleRange(max = 10) double world,
            @ForAll @DoubleRange(max = 10) double sourcing,
            @ForAll @DoubleRange(max = 1) double reliance,
            @ForAll @DoubleRange(max = 1) double rate,
            @ForAll @DoubleRange(max = 1) double index,
            @ForAll @DoubleRange(max = 1) double t) {
        double whole = risk(world, sourcing, reliance, rate, index);
        assertThat(risk(t * world, sourcing, reliance, rate, index))
                .isCloseTo(t * whole + (1 - t) * risk(0, sourcing, reliance, rate, index), within(1e-9));
        assertThat(risk(world, t * sourcing, reliance, rate, index))
                .isCloseTo(t * whole + (1 - t) * risk(world, 0, reliance, rate, index), within(1e-9));
        assertThat(risk(world, sourcing, reliance, rate, t * index)).isCloseTo(t * whole, within(1e-9));
        assertThat(risk(world, sourcing, t * reliance, rate, index))
                .isCloseTo(t * whole + (1 - t) * risk(world, sourcing, 0, rate, index), within(1e-9));
        assertThat(risk(world, sourcing, reliance, 1 - t, index))
                .isCloseTo(t * risk(world, sourcing, reliance, 0, index), within(1e-9));
    }

    @Property
    void fallsWithRecyclingAndLiesBetweenTheMixes(
            @ForAll @DoubleRange(max = 10) double world,
            @ForAll @DoubleRange(max = 10) double sourcing,
            @ForAll @DoubleRange(max = 1) double reliance,
            @ForAll @DoubleRange(max = 1) double rate,
            @ForAll @DoubleRange(max = 1) double less) {
        assertThat(risk(world, sourcing, reliance, rate, 1))
                .isLessThanOrEqualTo(risk(world, sourcing, reliance, less * rate, 1) + 1e-12);
        assertThat(risk(world, sourcing, reliance, 0, 1))
                .isBetween(Math.min(world, sourcing) - 1e-9, Math.max(world, sourcing) + 1e-9);
    }

    @Property
    void contributionsAddUpToTheScore(@ForAll EuStage stage, @ForAll EuPreset preset) {
        RiskScore score = EuSupplyRisk.of(stage, preset);
        if (score.isComputable()) {
            double low = 0;
            double high = 0;
            for (RiskContribution part : score.contributions()) {
                low += part.amount().lower();
                high += part.amount().upper();
            }
            Interval value = score.value().orThrow();
            assertThat(low).isLessThanOrEqualTo(value.lower() + 1e-9);
            assertThat(high).isGreaterThanOrEqualTo(value.upper() - 1e-9);
            boolean known = stage.importReliance().map(Interval::isPoint).orElse(true)
                    && stage.recyclingInputRate().orElseThrow().isPoint()
                    && stage.substitutionIndex().orElseThrow().isPoint();
            if (known) {
                assertThat(low).isCloseTo(value.lower(), within(1e-9));
                assertThat(high).isCloseTo(value.upper(), within(1e-9));
            }
        } else {
            assertThat(score.missing()).isNotEmpty();
        }
    }

    @Property
    void boundsHoldEveryChoiceWithinThem(
            @ForAll EuStage stage, @ForAll @DoubleRange(max = 1) double t, @ForAll @DoubleRange(max = 1) double u) {
        EuStage chosen = EuStage.builder()
                .from(stage)
                .importReliance(stage.importReliance().map(x -> at(x, t)))
                .recyclingInputRate(stage.recyclingInputRate().map(x -> at(x, u)))
                .substitutionIndex(stage.substitutionIndex().map(x -> at(x, 1 - t)))
                .build();
        RiskScore wide = EuSupplyRisk.of(stage, EuPreset.eu2017());
        RiskScore narrow = EuSupplyRisk.of(chosen, EuPreset.eu2017());
        assertThat(narrow.isComputable()).isEqualTo(wide.isComputable());
        if (wide.isComputable()) {
            assertThat(narrow.value().orThrow().lower())
                    .isBetween(
                            wide.value().orThrow().lower() - 1e-9,
                            wide.value().orThrow().upper() + 1e-9);
        }
    }

    private static Interval at(Interval x, double t) {
        return Interval.exactly(Math.min(x.upper(), x.lower() + t * (x.upper() - x.lower())));
    }

    @Property
    void theOrderOfSuppliersDoesNotMatter(@ForAll("shares") Map<Supplier, Double> shares, @ForAll Random random) {
        Map<Supplier, Double> risks = new LinkedHashMap<>();
        shares.keySet().forEach(supplier -> risks.put(supplier, 10 * random.nextDouble()));
        List<Supplier> order = new ArrayList<>(shares.keySet());
        Collections.shuffle(order, random);
        Map<Supplier, Double> shuffled = new LinkedHashMap<>();
        order.forEach(supplier -> shuffled.put(supplier, shares.getOrDefault(supplier, 0.0)));
        WeightedMix mix = WeightedMixes.of(shares, risks, TradeLevels.free());
        assertThat(WeightedMixes.of(shuffled, risks, TradeLevels.free()))
                .isEqualTo(mix)
                .hasToString(mix.toString());
        double direct = 0; // a second way: in any order, from the definition
        for (Supplier supplier : order) {
            double share = shares.getOrDefault(supplier, 0.0);
            direct += share * share * risks.getOrDefault(supplier, 0.0);
        }
        assertThat(mix.index().lower()).isCloseTo(direct, within(1e-9));
    }

    @Provide
    Arbitrary<Map<Supplier, Double>> shares() {
        return new WeightedMixArbitraries()
                .arbitrary()
                .filter(mix -> !mix.terms().isEmpty())
                .map(mix -> {
                    Map<Supplier, Double> shares = new LinkedHashMap<>();
                    mix.terms()
                            .keySet()
                            .forEach(supplier ->
                                    shares.put(supplier, 1.0 / mix.terms().size()));
                    return shares;
                });
    }

    @Property
    void theHigherStageCounts(@ForAll EuStage one, @ForAll EuStage other, @ForAll EuPreset preset) {
        EuStage mining = EuStage.builder().from(one).stage(Stage.MINING).build();
        EuStage separation =
                EuStage.builder().from(other).stage(Stage.SEPARATION).build();
        EuSupplyAssessment both = EuSupplyAssessment.of(List.of(mining, separation), preset);
        assertThat(EuSupplyAssessment.of(List.of(separation, mining), preset)).isEqualTo(both);
        RiskScore first = EuSupplyRisk.of(mining, preset);
        RiskScore second = EuSupplyRisk.of(separation, preset);
        RiskScore score = both.score();
        assertThat(score.isComputable()).isEqualTo(first.isComputable() || second.isComputable());
        if (first.isComputable() && second.isComputable()) {
            Interval a = first.value().orThrow();
            Interval b = second.value().orThrow();
            assertThat(score.value().orThrow())
                    .isEqualTo(Interval.of(Math.max(a.lower(), b.lower()), Math.max(a.upper(), b.upper())));
        } else if (score.isComputable()) {
            assertThat(score.notes().warnings()).anyMatch(words -> words.contains("has no score: not computable"));
            assertThat(score.value().orThrow().upper() == Double.POSITIVE_INFINITY)
                    .isEqualTo(preset.missingStage() == MissingStage.LOWER_BOUND);
        } else {
            assertThat(both.decisive()).isEmpty();
            assertThat(score.missing()).containsAll(first.missing()).containsAll(second.missing());
        }
    }

    @Property
    void anIndexOfSubstitutionIsBetweenItsScores(@ForAll SubstitutedUse use) {
        SubstitutedUse whole = SubstitutedUse.builder().from(use).share(1).build();
        double[] scores = use.substitutes().stream()
                .mapToDouble(Substitute::score)
                .sorted()
                .toArray();
        assertThat(SubstitutionIndex.of(List.of(whole))).isBetween(scores[0] - 1e-6, scores[scores.length - 1] + 1e-6);
    }
}
