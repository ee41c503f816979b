// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.change.Assumptions;
import org.ytterby.regime.change.Depth;
import org.ytterby.regime.change.Outlook;
import org.ytterby.regime.change.ProvisionChange;
import org.ytterby.regime.change.RegimeDiff;
import org.ytterby.regime.change.Shift;
import org.ytterby.regime.change.Timeline;
import org.ytterby.regime.change.TimelineSpan;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

/** The worked cases through time: on the day of a case its timeline gives what the case expects. */
class TimelineOfCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "examples", "regime-test-cases.json");
    private static final KnowledgeDate CLOSED = KnowledgeDate.parse("2026-11-22");
    private static final Map<KnowledgeDate, Screener> SCREENERS = new HashMap<>();

    private static Screener screener(KnowledgeDate known) {
        return SCREENERS.computeIfAbsent(known, day -> Screener.of(RegimeBooks.bundled(), day));
    }

    @TestFactory
    Stream<DynamicTest> aTimelineHoldsTheAnswerOfItsCase() {
        return WorkedCases.read(CASES).stream()
                .map(worked -> DynamicTest.dynamicTest(worked.id() + " " + worked.title(), () -> {
                    LocalDate day = worked.transaction().date();
                    DateSpan around = DateSpan.between(day.minusYears(5), day.plusYears(5));
                    Timeline timeline =
                            Timeline.of(screener(worked.known()), worked.transaction(), around, Depth.MEASURES);
                    assertThat(timeline.on(day).determination().headline())
                            .isEqualTo(worked.expected().outcome());
                }));
    }

    @Test
    void everyDayOfADecadeHasTheAnswerOfItsSpan() {
        Screener screener = screener(CLOSED);
        DateSpan decade = DateSpan.parse("[2020-01-01, 2030-12-31]");
        for (WorkedCase worked : WorkedCases.read(CASES)) {
            Timeline timeline = Timeline.of(screener, worked.transaction(), decade, Depth.OUTCOME);
            for (TimelineSpan span : timeline.spans()) {
                for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
                    Transaction dated = Transaction.builder()
                            .from(worked.transaction())
                            .date(day)
                            .build();
                    assertThat(screener.headline(dated))
                            .as("%s on %s", worked.id(), day)
                            .isEqualTo(span.determination().headline());
                }
            }
        }
    }

    @Test
    void anExtensionOfTheSuspensionHoldsHolmiumBackAndLeavesDysprosiumAlone() {
        RegimeBook book = RegimeBooks.bundled();
        String suspension = book.suspensions().stream()
                .filter(one -> one.instrument().equals("cn-mofcom-gac-2025-70"))
                .findFirst()
                .orElseThrow()
                .id();
        RegimeBook longer =
                Assumptions.extended(book, suspension, LocalDate.of(2027, 11, 10), LocalDate.of(2026, 11, 10));
        List<Transaction> metals = List.of(metal("Ho"), metal("Dy"), metal("Nd"));
        List<Shift> shifts = Outlook.whatIf(
                screener(CLOSED),
                Screener.of(longer, CLOSED),
                metals,
                DateSpan.parse("[2020-01-01, 2030-12-31]"),
                Depth.OUTCOME);
        assertThat(shifts).extracting(Shift::transaction).containsExactly("Ho");
        assertThat(shifts.get(0).spans()).hasSize(1);
        assertThat(shifts.get(0).spans().get(0).days()).isEqualTo(DateSpan.parse("[2026-11-11, 2027-11-10]"));
        assertThat(shifts.get(0).spans().get(0).without().headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(shifts.get(0).spans().get(0).with().headline()).isEqualTo(Outcome.SUSPENDED_CONTROL);
    }

    @Test
    void aRepealReleasesDysprosiumFromTheDayAfter() {
        RegimeBook repealed = Assumptions.repealed(
                RegimeBooks.bundled(), "cn-mofcom-gac-2025-18", LocalDate.of(2026, 12, 31), LocalDate.of(2026, 11, 22));
        List<Shift> shifts = Outlook.whatIf(
                screener(CLOSED),
                Screener.of(repealed, CLOSED),
                List.of(metal("Dy"), metal("Ho")),
                DateSpan.parse("[2020-01-01, 2027-12-31]"),
                Depth.OUTCOME);
        assertThat(shifts).extracting(Shift::transaction).containsExactly("Dy");
        assertThat(shifts.get(0).spans()).hasSize(1);
        assertThat(shifts.get(0).spans().get(0).days()).isEqualTo(DateSpan.parse("[2027-01-01, 2027-12-31]"));
        assertThat(shifts.get(0).spans().get(0).with().headline()).isEqualTo(Outcome.ORDINARY_EXPORT_LICENCE);
    }

    private static Transaction metal(String symbol) {
        WorkedCase holmium = WorkedCases.read(CASES).stream()
                .filter(worked -> worked.title().startsWith("Holmium metal planned"))
                .findFirst()
                .orElseThrow();
        return Transaction.builder()
                .from(holmium.transaction())
                .id(symbol)
                .description("metal")
                .elements(List.of(org.ytterby.element.Element.ofSymbol(symbol)))
                .build();
    }

    @Test
    void theComingWeeksOfNovember2026AreThoseOfTheTexts() {
        // 70/2025 to 2026-11-10; the US affiliates suspension to 2026-11-09; 72/2025 to 2026-11-27; DFARS from
        // 2027-01-01
        List<RegimeDiff> coming = Outlook.upcoming(screener(CLOSED).view(), LocalDate.of(2026, 11, 8), 60);
        assertThat(named(coming, "2026-11-10")).contains("us-bis-affiliates-2025");
        assertThat(named(coming, "2026-11-11"))
                .contains(
                        "cn-mofcom-gac-2025-55",
                        "cn-mofcom-gac-2025-56",
                        "cn-mofcom-gac-2025-57",
                        "cn-mofcom-gac-2025-58");
        assertThat(named(coming, "2026-11-28")).contains("cn-mofcom-2024-46/para2");
        assertThat(named(coming, "2027-01-01")).anyMatch(id -> id.startsWith("us-dfars-252-225-7052"));
    }

    private static List<String> named(List<RegimeDiff> coming, String day) {
        return coming.stream()
                .filter(diff -> diff.after().day().toString().equals(day))
                .flatMap(diff -> diff.provisions().stream())
                .map(ProvisionChange::provision)
                .toList();
    }
}
