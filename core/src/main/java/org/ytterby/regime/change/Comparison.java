// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.screen.Standing;
import org.ytterby.regime.screen.Standings;
import org.ytterby.regime.trade.Transaction;

/** Compares two standpoints. */
final class Comparison {

    private static final Comparator<RecordChange> ORDER = Comparator.comparing(
                    (RecordChange change) -> change.record().label())
            .thenComparing(RecordChange::after)
            .thenComparing(RecordChange::before);

    private final Screener before;
    private final LocalDate dayBefore;
    private final Screener after;
    private final LocalDate dayAfter;

    Comparison(Screener before, LocalDate dayBefore, Screener after, LocalDate dayAfter) {
        this.before = before;
        this.dayBefore = dayBefore;
        this.after = after;
        this.dayAfter = dayAfter;
    }

    RegimeDiff of(List<Transaction> transactions, DayPolicy dayPolicy) {
        RegimeDiff.Builder diff = of(Standings.on(before.view(), dayBefore), Standings.on(after.view(), dayAfter));
        Set<String> screened = new HashSet<>();
        List<AnswerChange> answers = new ArrayList<>();
        for (int i = 0; i < transactions.size(); i++) {
            Transaction transaction = transactions.get(i);
            if (!screened.add(transaction.id())) {
                throw Checks.refused("transactions[" + i + "].id", "be unique", transaction.id());
            }
            Answer was = answer(before, transaction, dayBefore, dayPolicy);
            Answer is = answer(after, transaction, dayAfter, dayPolicy);
            if (!was.equals(is)) {
                answers.add(new AnswerChange(transaction, was, is));
            }
        }
        answers.sort(Comparator.comparing(change -> change.transaction().id()));
        return diff.dayPolicy(dayPolicy).screened(screened).answers(answers).build();
    }

    private static Answer answer(Screener screener, Transaction transaction, LocalDate day, DayPolicy policy) {
        return Answer.of(screener.screen(policy == DayPolicy.OWN_DAY ? transaction : Spans.on(transaction, day)));
    }

    /** The difference but for the transactions, from the standings of all provisions at both standpoints. */
    RegimeDiff.Builder of(Map<String, Standing> was, Map<String, Standing> is) {
        RegimeDiff.Builder diff = RegimeDiff.builder();
        diff.before(new Standpoint(before.view().book().title(), before.view().known(), dayBefore))
                .after(new Standpoint(after.view().book().title(), after.view().known(), dayAfter))
                .provisions(provisions(was, is))
                .records(records(Records.on(before.view(), dayBefore, was), Records.on(after.view(), dayAfter, is)));
        return diff;
    }

    private static ImmutableList<ProvisionChange> provisions(Map<String, Standing> was, Map<String, Standing> is) {
        ImmutableList.Builder<ProvisionChange> changes = ImmutableList.builder();
        for (String id : new TreeSet<>(Sets.union(was.keySet(), is.keySet()))) {
            Optional<Standing> one = Optional.ofNullable(was.get(id));
            Optional<Standing> other = Optional.ofNullable(is.get(id));
            if (!one.equals(other)) {
                changes.add(ProvisionChange.builder()
                        .provision(id)
                        .before(one)
                        .after(other)
                        .build());
            }
        }
        return changes.build();
    }

    private static ImmutableSet<RecordChange> records(
            Map<BookRecord, RecordStanding> was, Map<BookRecord, RecordStanding> is) {
        List<RecordChange> changes = new ArrayList<>();
        for (BookRecord record : Sets.union(was.keySet(), is.keySet())) {
            RecordStanding one = was.getOrDefault(record, RecordStanding.ABSENT);
            RecordStanding other = is.getOrDefault(record, RecordStanding.ABSENT);
            if (one != other) {
                changes.add(new RecordChange(record, one, other));
            }
        }
        return sorted(changes);
    }

    static ImmutableSet<RecordChange> sorted(List<RecordChange> changes) {
        return changes.stream().sorted(ORDER).collect(ImmutableSet.toImmutableSet());
    }
}
