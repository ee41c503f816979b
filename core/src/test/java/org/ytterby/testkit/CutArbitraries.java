// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.process.extraction.Cut;
import org.ytterby.process.extraction.FeedPhase;
import org.ytterby.process.extraction.SeparationFactor;

/** Any {@link Cut}. */
public final class CutArbitraries extends TypeProvider<Cut> {

    /** Creates the provider. */
    public CutArbitraries() {
        super(Cut.class);
    }

    @Override
    public Cut example() {
        return Cut.builder()
                .raffinateKey(Element.ND)
                .organicKey(Element.SM)
                .separationFactor(SeparationFactor.of(8))
                .organicPurity(0.99)
                .raffinatePurity(0.999)
                .feedPhase(FeedPhase.AQUEOUS)
                .loadOverLeast(1.6)
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Cut> arbitrary() {
        Arbitrary<Double> purities =
                Arbitraries.doubles().between(0.001, 0.9999).ofScale(5);
        return Combinators.combine(
                        Arbitraries.of(Element.class).list().uniqueElements().ofSize(2),
                        Arbitraries.doubles().between(1.05, 12).ofScale(3),
                        purities,
                        purities,
                        Arbitraries.of(FeedPhase.class),
                        new EvidenceArbitraries().arbitrary().optional(),
                        Arbitraries.doubles().between(1.01, 5).ofScale(2).injectNull(0.5))
                .as((keys, beta, organic, raffinate, phase, evidence, load) -> Cut.builder()
                        .raffinateKey(keys.get(0))
                        .organicKey(keys.get(1))
                        .separationFactor(SeparationFactor.of(beta))
                        .organicPurity(organic)
                        .raffinatePurity(raffinate)
                        .feedPhase(phase)
                        .loadOverLeast(load == null ? OptionalDouble.empty() : OptionalDouble.of(load))
                        .evidence(evidence)
                        .build());
    }
}
