// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.time.DateSpan;

class OutlookTest {

    private static final Screener SCREENER = TimelineTest.knownOn("2025-11-20");
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    private static final RegimeBook BOOK = SampleRegimes.book();

    @Test
    void theSuspensionRunsOutNext() {
        assertThat(Outlook.next(SCREENER, TimelineTest.HOLMIUM, TODAY, 5, Depth.OUTCOME))
                .extracting(turn -> turn.day() + " " + turn.before().headline() + " "
                        + turn.after().headline())
                .containsExactly("2026-11-11 SUSPENDED_CONTROL LICENCE_REQUIRED");
    }

    @Test
    void aDayIsNotItsOwnFuture() {
        assertThat(Outlook.next(SCREENER, TimelineTest.HOLMIUM, LocalDate.of(2026, 11, 10), 1, Depth.OUTCOME))
                .extracting(Turn::day)
                .containsExactly(LocalDate.of(2026, 11, 11));
        assertThat(Outlook.next(SCREENER, TimelineTest.HOLMIUM, LocalDate.of(2026, 11, 11), 1, Depth.OUTCOME))
                .isEmpty();
    }

    @Test
    void theComingDaysAreCountedFromTheDayAfter() {
        LocalDate eve = LocalDate.of(2026, 11, 10);
        assertThat(Outlook.upcoming(SCREENER.view(), eve, 1))
                .extracting(diff -> diff.after().day())
                .containsExactly(LocalDate.of(2026, 11, 11));
        assertThat(Outlook.upcoming(SCREENER.view(), LocalDate.of(2026, 11, 11), 16))
                .isEmpty();
        assertThat(Outlook.upcoming(SCREENER.view(), LocalDate.of(2026, 11, 11), 17))
                .flatExtracting(RegimeDiff::provisions)
                .extracting(ProvisionChange::provision)
                .containsExactly("us-ban/para2");
    }

    @Test
    void refusesToLookNowhere() {
        assertThatThrownBy(() -> Outlook.next(SCREENER, TimelineTest.HOLMIUM, TODAY, 0, Depth.OUTCOME))
                .hasMessage("most must be at least 1 but was 0");
        assertThatThrownBy(() -> Outlook.upcoming(SCREENER.view(), TODAY, 0))
                .hasMessage("days must be at least 1 but was 0");
        assertThatThrownBy(() -> Outlook.whatIf(
                        SCREENER,
                        TimelineTest.knownOn("2026-01-01"),
                        List.of(),
                        DateSpan.parse("[2025-01-01, 2025-12-31]"),
                        Depth.OUTCOME))
                .hasMessage("knowledge date of the second screener must be 2025-11-20 but was 2026-01-01");
    }

    @Test
    void refusesAssumptionsAboutWhatIsNotThere() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThatThrownBy(() -> Assumptions.extended(BOOK, "peace", day, day))
                .hasMessage("suspension must be one of the book but was 'peace'");
        assertThatThrownBy(() -> Assumptions.extended(BOOK, "truce", LocalDate.of(2026, 11, 10), day))
                .hasMessage("lastDay must be after 2026-11-10 but was 2026-11-10");
        assertThatThrownBy(() -> Assumptions.repealed(BOOK, "peace", day, day))
                .hasMessage("provision must be one of the book but was 'peace'");
    }

    @Test
    void refusesTurnsAndShiftsOfOtherDays() {
        Determination answer = SCREENER.screen(TimelineTest.HOLMIUM);
        assertThatThrownBy(() -> new Turn(TODAY, answer, answer))
                .hasMessage("before.date must be 2025-11-19 but was 2025-11-20");
        assertThatThrownBy(() -> new Turn(TODAY.plusDays(1), answer, answer))
                .hasMessage("after.date must be 2025-11-21 but was 2025-11-20");
        assertThatThrownBy(() -> new ShiftSpan(DateSpan.parse("[2025-11-21, 2025-11-22]"), answer, answer))
                .hasMessage("dates of the determinations must be the first day of [2025-11-21, 2025-11-22]"
                        + " but was '2025-11-20 and 2025-11-20'");
        ShiftSpan span = new ShiftSpan(DateSpan.parse("[2025-11-20, 2025-11-22]"), answer, answer);
        assertThatThrownBy(() -> new Shift("Ho", List.of(span, span)))
                .hasMessage("spans[1].days must begin after [2025-11-20, 2025-11-22] but was [2025-11-20, 2025-11-22]");
        assertThatThrownBy(() -> new Shift("Ho", List.of())).hasMessage("spans must not be empty but was []");
    }

    @Test
    void aCatalogueOfHolmiumMeetsTheHolmiumRules() {
        Gaps gaps = Gaps.of(SCREENER, List.of(TimelineTest.HOLMIUM));
        assertThat(gaps.screened()).isEqualTo(1);
        assertThat(gaps.open()).isZero();
        assertThat(gaps.unseen()).isEmpty();
        assertThat(gaps.neverMatched()).contains("ga", "dy").doesNotContain("ho", "ordinary");
        assertThat(gaps.neverAsked())
                .contains("dod/melted", "dod/mined", "levy")
                .doesNotContain("ga");
        Transaction twice = TimelineTest.HOLMIUM;
        assertThatThrownBy(() -> Gaps.of(SCREENER, List.of(twice, twice)))
                .hasMessage("catalogue[1].id must be unique but was 'Ho'");
        assertThatThrownBy(() -> Gaps.builder().from(gaps).screened(-1).build())
                .hasMessage("screened must be at least 0 but was -1");
        assertThatThrownBy(() -> Gaps.builder().from(gaps).open(2).build())
                .hasMessage("open must be in [0, 1] but was 2");
    }
}
