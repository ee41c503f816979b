// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

/**
 * The answers to one transaction through time: what the law asks of it on each day of a span, as known on one day. The days
 * stand in as few spans as there are answers one after another, told apart to a stated {@link Depth}.
 *
 * <p>It is found from the days on which something in the rules changes, not by asking day after day, and gives what that
 * would give.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Timeline extends Serializable {

    /**
     * Returns the transaction.
     *
     * @return the transaction, put on each day in turn; its own date does not matter
     */
    Transaction transaction();

    /**
     * Returns up to when law and data count.
     *
     * @return the knowledge date
     */
    KnowledgeDate known();

    /**
     * Returns how closely answers are told apart.
     *
     * @return the depth
     */
    Depth depth();

    /**
     * Returns the answers.
     *
     * @return the spans in order of time, each beginning where the one before ends, at least one
     */
    List<TimelineSpan> spans();

    /**
     * Finds the answers to a transaction.
     *
     * @param screener the rules as known on a day
     * @param transaction the transaction
     * @param days the days looked at, bounded on both sides
     * @param depth how closely answers are told apart
     * @return the timeline
     * @throws IllegalArgumentException if the days are open on a side
     */
    static Timeline of(Screener screener, Transaction transaction, DateSpan days, Depth depth) {
        List<TimelineSpan> spans = new ArrayList<>();
        for (DateSpan span : Spans.cut(days, screener.changePoints(transaction))) {
            Determination answer =
                    screener.screen(Spans.on(transaction, span.firstDay().orElseThrow()));
            TimelineSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && depth.same(last.determination(), answer)) {
                spans.set(spans.size() - 1, new TimelineSpan(Spans.join(last.days(), span), last.determination()));
            } else {
                spans.add(new TimelineSpan(span, answer));
            }
        }
        return builder()
                .transaction(transaction)
                .known(screener.view().known())
                .depth(depth)
                .spans(spans)
                .build();
    }

    /**
     * Returns the days looked at.
     *
     * @return the span from the first day to the last
     */
    @JsonIgnore
    default DateSpan days() {
        return Spans.join(spans().get(0).days(), spans().get(spans().size() - 1).days());
    }

    /**
     * Returns the span that holds a day.
     *
     * @param day the day
     * @return the span with the answer of the day
     * @throws IllegalArgumentException if the day lies outside {@link #days}
     */
    default TimelineSpan on(LocalDate day) {
        return spans().stream()
                .filter(span -> span.days().contains(day))
                .findFirst()
                .orElseThrow(() -> Checks.refused("day", "be in " + days(), day));
    }

    /**
     * Returns the spans as bars that a plotting program can draw.
     *
     * @return one bar a span, in order of time
     */
    @JsonIgnore
    default ImmutableList<TimelineBar> bars() {
        return spans().stream().map(TimelineBar::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the timeline as a table of fixed width.
     *
     * @return the text, several lines
     */
    default String text() {
        return TimelineText.of(this);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notEmpty("spans", spans());
        for (int i = 0; i < spans().size(); i++) {
            TimelineSpan span = spans().get(i);
            if (!span.determination().known().equals(known())) {
                throw Checks.refused(
                        "spans[" + i + "].determination.known",
                        "be " + known(),
                        span.determination().known());
            }
            if (i == 0) {
                continue;
            }
            TimelineSpan before = spans().get(i - 1);
            if (!span.first().equals(before.last().plusDays(1))) {
                throw Checks.refused("spans[" + i + "].days", "begin after " + before.last(), span.days());
            }
            if (depth().same(before.determination(), span.determination())) {
                throw Checks.refused(
                        "spans[" + i + "].determination",
                        "be another answer than that before",
                        span.determination().headline());
            }
        }
    }

    /**
     * Starts a timeline.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Timeline}. */
    final class Builder extends ImmutableTimeline.Builder {
        Builder() {}
    }
}
