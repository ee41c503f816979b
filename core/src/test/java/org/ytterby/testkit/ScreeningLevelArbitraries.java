// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.radioactivity.ScreeningLevel;

/** Levels with and without a source. */
public final class ScreeningLevelArbitraries extends TypeProvider<ScreeningLevel> {

    /** Creates the provider. */
    public ScreeningLevelArbitraries() {
        super(ScreeningLevel.class);
    }

    @Override
    public ScreeningLevel example() {
        return ScreeningLevel.builder()
                .name("exemption, natural chains")
                .becquerelPerGram(1)
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<ScreeningLevel> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.001, 100).ofScale(3),
                        new EvidenceArbitraries().arbitrary().optional())
                .as((level, evidence) -> ScreeningLevel.builder()
                        .name("any")
                        .becquerelPerGram(level)
                        .evidence(evidence)
                        .build());
    }
}
