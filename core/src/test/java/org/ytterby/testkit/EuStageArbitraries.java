// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.eu.EuStage;
import org.ytterby.risk.eu.WeightedMix;

/** Any {@link EuStage}. */
public final class EuStageArbitraries extends TypeProvider<EuStage> {

    /** Creates the provider. */
    public EuStageArbitraries() {
        super(EuStage.class);
    }

    @Override
    public EuStage example() {
        return EuStage.builder()
                .stage(Stage.SEPARATION)
                .worldMix(new WeightedMixArbitraries().example())
                .sourcingMix(WeightedMix.published(Interval.of(3, 3.5), "a study"))
                .importReliance(Interval.of(0.95, 1))
                .recyclingInputRate(Interval.exactly(0.01))
                .substitutionIndex(Interval.exactly(0.93))
                .notes(RiskNotes.builder()
                        .addWarnings("the group stands for the element")
                        .build())
                .build();
    }

    @Override
    public Arbitrary<EuStage> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Stage.MINING, Stage.SEPARATION),
                        new WeightedMixArbitraries().arbitrary().optional(),
                        new WeightedMixArbitraries().arbitrary().optional(),
                        fractions().optional(),
                        fractions().optional(),
                        fractions().optional(),
                        new RiskNotesArbitraries().arbitrary())
                .as((stage, world, sourcing, reliance, rate, index, notes) -> EuStage.builder()
                        .stage(stage)
                        .worldMix(world)
                        .sourcingMix(sourcing)
                        .importReliance(reliance)
                        .recyclingInputRate(rate)
                        .substitutionIndex(index)
                        .notes(notes)
                        .build());
    }

    /** Intervals within [0, 1], many of them points. */
    static Arbitrary<Interval> fractions() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(0, 1).ofScale(4);
        return Arbitraries.oneOf(
                numbers.map(Interval::exactly),
                Combinators.combine(numbers, numbers)
                        .as((one, other) -> Interval.of(Math.min(one, other), Math.max(one, other))));
    }
}
