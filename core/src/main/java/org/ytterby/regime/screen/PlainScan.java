// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.List;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/**
 * The plain way to screen: every provision of the book is held against the transaction, one after another, with all its
 * reasons. It is the reference that {@link Screener} has to agree with on every input, and too slow for anything else.
 *
 * @since 0.1
 */
public final class PlainScan {

    private final Rules rules;

    private PlainScan(Rules rules) {
        this.rules = rules;
    }

    /**
     * Prepares a scan of many transactions, with the days of every provision worked out beforehand.
     *
     * @param book the rules as known on a day
     * @return the scan
     */
    public static PlainScan of(KnownBook book) {
        return new PlainScan(new Rules(book));
    }

    /**
     * Screens a transaction.
     *
     * @param transaction the transaction
     * @return the determination
     */
    public Determination screen(Transaction transaction) {
        return Decoder.decode(assess(transaction));
    }

    /**
     * Returns the headline alone.
     *
     * @param transaction the transaction
     * @return the headline of {@link #screen(Transaction)}
     */
    public Outcome headline(Transaction transaction) {
        return assess(transaction).headline();
    }

    /**
     * Screens a transaction.
     *
     * @param book the rules as known on a day
     * @param transaction the transaction
     * @return the determination
     */
    public static Determination screen(KnownBook book, Transaction transaction) {
        return of(book).screen(transaction);
    }

    /**
     * Returns the headline alone.
     *
     * @param book the rules as known on a day
     * @param transaction the transaction
     * @return the headline of {@link #screen(KnownBook, Transaction)}
     */
    public static Outcome headline(KnownBook book, Transaction transaction) {
        return of(book).headline(transaction);
    }

    private Assessment assess(Transaction transaction) {
        List<Provision> asked = rules.book().provisions().stream()
                .filter(provision -> Assessor.asks(transaction.question(), provision, rules))
                .toList();
        return Assessment.of(new Assessor(rules, transaction), asked);
    }
}
