// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.List;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/**
 * The plain way to screen: every provision of the book is held against the transaction, one after another. It is the
 * reference that {@link Screener} has to agree with on every input, and too slow for anything else.
 *
 * @since 0.1
 */
public final class PlainScan {

    private PlainScan() {}

    /**
     * Screens a transaction.
     *
     * @param book the rules as known on a day
     * @param transaction the transaction
     * @return the determination
     */
    public static Determination screen(KnownBook book, Transaction transaction) {
        return Decoder.decode(assess(book, transaction));
    }

    /**
     * Returns the headline alone.
     *
     * @param book the rules as known on a day
     * @param transaction the transaction
     * @return the headline of {@link #screen}
     */
    public static Outcome headline(KnownBook book, Transaction transaction) {
        return assess(book, transaction).headline();
    }

    private static Assessment assess(KnownBook book, Transaction transaction) {
        Rules rules = new Rules(book);
        List<Provision> asked = book.book().provisions().stream()
                .filter(provision -> Assessor.asks(transaction.question(), provision, rules))
                .toList();
        return Assessment.of(new Assessor(rules, transaction), asked);
    }
}
