// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Standing;
import org.ytterby.regime.trade.Transaction;

/** Adds two differences of which the second begins where the first ends. */
final class Composition {

    private Composition() {}

    static RegimeDiff of(RegimeDiff first, RegimeDiff second) {
        if (!first.after().equals(second.before())) {
            throw Checks.refused(
                    "next.before", "be " + first.after().text(), second.before().text());
        }
        if (!first.screened().equals(second.screened())) {
            throw Checks.refused("next.screened", "be " + first.screened(), second.screened());
        }
        if (first.dayPolicy() != second.dayPolicy()) {
            throw Checks.refused("next.dayPolicy", "be " + first.dayPolicy(), second.dayPolicy());
        }
        RegimeDiff.Builder sum = RegimeDiff.builder();
        sum.before(first.before())
                .after(second.after())
                .provisions(provisions(first.provisions(), second.provisions()))
                .records(records(first.records(), second.records()))
                .dayPolicy(first.dayPolicy())
                .screened(first.screened())
                .answers(answers(first.answers(), second.answers()));
        return sum.build();
    }

    private static List<ProvisionChange> provisions(List<ProvisionChange> first, List<ProvisionChange> second) {
        Map<String, ProvisionChange> sum = new TreeMap<>();
        first.forEach(change -> sum.put(change.provision(), change));
        for (ProvisionChange change : second) {
            ProvisionChange earlier = sum.remove(change.provision());
            Optional<Standing> before = earlier == null ? change.before() : earlier.before();
            if (!before.equals(change.after())) {
                sum.put(
                        change.provision(),
                        ProvisionChange.builder()
                                .provision(change.provision())
                                .before(before)
                                .after(change.after())
                                .build());
            }
        }
        return new ArrayList<>(sum.values());
    }

    private static ImmutableSet<RecordChange> records(Iterable<RecordChange> first, Iterable<RecordChange> second) {
        Map<BookRecord, RecordChange> sum = new LinkedHashMap<>();
        first.forEach(change -> sum.put(change.record(), change));
        for (RecordChange change : second) {
            RecordChange earlier = sum.remove(change.record());
            RecordStanding before = earlier == null ? change.before() : earlier.before();
            if (before != change.after()) {
                sum.put(change.record(), new RecordChange(change.record(), before, change.after()));
            }
        }
        return Comparison.sorted(new ArrayList<>(sum.values()));
    }

    private static List<AnswerChange> answers(List<AnswerChange> first, List<AnswerChange> second) {
        Map<String, AnswerChange> sum = new TreeMap<>();
        first.forEach(change -> sum.put(change.transaction().id(), change));
        for (AnswerChange change : second) {
            Transaction transaction = change.transaction();
            AnswerChange earlier = sum.remove(transaction.id());
            if (earlier != null && !earlier.transaction().equals(transaction)) {
                throw Checks.refused("next.answers", "be about the same transaction", transaction.id());
            }
            Answer before = earlier == null ? change.before() : earlier.before();
            if (!before.equals(change.after())) {
                sum.put(transaction.id(), new AnswerChange(transaction, before, change.after()));
            }
        }
        return new ArrayList<>(sum.values());
    }
}
