// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/**
 * What changed between two standpoints: two days, two states of knowledge, two books, or any of them together. It names the
 * provisions that stand otherwise, the records that were added, became known or began to work, and of a list of transactions
 * those with another answer.
 *
 * <p>The difference of a standpoint to itself is empty, and differences add up: see {@link #then}.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RegimeDiff extends Serializable {

    /**
     * Returns the first standpoint.
     *
     * @return the standpoint
     */
    Standpoint before();

    /**
     * Returns the second standpoint.
     *
     * @return the standpoint
     */
    Standpoint after();

    /**
     * Returns the provisions that stand otherwise.
     *
     * @return the changes, in the order of the identifiers of the provisions
     */
    List<ProvisionChange> provisions();

    /**
     * Returns the records that were added, became known or began to work, or the other way round. A record that reads
     * otherwise in the second book is there twice, as removed and as added.
     *
     * @return the changes
     */
    @Value.NaturalOrder
    NavigableSet<RecordChange> records();

    /**
     * Returns on which day the transactions were screened.
     *
     * @return the policy
     */
    DayPolicy dayPolicy();

    /**
     * Returns the transactions that were looked at.
     *
     * @return their identifiers
     */
    @Value.NaturalOrder
    NavigableSet<String> screened();

    /**
     * Returns the transactions whose {@link Answer} is another.
     *
     * @return the changes, in the order of the identifiers of the transactions
     */
    List<AnswerChange> answers();

    /**
     * Compares two standpoints.
     *
     * @param before the rules at the first, compiled
     * @param dayBefore the day of the first
     * @param after the rules at the second, compiled
     * @param dayAfter the day of the second
     * @param transactions transactions to screen at both, each with an identifier of its own
     * @param dayPolicy on which day they are screened
     * @return the difference
     * @throws IllegalArgumentException if two transactions have the same identifier
     */
    static RegimeDiff between(
            Screener before,
            LocalDate dayBefore,
            Screener after,
            LocalDate dayAfter,
            List<Transaction> transactions,
            DayPolicy dayPolicy) {
        return new Comparison(before, dayBefore, after, dayAfter).of(transactions, dayPolicy);
    }

    /**
     * Compares two days under the same book, in the provisions and records alone.
     *
     * @param view the rules as known on a day
     * @param from the first day
     * @param to the second day, which may be the earlier
     * @return the difference
     */
    static RegimeDiff betweenDays(KnownBook view, LocalDate from, LocalDate to) {
        Screener screener = Screener.of(view);
        return between(screener, from, screener, to, ImmutableList.of(), DayPolicy.DAY_OF_STANDPOINT);
    }

    /**
     * Compares what was known on two days of a third, in the provisions and records alone.
     *
     * @param book the rules
     * @param day the day the law is asked for
     * @param from the first knowledge date
     * @param to the second, which may be the earlier
     * @return the difference
     */
    static RegimeDiff betweenKnowledge(RegimeBook book, LocalDate day, KnowledgeDate from, KnowledgeDate to) {
        return between(
                Screener.of(book, from),
                day,
                Screener.of(book, to),
                day,
                ImmutableList.of(),
                DayPolicy.DAY_OF_STANDPOINT);
    }

    /**
     * Compares two books, such as one before and after a record was added, in the provisions and records alone.
     *
     * @param before the first book
     * @param after the second book
     * @param known up to when law and data count in both
     * @param day the day the law is asked for
     * @return the difference
     */
    static RegimeDiff betweenBooks(RegimeBook before, RegimeBook after, KnowledgeDate known, LocalDate day) {
        return between(
                Screener.of(before, known),
                day,
                Screener.of(after, known),
                day,
                ImmutableList.of(),
                DayPolicy.DAY_OF_STANDPOINT);
    }

    /**
     * Says whether nothing changed.
     *
     * @return whether no provision, record or answer is another
     */
    @JsonIgnore
    default boolean isEmpty() {
        return provisions().isEmpty() && records().isEmpty() && answers().isEmpty();
    }

    /**
     * Adds the difference from the end of this one to a third standpoint. What changed and changed back is in neither.
     *
     * @param next the difference from {@link #after} onwards, over the same transactions
     * @return the difference from the first standpoint to the third, as a direct comparison gives it
     * @throws IllegalArgumentException if the other begins elsewhere or looked at other transactions or days
     */
    default RegimeDiff then(RegimeDiff next) {
        return Composition.of(this, next);
    }

    /**
     * Returns what made an answer another: provisions that stand otherwise and are named in either answer, records that
     * changed and work on a provision named there or, if they work on none in particular, come from an instrument named
     * there, provisions that are named in one answer only
     * or otherwise in the other, and licences that hold on one day only. If none of these is found, it returns everything
     * that changed, because one of them did it without being named.
     *
     * @param change a change of this difference
     * @return the causes, empty only if nothing is on record that changed
     */
    default ImmutableList<Cause> causes(AnswerChange change) {
        return Causes.of(this, change);
    }

    /**
     * Returns the difference as plain text.
     *
     * @return the text, several lines
     */
    default String text() {
        return DiffText.of(this);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        for (int i = 1; i < provisions().size(); i++) {
            String before = provisions().get(i - 1).provision();
            String id = provisions().get(i).provision();
            if (id.compareTo(before) <= 0) {
                throw Checks.refused("provisions[" + i + "].provision", "stand after '" + before + "'", id);
            }
        }
        for (int i = 0; i < answers().size(); i++) {
            String id = answers().get(i).transaction().id();
            if (!screened().contains(id)) {
                throw Checks.refused("answers[" + i + "].transaction.id", "be among those screened", id);
            }
            if (i > 0 && id.compareTo(answers().get(i - 1).transaction().id()) <= 0) {
                throw Checks.refused(
                        "answers[" + i + "].transaction.id",
                        "stand after '" + answers().get(i - 1).transaction().id() + "'",
                        id);
            }
        }
    }

    /**
     * Starts a difference.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegimeDiff}. */
    final class Builder extends ImmutableRegimeDiff.Builder {
        Builder() {}
    }
}
