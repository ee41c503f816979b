// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.screen.Standings;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.RegimePools;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

class OutlookProperties {

    private static final KnowledgeDate KNOWN = KnowledgeDate.parse("2030-01-01");
    private static final DateSpan YEARS = DateSpan.parse("[2024-06-01, 2028-05-31]");

    /** A book with one more record, and the days on which it can work. */
    private record Added(RegimeBook before, RegimeBook after, DateSpan days) {}

    @Property(tries = 60)
    void anExtensionMovesExactlyTheAnswersItShould(
            @ForAll RegimeBook book,
            @ForAll("choices") int choice,
            @ForAll Transaction transaction,
            @ForAll Depth depth) {
        movesExactly(extension(book, choice), transaction, depth);
    }

    @Property(tries = 60)
    void aRepealMovesExactlyTheAnswersItShould(
            @ForAll RegimeBook book,
            @ForAll("choices") int choice,
            @ForAll Transaction transaction,
            @ForAll Depth depth) {
        movesExactly(repeal(book, choice), transaction, depth);
    }

    /** The days and answers found are those found by asking both books day after day. */
    private static void movesExactly(Added added, Transaction transaction, Depth depth) {
        Screener without = Screener.of(added.before(), KNOWN);
        Screener with = Screener.of(added.after(), KNOWN);
        List<ShiftSpan> spans = spans(without, with, transaction, depth);
        Set<LocalDate> moved = new HashSet<>();
        for (ShiftSpan span : spans) {
            LocalDate first = span.days().firstDay().orElseThrow();
            assertThat(span.without()).isEqualTo(without.screen(Spans.on(transaction, first)));
            assertThat(span.with()).isEqualTo(with.screen(Spans.on(transaction, first)));
            for (LocalDate day = first; span.days().contains(day); day = day.plusDays(1)) {
                moved.add(day);
                assertThat(depth.same(span.without(), without.screen(Spans.on(transaction, day))))
                        .isTrue();
                assertThat(depth.same(span.with(), with.screen(Spans.on(transaction, day))))
                        .isTrue();
            }
        }
        for (LocalDate day = YEARS.firstDay().orElseThrow(); YEARS.contains(day); day = day.plusDays(1)) {
            Transaction dated = Spans.on(transaction, day);
            assertThat(depth.same(without.screen(dated), with.screen(dated))).isEqualTo(!moved.contains(day));
        }
    }

    @Property(tries = 500)
    void anOutcomeMovesOnlyWhileTheAddedRecordWorks(
            @ForAll RegimeBook book, @ForAll("choices") int choice, @ForAll Transaction transaction) {
        for (Added added : List.of(extension(book, choice), repeal(book, choice))) {
            for (ShiftSpan span : spans(
                    Screener.of(added.before(), KNOWN),
                    Screener.of(added.after(), KNOWN),
                    transaction,
                    Depth.OUTCOME)) {
                assertThat(added.days().intersection(span.days())).hasValue(span.days());
            }
        }
    }

    @Property(tries = 500)
    void aTransactionThatNoneOfItsProvisionsTouchesDoesNotMove(
            @ForAll RegimeBook book, @ForAll("choices") int choice, @ForAll Transaction transaction) {
        List<Provision> provisions = new ArrayList<>(book.provisions());
        provisions.replaceAll(provision -> untouched(provision, transaction));
        RegimeBook elsewhere =
                RegimeBook.builder().from(book).provisions(provisions).build();
        Added added = extension(elsewhere, choice);
        assertThat(spans(
                        Screener.of(added.before(), KNOWN),
                        Screener.of(added.after(), KNOWN),
                        transaction,
                        Depth.OUTCOME))
                .isEmpty();
    }

    /** The provision made one that is not about the act, and that no other provision reads. */
    private static Provision untouched(Provision provision, Transaction transaction) {
        Set<Act> acts = new HashSet<>(provision.acts());
        acts.remove(transaction.question().act());
        return Provision.builder()
                .from(provision)
                .acts(acts)
                .listing(Optional.empty())
                .authorises(Set.of())
                .dualUse(false)
                .build();
    }

