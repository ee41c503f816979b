// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.Publication;
import org.ytterby.regime.Suspension;
import org.ytterby.time.DateSpan;

/** Suspensions of some provisions, mostly between days on which books change. */
public final class SuspensionArbitraries extends TypeProvider<Suspension> {

    /** Creates the provider of {@link Suspension}. */
    public SuspensionArbitraries() {
        super(Suspension.class);
    }

    @Override
    public Suspension example() {
        return Suspension.builder()
                .id("cn-2025-70/1")
                .instrument("cn-2025-61")
                .addProvisions("cn-2025-61/1", "cn-2024-46/2")
                .span(DateSpan.parse("[2025-11-07, 2026-11-10]"))
                .published(Publication.parse("2025-11-07"))
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .note("an example")
                .build();
    }

    @Override
    public Arbitrary<Suspension> arbitrary() {
        return Combinators.combine(
                        RegimePools.of("s-1", "s-2"),
                        RegimePools.instruments(),
                        RegimePools.some(RegimePools.provisions(), 1, 3),
                        spans(),
                        new PublicationArbitraries().arbitrary().optional(0.5),
                        RegimePools.confidences(),
                        RegimePools.notes().optional(0.2))
                .as((id, instrument, provisions, span, published, confidence, note) -> Suspension.builder()
                        .id(id)
                        .instrument(instrument)
                        .provisions(provisions)
                        .span(span)
                        .published(published)
                        .confidence(confidence)
                        .note(note)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<DateSpan> spans() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        RegimePools.of(
                                        "[2025-11-07, 2026-11-10]",
                                        "[2025-10-09, 2025-12-01)",
                                        "(2025-04-04, 2026-11-27)")
                                .map(DateSpan::parse)),
                Tuple.of(2, RegimePools.changeDays().map(DateSpan::from)),
                Tuple.of(1, new DateSpanArbitraries().arbitrary()));
    }
}
