// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.Ending;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.Publication;
import org.ytterby.time.DateBound;

/** Endings of every kind, of whole provisions and of single members. */
public final class EndingArbitraries extends TypeProvider<Ending> {

    /** Creates the provider of {@link Ending}. */
    public EndingArbitraries() {
        super(Ending.class);
    }

    @Override
    public Ending example() {
        return Ending.builder()
                .id("cn-2025-72/1")
                .kind(EndingKind.DELISTING)
                .instrument("cn-2025-61")
                .addProvisions("cn-2024-46/1")
                .addMembers("Gamma Works")
                .until(DateBound.exclusive(LocalDate.of(2025, 11, 10)))
                .published(Publication.parse("2025-11-07"))
                .confidence(Confidence.OFFICIAL_COPY_SEEN)
                .build();
    }

    @Override
    public Arbitrary<Ending> arbitrary() {
        return Combinators.combine(
                        RegimePools.of("e-1", "e-2"),
                        Arbitraries.of(EndingKind.class),
                        RegimePools.instruments(),
                        RegimePools.some(RegimePools.provisions(), 1, 2),
                        RegimePools.some(RegimePools.names(), 0, 2),
                        Combinators.combine(RegimePools.changeDays(), RegimePools.flags())
                                .as(DateBound::new),
                        new PublicationArbitraries().arbitrary().optional(0.5),
                        RegimePools.confidences())
                .as((id, kind, instrument, provisions, members, until, published, confidence) -> Ending.builder()
                        .id(id)
                        .kind(kind)
                        .instrument(instrument)
                        .provisions(provisions)
                        .members(kind == EndingKind.DELISTING ? members : Set.of())
                        .until(until)
                        .published(published)
                        .confidence(confidence)
                        .build())
                .withoutEdgeCases();
    }
}