    @Property(tries = 300)
    void whatNobodyKnowsMovesNothing(
            @ForAll RegimeBook book, @ForAll("choices") int choice, @ForAll Transaction transaction) {
        KnowledgeDate before = KnowledgeDate.parse("2026-06-30");
        Added added = extension(book, choice);
        List<ShiftSpan> spans = Outlook.whatIf(
                        Screener.of(added.before(), before),
                        Screener.of(added.after(), before),
                        List.of(transaction),
                        YEARS,
                        Depth.MEASURES)
                .stream()
                .flatMap(shift -> shift.spans().stream())
                .toList();
        assertThat(spans).isEmpty(); // the extension is published on 2027-03-01
    }

    private static List<ShiftSpan> spans(Screener without, Screener with, Transaction transaction, Depth depth) {
        return Outlook.whatIf(without, with, List.of(transaction), YEARS, depth).stream()
                .flatMap(shift -> shift.spans().stream())
                .toList();
    }

    private static Added extension(RegimeBook drawn, int choice) {
        Provision provision = drawn.provisions().get(choice % drawn.provisions().size());
        RegimeBook book = drawn.plus(Suspension.builder()
                .id("base")
                .instrument(provision.instrument())
                .addProvisions(provision.id())
                .span(DateSpan.parse("[2025-11-07, 2026-11-10]"))
                .confidence(provision.confidence())
                .build());
        LocalDate last = LocalDate.of(2027, 11, 10);
        RegimeBook longer = Assumptions.extended(book, "base", last, LocalDate.of(2027, 3, 1));
        return new Added(book, longer, DateSpan.parse("[2026-11-11, 2027-11-10]"));
    }

    private static Added repeal(RegimeBook book, int choice) {
        Provision provision = book.provisions().get(choice % book.provisions().size());
        RegimeBook shorter =
                Assumptions.repealed(book, provision.id(), LocalDate.of(2026, 3, 31), LocalDate.of(2027, 3, 1));
        return new Added(book, shorter, DateSpan.parse("[2026-04-01, ...)"));
    }

    @Property(tries = 300)
    void theNextTurnsAreThoseOfTheTimeline(
            @ForAll Screener screener,
            @ForAll Transaction transaction,
            @ForAll("days") LocalDate day,
            @ForAll Depth depth) {
        LocalDate end = LocalDate.of(2200, 12, 31);
        Timeline timeline = Timeline.of(screener, transaction, DateSpan.between(day, end), depth);
        List<LocalDate> starts =
                timeline.spans().stream().map(TimelineSpan::first).skip(1).toList();
        List<Turn> turns = Outlook.next(screener, transaction, day, 100, depth);
        assertThat(turns.stream().map(Turn::day)).isEqualTo(starts);
        for (Turn turn : turns) {
            Determination eve = screener.screen(Spans.on(transaction, turn.day().minusDays(1)));
            assertThat(turn.before()).isEqualTo(eve);
            assertThat(depth.same(turn.before(), turn.after())).isFalse();
        }
        assertThat(Outlook.next(screener, transaction, day, 1, depth))
                .isEqualTo(turns.subList(0, Math.min(1, turns.size())));
    }

    @Property(tries = 200)
    void upcomingChangesAreTheDifferencesDayByDay(
            @ForAll KnownBook view, @ForAll("days") LocalDate day, @ForAll("spans") int days) {
        List<RegimeDiff> expected = new ArrayList<>();
        for (int i = 1; i <= days; i++) {
            RegimeDiff diff = RegimeDiff.betweenDays(view, day.plusDays(i - 1), day.plusDays(i));
            if (!diff.isEmpty()) {
                expected.add(diff);
            }
        }
        assertThat(Outlook.upcoming(view, day, days)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void betweenChangePointsNothingStandsOtherwise(@ForAll KnownBook view, @ForAll("days") LocalDate day) {
        LocalDate next = Standings.changePoints(view).contains(day.plusDays(1)) ? day : day.plusDays(1);
        assertThat(Standings.on(view, next)).isEqualTo(Standings.on(view, day));
    }

    @Provide
    Arbitrary<Integer> choices() {
        return Arbitraries.integers().between(0, 3);
    }

    @Provide
    Arbitrary<Integer> spans() {
        return Arbitraries.of(1, 7, 40);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RegimePools.days();
    }
}
