// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Publication;
import org.ytterby.regime.trade.Jurisdiction;

/** Acts, mostly of China, published on a day books change or at an unknown time. */
public final class InstrumentArbitraries extends TypeProvider<Instrument> {

    /** Creates the provider of {@link Instrument}. */
    public InstrumentArbitraries() {
        super(Instrument.class);
    }

    @Override
    public Instrument example() {
        return Instrument.builder()
                .id("cn-2025-18")
                .jurisdiction(Jurisdiction.CN)
                .addAuthorities("MOFCOM", "GACC")
                .officialNumber("Announcement No. 18 of 2025")
                .title("Export controls on certain medium and heavy rare-earth items")
                .originalTitle("公告2025年第18号")
                .type(MeasureType.EXPORT_LICENCE_CONTROL)
                .addTags("heavy rare earths")
                .published(Publication.parse("2025-04-04"))
                .addLegalBasis("Export Control Law")
                .sourcesReachTo(LocalDate.of(2026, 11, 20))
                .addEvidence(new EvidenceArbitraries().example())
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .addFacts("Seven elements are named.")
                .notes("an example")
                .build();
    }

    @Override
    public Arbitrary<Instrument> arbitrary() {
        return Combinators.combine(
                        RegimePools.instruments(),
                        RegimePools.jurisdictions(),
                        Arbitraries.of(MeasureType.class),
                        new PublicationArbitraries().arbitrary().optional(0.9),
                        RegimePools.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 31)),
                        new EvidenceArbitraries().arbitrary(),
                        RegimePools.notes().list().ofMaxSize(2),
                        RegimePools.notes().optional(0.3))
                .as((id, jurisdiction, type, published, reach, evidence, words, note) -> Instrument.builder()
                        .id(id)
                        .jurisdiction(jurisdiction)
                        .addAuthorities("MOFCOM")
                        .officialNumber(note)
                        .title("Act " + id)
                        .originalTitle(note)
                        .type(type)
                        .tags(words)
                        .published(published)
                        .legalBasis(words)
                        .sourcesReachTo(reach)
                        .addEvidence(evidence)
                        .confidence(evidence.confidence())
                        .facts(words)
                        .notes(note)
                        .build())
                .withoutEdgeCases();
    }
}
