// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.flow.StageLoss;

/** Any {@link StageLoss}. */
public final class StageLossArbitraries extends TypeProvider<StageLoss> {

    /** Creates the provider. */
    public StageLossArbitraries() {
        super(StageLoss.class);
    }

    @Override
    public StageLoss example() {
        return loss(1, 0.25);
    }

    @Override
    public Arbitrary<StageLoss> arbitrary() {
        return Combinators.combine(
                        new CountryStageArbitraries()
                                .arbitrary()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.doubles().between(0, 1).injectNull(0.2))
                .as((lost, rank, share) -> StageLoss.builder()
                        .from(loss(rank, share == null ? 0 : share))
                        .remainingShare(share == null ? OptionalDouble.empty() : OptionalDouble.of(share))
                        .lost(lost)
                        .build());
    }

    /** Of 40 t needed and deliverable, a share remains. */
    static StageLoss loss(int rank, double share) {
        return StageLoss.builder()
                .name("CN SEPARATION")
                .addLost(new CountryStageArbitraries().example())
                .deliverableMineTonnesPerYear(40 * share)
                .remainingShare(share)
                .shortMineTonnesPerYear(40 - 40 * share)
                .rank(rank)
                .build();
    }
}
