// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SmallBooks.LATE;
import static org.ytterby.regime.screen.SmallBooks.amendment;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.ending;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.suspension;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.time.DateSpan;
import org.ytterby.time.DateSpanSet;
import org.ytterby.time.KnowledgeDate;

class EffectivitySpansTest {

    private static RegimeBook.Builder act(String effect) {
        return book(instrument("act", "2025-01-01"), instrument("truce", "2025-05-15"))
                .addProvisions(control("act", effect).build());
    }

    private static Effectivity life(RegimeBook.Builder book) {
        RegimeBook built = book.build();
        return Effectivity.of(built, built.provision("act").orElseThrow(), LATE);
    }

    private static Effectivity.Status on(RegimeBook.Builder book, String day) {
        return life(book).on(LocalDate.parse(day));
    }

    private static DateSpanSet days(String... spans) {
        return DateSpanSet.of(Arrays.stream(spans).map(DateSpan::parse).toList());
    }

    @Test
    void datesKnownToTheMonthLeaveBothEndsOpen() {
        RegimeBook.Builder book = act("[2025-04, 2025-06]");
        Effectivity life = life(book);
        assertThat(life.operating()).isEqualTo(days("[2025-04-30, 2025-06-01]"));
        assertThat(life.uncertain()).isEqualTo(days("[2025-04-01, 2025-04-29]", "[2025-06-02, 2025-06-30]"));
        assertThat(on(book, "2025-03-31").state()).isEqualTo(ProvisionState.NOT_YET_EFFECTIVE);
        assertThat(on(book, "2025-04-01").state()).isEqualTo(ProvisionState.UNCERTAIN);
        assertThat(on(book, "2025-04-30").state()).isEqualTo(ProvisionState.OPERATING);
        assertThat(on(book, "2025-06-30").state()).isEqualTo(ProvisionState.UNCERTAIN);
        assertThat(on(book, "2025-07-01").state()).isEqualTo(ProvisionState.ENDED);
        assertThat(life.nextChange(LocalDate.of(2025, 4, 29))).contains(LocalDate.of(2025, 4, 30));
        assertThat(life.nextChange(LocalDate.of(2025, 4, 30))).contains(LocalDate.of(2025, 6, 2));
        assertThat(life.spanOfStateOn(LocalDate.of(2025, 6, 2))).contains(DateSpan.parse("[2025-06-02, 2025-06-30]"));
        assertThat(life.spanOfStateOn(LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void aSpanWithoutACertainDayNeverOperatesForCertain() {
        RegimeBook.Builder book = act("[2025-04, 2025-04]");
        assertThat(life(book).operating()).isEqualTo(DateSpanSet.never());
        assertThat(life(book).uncertain()).isEqualTo(days("[2025-04-01, 2025-04-30]"));
    }

    @Test
    void anEndingCutsTheUncertainDaysToo() {
        RegimeBook.Builder book = act("[2025-06, ...)")
                .addEndings(ending(EndingKind.REPEAL, "truce", "2025-06-15 inclusive", "act")
                        .build());
        assertThat(life(book).uncertain()).isEqualTo(days("[2025-06-01, 2025-06-15]"));
        assertThat(life(book).operating()).isEqualTo(DateSpanSet.never());
    }

    @Test
    void aSuspensionOutweighsADoubtAboutTheDay() {
        RegimeBook.Builder book = act("[2025-06, ...)")
                .addSuspensions(suspension("s", "truce", "[2025-05-20, 2025-06-10]", "act")
                        .build());
        Effectivity life = life(book);
        assertThat(life.suspended()).isEqualTo(days("[2025-06-01, 2025-06-10]"));
        assertThat(life.uncertain()).isEqualTo(days("[2025-06-11, 2025-06-29]"));
        assertThat(life.operating()).isEqualTo(days("[2025-06-30, ...)"));
        assertThat(on(book, "2025-05-31").state()).isEqualTo(ProvisionState.NOT_YET_EFFECTIVE);
        assertThat(on(book, "2025-06-01").state()).isEqualTo(ProvisionState.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, OPERATING, ",
        "2025-06-01, SUSPENDED, b",
        "2025-06-30, SUSPENDED, b",
        "2025-07-01, SUSPENDED, a",
        "2025-07-31, SUSPENDED, a",
        "2025-08-15, SUSPENDED, a",
        "2025-08-16, SUSPENDED, c",
        "2025-08-31, SUSPENDED, c",
        "2025-09-01, OPERATING, ",
        "2025-09-30, OPERATING, ",
        "2025-10-01, SUSPENDED, d",
        "2025-10-02, OPERATING, "
    })
    void ofSeveralSuspensionsTheFirstByNameIsNamed(String day, ProvisionState state, String by) {
        RegimeBook.Builder book = act("[2025-01-10, ...)")
                .addSuspensions(
                        suspension("c", "truce", "[2025-08-01, 2025-09-01)", "act")
                                .build(),
                        suspension("a", "truce", "[2025-07-01, 2025-08-15]", "act")
                                .build(),
                        suspension("d", "truce", "[2025-10-01, 2025-10-01]", "act")
                                .build(),
                        suspension("b", "truce", "[2025-06-01, 2025-07-31]", "act")
                                .build(),
                        suspension("e", "truce", "[2025-09-02, 2025-09-03]", "other")
                                .build())
                .addProvisions(
                        control("other", "[2025-01-10, ...)").instrument("act").build());
        Effectivity.Status status = on(book, day);
        assertThat(status.state()).isEqualTo(state);
        Suspension named = status.suspension();
        String id = named == null ? null : named.id();
        assertThat(id).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-06-30, 2026-04-01, OPERATING",
        "2026-06-30, 2026-06-30, 2026-07-01, OPERATING",
        "2026-07-01, 2026-06-30, 2026-07-02, OPERATING_UNCONFIRMED",
        "2026-07-01, 2026-06-30, 2025-12-31, OPERATING",
        "2026-07-01, 2026-06-30, 2030-01-01, OPERATING_UNCONFIRMED"
    })
    void aResumptionIsUnconfirmedIfTheSourcesEndBeforeTheSuspension(
            String last, LocalDate reach, String day, ProvisionState state) {
        RegimeBook.Builder book = book(
                        instrument("act", "2025-01-01"),
                        instrument("truce", "2025-05-15").sourcesReachTo(reach))
                .addProvisions(control("act", "[2025-01-10, ...)").build())
                .addSuspensions(suspension("s", "truce", "[2026-01-01, " + last + "]", "act")
                        .build());
        Effectivity.Status status = on(book, day);
        assertThat(status.state()).isEqualTo(state);
        assertThat(status.extensionUnconfirmed()).isEqualTo(state == ProvisionState.OPERATING_UNCONFIRMED);
    }

    @Test
    void aDoubtOfTheRecordIsNoDoubtAboutAnExtension() {
        RegimeBook.Builder book = book(instrument("act", "2025-01-01"))
                .addProvisions(control("act", "[2025-01-10, ...)")
                        .unconfirmed("eased according to the press")
                        .build());
        Effectivity.Status status = on(book, "2025-02-01");
        assertThat(status.state()).isEqualTo(ProvisionState.OPERATING_UNCONFIRMED);
        assertThat(status.extensionUnconfirmed()).isFalse();
    }

    @Test
    void anExtensionMovesItsOwnDaysAndNoOther() {
        RegimeBook before = SampleRegimes.book();
        Suspension extension = Suspension.builder()
                .id("truce-2")
                .instrument("truce")
                .addProvisions("ho")
                .span(DateSpan.parse("[2026-11-11, 2027-11-10]"))
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .build();
        Screener old = Screener.of(before, LATE);
        Screener extended = Screener.of(before.plus(extension), LATE);
        for (LocalDate day = LocalDate.of(2025, 10, 1); day.isBefore(LocalDate.of(2028, 1, 1)); day = day.plusDays(1)) {
            var trade = export(day.toString(), Form.METAL, Element.HO).build();
            Outcome now = extended.headline(trade);
            if (extension.span().contains(day)) {
                assertThat(old.headline(trade)).isEqualTo(Outcome.LICENCE_REQUIRED);
                assertThat(now).as("on %s", day).isEqualTo(Outcome.SUSPENDED_CONTROL);
            } else {
                assertThat(now).as("on %s", day).isEqualTo(old.headline(trade));
            }
        }
    }

    @Test
    void theFirstAndLastDaysOfTheCalendarHaveAnswers() {
        RegimeBook edge = act("[1900-01-01, 2200-12-31]")
                .addSuspensions(
                        suspension("first", "truce", "(..., 1900-01-01]", "act").build(),
                        suspension("last", "truce", "[2200-12-31, ...)", "act").build())
                .build();
        for (RegimeBook book : new RegimeBook[] {SampleRegimes.book(), edge}) {
            for (String day : new String[] {"1900-01-01", "2200-12-31"}) {
                for (String known : new String[] {"1900-01-01", "2200-12-31"}) {
                    assertThatCode(() -> Screener.of(book, KnowledgeDate.parse(known))
                                    .screen(export(day, Form.METAL, Element.HO).build())
                                    .explain())
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void aRuleMayBeTakenAwayOnTheFirstDayOfTheCalendar() {
        RegimeBook.Builder repealed = act("[2025-01-10, ...)")
                .addEndings(ending(EndingKind.REPEAL, "truce", "1900-01-01 exclusive", "act")
                        .build());
        RegimeBook.Builder amended = act("[2025-01-10, ...)")
                .addAmendments(amendment("truce", "act", "1900").addEnds("act").build());
        for (RegimeBook.Builder book : java.util.List.of(repealed, amended)) {
            assertThat(life(book).effect()).isEqualTo(DateSpanSet.never());
            assertThat(on(book, "2025-01-10").state()).isEqualTo(ProvisionState.ENDED);
        }
        RegimeBook.Builder lasting = act("[2025-01-10, ...)")
                .addEndings(ending(EndingKind.REPEAL, "truce", "2200-12-31 inclusive", "act")
                        .build());
        assertThat(on(lasting, "2200-12-31").state()).isEqualTo(ProvisionState.OPERATING);
    }
}
