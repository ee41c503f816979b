// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.Guidance;

/** Guidance on some provisions. */
public final class GuidanceArbitraries extends TypeProvider<Guidance> {

    /** Creates the provider of {@link Guidance}. */
    public GuidanceArbitraries() {
        super(Guidance.class);
    }

    @Override
    public Guidance example() {
        return Guidance.builder()
                .instrument("cn-2025-61")
                .addInterprets("cn-2025-18/1", "cn-2024-46/1")
                .addReadings(new ReadingArbitraries().example())
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .build();
    }

    @Override
    public Arbitrary<Guidance> arbitrary() {
        return Combinators.combine(
                        RegimePools.instruments(),
                        RegimePools.some(RegimePools.provisions(), 1, 2),
                        new ReadingArbitraries().arbitrary().list().ofMinSize(1).ofMaxSize(2),
                        RegimePools.confidences())
                .as((instrument, interprets, readings, confidence) -> Guidance.builder()
                        .instrument(instrument)
                        .interprets(interprets)
                        .readings(readings)
                        .confidence(confidence)
                        .build())
                .withoutEdgeCases();
    }
}
