// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.process.recycling.RecyclingStep;
import org.ytterby.quantity.Interval;

/** Any {@link RecyclingStep}. */
public final class RecyclingStepArbitraries extends TypeProvider<RecyclingStep> {

    /** Creates the provider. */
    public RecyclingStepArbitraries() {
        super(RecyclingStep.class);
    }

    @Override
    public RecyclingStep example() {
        return RecyclingStep.builder()
                .name("oxalate precipitation")
                .recovery(Interval.of(0.95, 0.99))
                .putElementRecoveries(Element.DY, Interval.exactly(0.9))
                .evidence(new EvidenceArbitraries().example())
                .assumption("no loss on filtration")
                .build();
    }

    @Override
    public Arbitrary<RecyclingStep> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("collection", "dismantling", "leaching"),
                        recoveries(),
                        Arbitraries.maps(Arbitraries.of(Element.class), recoveries())
                                .ofMaxSize(3),
                        new EvidenceArbitraries().arbitrary().optional(),
                        Arbitraries.of("", "as planned"))
                .as((name, recovery, others, evidence, assumption) -> RecyclingStep.builder()
                        .name(name)
                        .recovery(recovery)
                        .elementRecoveries(others)
                        .evidence(evidence)
                        .assumption(Optional.of(assumption).filter(words -> !words.isEmpty()))
                        .build());
    }

    /** Recoveries, points and bounds. */
    static Arbitrary<Interval> recoveries() {
        Arbitrary<Double> ends = Arbitraries.doubles().between(0, 1).ofScale(3);
        return Arbitraries.oneOf(
                ends.map(Interval::exactly),
                Combinators.combine(ends, ends)
                        .as((one, other) -> Interval.of(Math.min(one, other), Math.max(one, other))),
                Arbitraries.just(RecyclingStep.UNKNOWN_RECOVERY));
    }
}
