// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;

/** Spans of days between change points. */
final class Spans {

    private Spans() {}

    @CanIgnoreReturnValue
    static DateSpan bounded(String path, DateSpan days) {
        if (days.firstDay().isEmpty() || days.lastDay().isEmpty()) {
            throw Checks.refused(path, "be bounded on both sides", days);
        }
        return days;
    }

    /** Cuts a span before each of some days. */
    static ImmutableList<DateSpan> cut(DateSpan days, Collection<LocalDate> points) {
        LocalDate first = bounded("days", days).firstDay().orElseThrow();
        LocalDate last = days.lastDay().orElseThrow();
        TreeSet<LocalDate> all = new TreeSet<>(points);
        List<LocalDate> starts = new ArrayList<>(all.subSet(first, false, last, true));
        ImmutableList.Builder<DateSpan> spans = ImmutableList.builder();
        LocalDate start = first;
        for (LocalDate next : starts) {
            spans.add(DateSpan.between(start, next.minusDays(1)));
            start = next;
        }
        return spans.add(DateSpan.between(start, last)).build();
    }

    static DateSpan join(DateSpan one, DateSpan next) {
        return DateSpan.between(one.firstDay().orElseThrow(), next.lastDay().orElseThrow());
    }

    static Transaction on(Transaction transaction, LocalDate day) {
        return transaction.date().equals(day)
                ? transaction
                : Transaction.builder().from(transaction).date(day).build();
    }
}
