// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.internal.Checks;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.screen.Standing;
import org.ytterby.regime.screen.Standings;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;

/**
 * Looks ahead: the next days on which an answer changes, the coming changes of a book, and what a record that somebody adds
 * would do. It foretells nothing: a suspension that nobody has extended is taken to run out.
 *
 * @since 0.1
 */
public final class Outlook {

    /** The last day a transaction may have. */
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private Outlook() {}

    /**
     * Returns the next days on which the answer to a transaction changes.
     *
     * @param screener the rules as known on a day
     * @param transaction the transaction, whose own date does not matter
     * @param after the day after which is looked
     * @param most how many to return at most, at least 1
     * @param depth how closely answers are told apart
     * @return the days with the answers before and after, in order of time; fewer than asked for if no more are known
     * @throws IllegalArgumentException if fewer than one is asked for
     */
    public static ImmutableList<Turn> next(
            Screener screener, Transaction transaction, LocalDate after, int most, Depth depth) {
        if (most < 1) {
            throw Checks.refused("most", "be at least 1", most);
        }
        ImmutableList.Builder<Turn> turns = ImmutableList.builder();
        int found = 0;
        Determination last = screener.screen(Spans.on(transaction, after));
        for (LocalDate day : screener.changePoints(transaction).tailSet(after, false)) {
            if (found == most || day.isAfter(LAST_DAY)) {
                break;
            }
            Determination now = screener.screen(Spans.on(transaction, day));
            if (!depth.same(last, now)) {
                turns.add(new Turn(day, screener.screen(Spans.on(transaction, day.minusDays(1))), now));
                found++;
            }
            last = now;
        }
        return turns.build();
    }

    /**
     * Returns everything that changes in a book within some days: provisions that begin, end, are suspended, resume or are
     * published, and records that begin or cease to work.
     *
     * @param view the book as known on a day
     * @param day the day after which is looked
     * @param days how many days are looked at, at least 1
     * @return one difference for each day on which something changes, to that day from the day before, in order of time
     * @throws IllegalArgumentException if fewer than one day is asked for
     */
    public static ImmutableList<RegimeDiff> upcoming(KnownBook view, LocalDate day, int days) {
        if (days < 1) {
            throw Checks.refused("days", "be at least 1", days);
        }
        TreeSet<LocalDate> points = new TreeSet<>(Standings.changePoints(view));
        points.addAll(Records.changePoints(view.book()));
        LocalDate last = day.plusDays(days).isBefore(LAST_DAY) ? day.plusDays(days) : LAST_DAY;
        ImmutableSortedSet<LocalDate> turns =
                ImmutableSortedSet.copyOf(points.tailSet(day, false).headSet(last, true));
        Set<LocalDate> looked = new HashSet<>(turns);
        turns.forEach(turn -> looked.add(turn.minusDays(1)));
        ImmutableSortedMap<LocalDate, ImmutableSortedMap<String, Standing>> standings = Standings.on(view, looked);
        Screener screener = Screener.of(view);
        ImmutableList.Builder<RegimeDiff> changes = ImmutableList.builder();
        for (LocalDate turn : turns) {
            LocalDate eve = turn.minusDays(1);
            RegimeDiff diff = new Comparison(screener, eve, screener, turn)
                    .of(Objects.requireNonNull(standings.get(eve)), Objects.requireNonNull(standings.get(turn)))
                    .dayPolicy(DayPolicy.DAY_OF_STANDPOINT)
                    .build();
            if (!diff.isEmpty()) {
                changes.add(diff);
            }
        }
        return changes.build();
    }

    /**
     * Returns what a change of a book does to transactions, such as an extension or a repeal added with
     * {@link org.ytterby.regime.RegimeBook#plus} or by {@link Assumptions}.
     *
     * @param without the rules without the record
     * @param with the rules with it, as known on the same day
     * @param transactions the transactions, whose own dates do not matter
     * @param days the days looked at, bounded on both sides
     * @param depth how closely answers are told apart
     * @return the transactions that get another answer on some day, and on which days, in the order given
     * @throws IllegalArgumentException if the knowledge dates differ or the days are open on a side
     */
    public static ImmutableList<Shift> whatIf(
            Screener without, Screener with, List<Transaction> transactions, DateSpan days, Depth depth) {
        if (!without.view().known().equals(with.view().known())) {
            throw Checks.refused(
                    "knowledge date of the second screener",
                    "be " + without.view().known(),
                    with.view().known());
        }
        ImmutableList.Builder<Shift> shifts = ImmutableList.builder();
        for (Transaction transaction : transactions) {
            List<ShiftSpan> spans = shift(without, with, transaction, days, depth);
            if (!spans.isEmpty()) {
                shifts.add(new Shift(transaction.id(), spans));
            }
        }
        return shifts.build();
    }

    private static List<ShiftSpan> shift(
            Screener without, Screener with, Transaction transaction, DateSpan days, Depth depth) {
        Set<LocalDate> points = new HashSet<>(without.changePoints(transaction));
        points.addAll(with.changePoints(transaction));
        List<ShiftSpan> spans = new ArrayList<>();
        for (DateSpan span : Spans.cut(days, points)) {
            Transaction dated = Spans.on(transaction, span.firstDay().orElseThrow());
            Determination one = without.screen(dated);
            Determination other = with.screen(dated);
            if (depth.same(one, other)) {
                continue;
            }
            ShiftSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null
                    && last.days().lastEpochDay() + 1 == span.firstEpochDay()
                    && depth.same(last.without(), one)
                    && depth.same(last.with(), other)) {
                spans.set(spans.size() - 1, new ShiftSpan(Spans.join(last.days(), span), last.without(), last.with()));
            } else {
                spans.add(new ShiftSpan(span, one, other));
            }
        }
        return spans;
    }
}
