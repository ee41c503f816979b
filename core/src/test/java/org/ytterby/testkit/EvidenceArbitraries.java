// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;

/** Evidence of every confidence. */
public final class EvidenceArbitraries extends TypeProvider<Evidence> {

    /** Creates the provider of {@link Evidence}. */
    public EvidenceArbitraries() {
        super(Evidence.class);
    }

    @Override
    public Evidence example() {
        return Evidence.builder()
                .source(new SourceArbitraries().example())
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .note("rounded by the publisher")
                .build();
    }

    @Override
    public Arbitrary<Evidence> arbitrary() {
        return Combinators.combine(
                        new SourceArbitraries().arbitrary(),
                        Arbitraries.of(Confidence.class),
                        SourceArbitraries.texts().optional())
                .as((source, confidence, note) -> Evidence.builder()
                        .source(source)
                        .confidence(confidence)
                        .note(note)
                        .build());
    }
}
