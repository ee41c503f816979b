// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

class TimelineProperties {

    static final DateSpan DECADE = DateSpan.parse("[2020-01-01, 2030-12-31]");

    /** The days of the decade and their answers, found by asking day after day. */
    @Property(tries = 60)
    void equalsTheAnswersDayByDay(
            @ForAll RegimeBook book,
            @ForAll Transaction transaction,
            @ForAll("knowledge") KnowledgeDate known,
            @ForAll Depth depth) {
        Screener screener = Screener.of(book, known);
        Timeline timeline = Timeline.of(screener, transaction, DECADE, depth);
        assertThat(timeline.days()).isEqualTo(DECADE);
        Object before = "nothing";
        List<LocalDate> turns = new ArrayList<>();
        int at = 0;
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            Determination answer = screener.screen(Spans.on(transaction, day));
            Object key = depth.key(answer);
            if (!key.equals(before)) {
                turns.add(day);
                before = key;
            }
            if (timeline.spans().get(at).last().isBefore(day)) {
                at++;
            }
            TimelineSpan span = timeline.spans().get(at);
            assertThat(depth.key(span.determination())).as("on %s", day).isEqualTo(key);
            if (day.equals(span.first())) {
                assertThat(span.determination()).isEqualTo(answer);
            }
        }
        assertThat(timeline.spans().stream().map(TimelineSpan::first)).isEqualTo(turns);
    }

    @Property(tries = 200)
    void theHeadlineOfADayIsThatOfTheScreener(
            @ForAll RegimeBook book,
            @ForAll Transaction transaction,
            @ForAll("knowledge") KnowledgeDate known,
            @ForAll("days") LocalDate day) {
        Screener screener = Screener.of(book, known);
        Timeline timeline = Timeline.of(screener, transaction, DECADE, Depth.OUTCOME);
        assertThat(timeline.on(day).determination().headline())
                .isEqualTo(screener.headline(Spans.on(transaction, day)));
    }

    @Property(tries = 200)
    void aFinerDepthCutsSpansAndMovesNone(@ForAll RegimeBook book, @ForAll Transaction transaction) {
        Screener screener = Screener.of(book, KnowledgeDate.parse("2026-06-30"));
        List<LocalDate> coarse = starts(Timeline.of(screener, transaction, DECADE, Depth.OUTCOME));
        List<LocalDate> middle = starts(Timeline.of(screener, transaction, DECADE, Depth.MEASURES));
        List<LocalDate> fine = starts(Timeline.of(screener, transaction, DECADE, Depth.EVERYTHING));
        assertThat(middle).containsAll(coarse);
        assertThat(fine).containsAll(middle);
        assertThat(screener.changePoints(transaction)).containsAll(fine.subList(1, fine.size()));
    }

    @Property(tries = 200)
    void aPartOfTheDaysHasThatPartOfTheAnswers(
            @ForAll RegimeBook book,
            @ForAll Transaction transaction,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Screener screener = Screener.of(book, KnowledgeDate.parse("2026-06-30"));
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        Timeline whole = Timeline.of(screener, transaction, DECADE, Depth.MEASURES);
        Timeline part = Timeline.of(screener, transaction, DateSpan.between(first, last), Depth.MEASURES);
        for (TimelineSpan span : part.spans()) {
            TimelineSpan around = whole.on(span.first());
            assertThat(around.days().contains(span.last())).isTrue();
            assertThat(Answer.of(around.determination())).isEqualTo(Answer.of(span.determination()));
        }
    }

    @Property(tries = 100)
    void barsCoverTheDaysWithoutAGap(@ForAll Timeline timeline) {
        List<TimelineBar> bars = timeline.bars();
        assertThat(bars.get(0).from()).isEqualTo(timeline.days().firstDay().orElseThrow());
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).from()).isEqualTo(bars.get(i - 1).until());
            assertThat(bars.get(i).fromYear()).isEqualTo(bars.get(i - 1).untilYear());
        }
        assertThat(timeline.text().lines()).hasSize(timeline.spans().size() + 3);
    }

    private static List<LocalDate> starts(Timeline timeline) {
        return timeline.spans().stream().map(TimelineSpan::first).toList();
    }

    @Provide
    Arbitrary<KnowledgeDate> knowledge() {
        return Arbitraries.integers()
                .between(0, 1000)
                .map(days -> KnowledgeDate.of(LocalDate.of(2024, 5, 1).plusDays(days)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4017).map(LocalDate.of(2020, 1, 1)::plusDays);
    }
}
