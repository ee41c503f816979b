// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Reading;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

class ReadingsTest {

    private static Guidance guidance(String instrument, boolean inside, ItemRule.Builder items) {
        return Guidance.builder()
                .instrument(instrument)
                .addInterprets("act")
                .addReadings(new Reading(
                        "1", "such things", inside, List.of(items.build()), Confidence.SECONDARY_SOURCE_SEEN))
                .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                .build();
    }

    private static RegimeBook book(Instrument.Builder reading, Guidance... guidance) {
        return SmallBooks.book(instrument("act", "2025-01-01"), reading)
                .addProvisions(control("act", "[2025-01-01, ...)")
                        .dualUse(true)
                        .addEntries(entry("1", rule(Form.MAGNET_MATERIAL).addArguableForms(Form.MAGNET_ASSEMBLY))
                                .code("1C905")
                                .build())
                        .build())
                .addGuidance(guidance)
                .build();
    }

    private static Determination screen(RegimeBook book, String known, Transaction.Builder item) {
        return Screener.of(book.asKnownOn(LocalDate.parse(known))).screen(item.build());
    }

    private static Transaction.Builder rotor() {
        return export("2025-06-01", Form.MAGNET_ASSEMBLY, Element.DY);
    }

    @Test
    void withoutAReadingTheWordsAreAskedAbout() {
        Determination got = screen(book(instrument("read", "2025-03-01")), "2025-06-01", rotor());
        assertThat(got.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(got.missingFacts()).extracting(MissingFact::detail).containsExactly("reading:act:1:MAGNET_ASSEMBLY");
        assertThat(got.flags()).isEmpty();
        assertThat(got.shadows()).isEmpty();
    }

    @Test
    void aReadingSettlesTheWordsFromItsPublication() {
        for (boolean inside : new boolean[] {true, false}) {
            RegimeBook book =
                    book(instrument("read", "2025-03-01"), guidance("read", inside, rule(Form.MAGNET_ASSEMBLY)));
            Determination before = screen(book, "2025-02-28", rotor());
            assertThat(before.headline()).isEqualTo(Outcome.INDETERMINATE);
            assertThat(before.shadows()).singleElement().satisfies(shadow -> {
                assertThat(shadow.instrument()).isEqualTo("read");
                assertThat(shadow.state()).isEqualTo(ProvisionState.NOT_YET_PUBLISHED);
                assertThat(shadow.changesOn()).contains(LocalDate.of(2025, 3, 1));
            });
            Determination after = screen(book, "2025-03-01", rotor());
            assertThat(after.headline()).isEqualTo(inside ? Outcome.LICENCE_REQUIRED : Outcome.NOT_CONTROLLED);
            assertThat(after.flags()).containsExactly(Flag.GUIDANCE_DEFAULT);
            assertThat(after.withRole(Role.INTERPRETS)).singleElement().satisfies(finding -> {
                assertThat(finding.instrument()).isEqualTo("read");
                assertThat(finding.confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
            });
            assertThat(after.shadows()).isEmpty();
        }
    }

    @Test
    void aReadingWhosePublicationWasNotSeenCounts() {
        RegimeBook book = book(
                instrument("read", "2025-03-01").published(Optional.empty()),
                guidance("read", true, rule(Form.MAGNET_ASSEMBLY)));
        assertThat(screen(book, "2025-01-01", rotor()).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void aReadingOfOtherThingsIsSilent() {
        RegimeBook book = book(instrument("read", "2025-03-01"), guidance("read", false, rule(Form.FINISHED_PRODUCT)));
        Determination got = screen(book, "2025-06-01", rotor());
        assertThat(got.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(got.withRole(Role.INTERPRETS)).isEmpty();
        assertThat(screen(book, "2025-02-28", rotor()).shadows()).isEmpty();
    }

    @Test
    void aReadingNeverOverridesAPlainWord() {
        RegimeBook book = book(instrument("read", "2025-03-01"), guidance("read", false, rule(Form.MAGNET_MATERIAL)));
        Determination got = screen(book, "2025-06-01", export("2025-06-01", Form.MAGNET_MATERIAL, Element.DY));
        assertThat(got.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(got.withRole(Role.INTERPRETS)).isEmpty();
    }

    @Test
    void aReadingThatSaysInsideIsNamedBesideThePlainWordOnceItIsKnown() {
        RegimeBook book = book(instrument("read", "2025-03-01"), guidance("read", true, rule(Form.MAGNET_MATERIAL)));
        Transaction.Builder magnet = export("2025-06-01", Form.MAGNET_MATERIAL, Element.DY);
        assertThat(screen(book, "2025-03-01", magnet).withRole(Role.INTERPRETS)).hasSize(1);
        assertThat(screen(book, "2025-02-28", magnet).withRole(Role.INTERPRETS)).isEmpty();
    }

    @Test
    void aReadingThatSaysOtherThingsAreInsideIsNotNamed() {
        RegimeBook book = book(instrument("read", "2025-03-01"), guidance("read", true, rule(Form.FINISHED_PRODUCT)));
        Transaction.Builder magnet = export("2025-06-01", Form.MAGNET_MATERIAL, Element.DY);
        assertThat(screen(book, "2025-06-01", magnet).withRole(Role.INTERPRETS)).isEmpty();
    }

    @Test
    void theAnswerOfTheTransactionRebutsAReading() {
        RegimeBook book = book(instrument("read", "2025-03-01"), guidance("read", true, rule(Form.MAGNET_ASSEMBLY)));
        Determination got = screen(book, "2025-06-01", rotor().putAnswers("reading:act:1:MAGNET_ASSEMBLY", false));
        assertThat(got.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(got.withRole(Role.INTERPRETS)).isEmpty();
        assertThat(got.flags()).isEmpty();
    }

    @Test
    void aReadingMayItselfSpeakOfDualUseItems() {
        RegimeBook book = book(
                instrument("read", "2025-03-01"),
                guidance("read", true, rule(Form.MAGNET_ASSEMBLY).dualUse(true)),
                guidance("read", true, rule(Form.MAGNET_ASSEMBLY)));
        Determination got = screen(book, "2025-06-01", rotor());
        assertThat(got.headline()).as("it does not read itself").isEqualTo(Outcome.LICENCE_REQUIRED);
    }
}
