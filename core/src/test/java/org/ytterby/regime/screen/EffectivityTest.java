// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SmallBooks.LATE;
import static org.ytterby.regime.screen.SmallBooks.amendment;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.ending;
import static org.ytterby.regime.screen.SmallBooks.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.Publication;
import org.ytterby.regime.RegimeBook;
import org.ytterby.time.DateSpan;
import org.ytterby.time.DateSpanSet;
import org.ytterby.time.KnowledgeDate;

class EffectivityTest {

    private static final String SPAN = "[2025-01-10, 2025-12-31]";

    private static RegimeBook.Builder act(String effect) {
        return book(instrument("act", "2025-01-01"), instrument("later", "2025-05-15"))
                .addProvisions(control("act", effect).build());
    }

    private static Effectivity life(RegimeBook.Builder book, KnowledgeDate known) {
        RegimeBook built = book.build();
        return Effectivity.of(built, built.provision("act").orElseThrow(), known);
    }

    private static ProvisionState state(RegimeBook.Builder book, String day) {
        return life(book, LATE).on(LocalDate.parse(day)).state();
    }

    private static DateSpanSet days(String... spans) {
        return DateSpanSet.of(
                java.util.Arrays.stream(spans).map(DateSpan::parse).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, NOT_YET_PUBLISHED",
        "2025-01-01, NOT_YET_EFFECTIVE",
        "2025-01-09, NOT_YET_EFFECTIVE",
        "2025-01-10, OPERATING",
        "2025-12-31, OPERATING",
        "2026-01-01, ENDED"
    })
    void aRuleIsPublishedBeginsAndEnds(String day, ProvisionState state) {
        assertThat(state(act(SPAN), day)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, ENDED_UNCONFIRMED", "2025-12-31, ENDED", "2026-01-01, ENDED"})
    void anEndByItsOwnTermsIsConfirmedOnlyBySourcesThatReachToIt(LocalDate reach, ProvisionState state) {
        RegimeBook.Builder book = book(instrument("act", "2025-01-01").sourcesReachTo(reach))
                .addProvisions(control("act", SPAN).build());
        assertThat(state(book, "2026-01-01")).isEqualTo(state);
    }

    @Test
    void anEndThatAnActBringsNeedsNoSourcesThatReachToIt() {
        RegimeBook.Builder book = book(
                        instrument("act", "2025-01-01").sourcesReachTo(LocalDate.of(2025, 6, 1)),
                        instrument("later", "2025-05-15"))
                .addProvisions(control("act", SPAN).build())
                .addEndings(ending(EndingKind.REPEAL, "later", "2025-09-30 inclusive", "act")
                        .build());
        assertThat(state(book, "2025-10-01")).isEqualTo(ProvisionState.ENDED);
    }

    @Test
    void aRuleWithoutEndDoesNotEnd() {
        assertThat(state(act("[2025-01-10, ...)"), "2200-12-31")).isEqualTo(ProvisionState.OPERATING);
        assertThat(state(act("(..., 2025-12-31]"), "1900-01-01")).isEqualTo(ProvisionState.OPERATING);
    }

    @ParameterizedTest
    @EnumSource(value = EndingKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ANNULMENT")
    void everyEndingButAnAnnulmentLeavesThePastAlone(EndingKind kind) {
        for (String until : new String[] {"2025-06-30 inclusive", "2025-07-01 exclusive"}) {
            RegimeBook.Builder book =
                    act(SPAN).addEndings(ending(kind, "later", until, "act").build());
            assertThat(life(book, LATE).operating()).isEqualTo(days("[2025-01-10, 2025-06-30]"));
            assertThat(state(book, "2025-07-01")).isEqualTo(ProvisionState.ENDED);
            assertThat(life(book, LATE).nextChange(LocalDate.of(2025, 6, 30))).contains(LocalDate.of(2025, 7, 1));
            KnowledgeDate eve = KnowledgeDate.parse("2025-05-14");
            assertThat(life(book, eve).operating()).as("not yet known").isEqualTo(days(SPAN));
            assertThat(life(book, KnowledgeDate.parse("2025-05-15")).operating())
                    .isEqualTo(days("[2025-01-10, 2025-06-30]"));
        }
    }

    @Test
    void anEndingIsKnownFromItsOwnPublicationAndTheEarliestOfSeveralCounts() {
        RegimeBook.Builder book = act(SPAN)
                .addEndings(
                        ending(EndingKind.REPEAL, "later", "2025-08-31 inclusive", "act")
                                .id("august")
                                .published(Publication.parse("2025-07-01"))
                                .build(),
                        ending(EndingKind.EXPIRY, "later", "2025-09-30 inclusive", "act")
                                .id("september")
                                .build());
        assertThat(life(book, KnowledgeDate.parse("2025-06-30")).operating())
                .isEqualTo(days("[2025-01-10, 2025-09-30]"));
        assertThat(life(book, KnowledgeDate.parse("2025-07-01")).operating())
                .isEqualTo(days("[2025-01-10, 2025-08-31]"));
    }

    @Test
    void anEndingAfterItsOwnEndAddsNoDay() {
        RegimeBook.Builder book = act(SPAN)
                .addEndings(ending(EndingKind.REPEAL, "later", "2026-03-31 inclusive", "act")
                        .build());
        assertThat(life(book, LATE).operating()).isEqualTo(days(SPAN));
    }

    @Test
    void aRuleTakenAwayBeforeItBeganHasEndedAndNeverOperates() {
        RegimeBook.Builder book = act("[2025-12-01, ...)")
                .addEndings(ending(EndingKind.REPEAL, "later", "2025-11-10 inclusive", "act")
                        .build());
        assertThat(life(book, LATE).effect()).isEqualTo(DateSpanSet.never());
        assertThat(state(book, "2025-11-10")).isEqualTo(ProvisionState.NOT_YET_EFFECTIVE);
        assertThat(state(book, "2025-11-11")).isEqualTo(ProvisionState.ENDED);
        assertThat(state(book, "2026-11-11")).isEqualTo(ProvisionState.ENDED);
    }

    @Test
    void takingOneMemberOffAListLeavesTheRuleForTheOthers() {
        RegimeBook.Builder book = act(SPAN)
                .addEndings(ending(EndingKind.DELISTING, "later", "2025-06-30 inclusive", "act")
                        .addMembers("Arms Maker")
                        .build());
        assertThat(life(book, LATE).operating()).isEqualTo(days(SPAN));
    }

    @Test
    void anAnnulmentUndoesThePastOnceItIsKnown() {
        RegimeBook.Builder book = act(SPAN)
                .addEndings(ending(EndingKind.ANNULMENT, "later", "2025-06-30 inclusive", "act")
                        .build());
        for (String day : new String[] {"2024-12-31", "2025-03-01", "2025-07-01", "2026-01-01"}) {
            assertThat(state(book, day)).isEqualTo(ProvisionState.VOID);
        }
        Effectivity life = life(book, LATE);
        assertThat(life.effect()).isEqualTo(DateSpanSet.never());
        assertThat(life.operating()).isEqualTo(DateSpanSet.never());
        assertThat(life.nextChange(LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(life.spanOfStateOn(LocalDate.of(2025, 3, 1))).isEmpty();
        assertThat(life(book, KnowledgeDate.parse("2025-05-14")).operating()).isEqualTo(days(SPAN));
    }

    @Test
    void anAmendmentEndsTheOldWordsOnItsEve() {
        RegimeBook.Builder book = act(SPAN)
                .addAmendments(
                        amendment("later", "act", "2025-09-01").addEnds("act").build());
        assertThat(life(book, LATE).operating()).isEqualTo(days("[2025-01-10, 2025-08-31]"));
        assertThat(life(book, KnowledgeDate.parse("2025-05-14")).operating()).isEqualTo(days(SPAN));
        assertThat(life(book, KnowledgeDate.parse("2025-05-15")).operating())
                .isEqualTo(days("[2025-01-10, 2025-08-31]"));
        RegimeBook.Builder proposed = act(SPAN)
                .addAmendments(amendment("later", "act", "2025-09-01")
                        .addEnds("act")
                        .proposed(true)
                        .build());
        assertThat(life(proposed, LATE).operating()).isEqualTo(days(SPAN));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-31, 2025-07-31", "2025-08-31, 2025-08-31", "2025-10-31, 2025-08-31"})
    void theSoonerOfAnEndingAndAnAmendmentCounts(String repealed, String last) {
        RegimeBook.Builder book = act(SPAN)
                .addEndings(ending(EndingKind.REPEAL, "later", repealed + " inclusive", "act")
                        .build())
                .addAmendments(
                        amendment("later", "act", "2025-09-01").addEnds("act").build());
        assertThat(life(book, LATE).operating()).isEqualTo(days("[2025-01-10, " + last + "]"));
    }

    @Test
    void anAmendmentKnownToTheMonthLeavesTheOldWordsOpenForThatMonth() {
        RegimeBook.Builder book = act(SPAN)
                .addAmendments(
                        amendment("later", "act", "2025-09").addEnds("act").build());
        Effectivity life = life(book, LATE);
        assertThat(life.operating()).isEqualTo(days("[2025-01-10, 2025-08-31]"));
        assertThat(life.uncertain())
                .as("the new words begin on some day from the first to the thirtieth")
                .isEqualTo(days("[2025-09-01, 2025-09-29]"));
        assertThat(state(book, "2025-09-30")).isEqualTo(ProvisionState.ENDED);
    }

    @Test
    void whatAnAmendmentAddsIsKnownWithItUnlessItSaysOtherwise() {
        RegimeBook.Builder added = act(SPAN)
                .addAmendments(
                        amendment("later", "act", "2025-01-10").addAdds("act").build());
        assertThat(life(added, KnowledgeDate.parse("2025-05-14")).isKnown()).isFalse();
        assertThat(life(added, KnowledgeDate.parse("2025-05-15")).isKnown()).isTrue();
        RegimeBook.Builder proposed = act(SPAN)
                .addAmendments(amendment("later", "act", "2025-01-10")
                        .addAdds("act")
                        .proposed(true)
                        .build());
        assertThat(life(proposed, KnowledgeDate.parse("2025-01-01")).isKnown()).isTrue();
        RegimeBook.Builder own = book(instrument("act", "2025-01-01"), instrument("later", "2025-05-15"))
                .addProvisions(control("act", SPAN)
                        .published(Publication.parse("2025-03-01"))
                        .build())
                .addAmendments(
                        amendment("later", "act", "2025-01-10").addAdds("act").build());
        assertThat(life(own, KnowledgeDate.parse("2025-02-28")).isKnown()).isFalse();
        assertThat(life(own, KnowledgeDate.parse("2025-03-01")).isKnown()).isTrue();
    }

    @Test
    void whatIsNotKnownWaitsForItsPublication() {
        Effectivity life = life(act(SPAN), KnowledgeDate.parse("2024-12-31"));
        assertThat(life.on(LocalDate.of(2025, 3, 1)).state()).isEqualTo(ProvisionState.NOT_YET_PUBLISHED);
        assertThat(life.nextChange(LocalDate.of(2024, 12, 31))).contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void anActWhosePublicationWasNotSeenIsTakenAsKnown() {
        Instrument.Builder unseen = instrument("act", "2025-01-01").published(Optional.empty());
        RegimeBook.Builder book =
                book(unseen).addProvisions(control("act", SPAN).build());
        Effectivity life = life(book, KnowledgeDate.parse("1900-01-01"));
        assertThat(life.isKnown()).isTrue();
        assertThat(life.on(LocalDate.of(2025, 1, 9)).state()).isEqualTo(ProvisionState.NOT_YET_EFFECTIVE);
        RegimeBook.Builder ended = book(
                        instrument("act", "2025-01-01"),
                        instrument("later", "2025-05-15").published(Optional.empty()))
                .addProvisions(control("act", SPAN).build())
                .addEndings(ending(EndingKind.REPEAL, "later", "2025-06-30 inclusive", "act")
                        .build());
        assertThat(life(ended, KnowledgeDate.parse("2025-01-01")).operating())
                .isEqualTo(days("[2025-01-10, 2025-06-30]"));
    }

    @Test
    void aPublicationKnownToTheMonthCountsFromItsLastDay() {
        RegimeBook.Builder book = book(instrument("act", "2025-01"))
                .addProvisions(control("act", "[2025-02-10, ...)").build());
        assertThat(life(book, KnowledgeDate.parse("2025-01-30")).isKnown()).isFalse();
        assertThat(life(book, KnowledgeDate.parse("2025-01-31")).isKnown()).isTrue();
        assertThat(state(book, "2025-01-30")).isEqualTo(ProvisionState.NOT_YET_PUBLISHED);
        assertThat(state(book, "2025-01-31")).isEqualTo(ProvisionState.NOT_YET_EFFECTIVE);
    }
}
