// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.Commitment;
import org.ytterby.regime.CommitmentStage;
import org.ytterby.time.PartialDate;

/** Commitments of every stage. */
public final class CommitmentArbitraries extends TypeProvider<Commitment> {

    /** Creates the provider of {@link Commitment}. */
    public CommitmentArbitraries() {
        super(Commitment.class);
    }

    @Override
    public Commitment example() {
        return Commitment.builder()
                .instrument("cn-2025-61")
                .stage(CommitmentStage.POLITICAL)
                .madeOn(PartialDate.parse("2025-11-01"))
                .addStatements("One side: general licences will be issued.", "The other side: no such words.")
                .addEntries(new ControlEntryArbitraries().example())
                .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                .build();
    }

    @Override
    public Arbitrary<Commitment> arbitrary() {
        return Combinators.combine(
                        RegimePools.instruments(),
                        Arbitraries.of(CommitmentStage.class),
                        new PartialDateArbitraries().arbitrary().optional(0.7),
                        RegimePools.notes().list().ofMaxSize(2),
                        ControlEntryArbitraries.entries().list().ofMaxSize(1),
                        RegimePools.confidences())
                .as((instrument, stage, madeOn, statements, entries, confidence) -> Commitment.builder()
                        .instrument(instrument)
                        .stage(stage)
                        .madeOn(madeOn)
                        .statements(statements)
                        .entries(entries)
                        .confidence(confidence)
                        .build())
                .withoutEdgeCases();
    }
}
