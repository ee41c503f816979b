package org.example.trade;

import java.time.LocalDate;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;

/** A desk that screens what it is handed. */
public final class Desk {

    private final Screener screener;

    /**
     * Opens the desk.
     *
     * @param known the day up to which the law counts
     */
    public Desk(LocalDate known) {
        screener = Screener.of(RegimeBooks.bundled().asKnownOn(known));
    }

    /**
     * Screens a transaction.
     *
     * @param transaction the transaction
     * @return the answer
     */
    public Determination screen(Transaction transaction) {
        return screener.screen(transaction);
    }
}
