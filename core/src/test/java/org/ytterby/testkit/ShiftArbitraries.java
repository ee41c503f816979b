// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.change.Assumptions;
import org.ytterby.regime.change.Depth;
import org.ytterby.regime.change.Outlook;
import org.ytterby.regime.change.Shift;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

/** What one random book makes of a transaction against another. */
public final class ShiftArbitraries extends TypeProvider<Shift> {

    /** Creates the provider of {@link Shift}. */
    public ShiftArbitraries() {
        super(Shift.class);
    }

    @Override
    public Shift example() {
        Transaction holmium = new TimelineArbitraries().example().transaction();
        KnowledgeDate known = KnowledgeDate.parse("2026-11-22");
        RegimeBook longer = Assumptions.extended(
                SampleRegimes.book(), "truce", LocalDate.of(2027, 11, 10), LocalDate.of(2026, 11, 5));
        return Outlook.whatIf(
                        Screener.of(SampleRegimes.book(), known),
                        Screener.of(longer, known),
                        List.of(holmium),
                        DateSpan.parse("[2026-01-01, 2028-12-31]"),
                        Depth.OUTCOME)
                .get(0);
    }

    @Override
    public Arbitrary<Shift> arbitrary() {
        return Combinators.combine(
                        RegimeBookArbitraries.books(),
                        RegimeBookArbitraries.books(),
                        TransactionArbitraries.transactions(),
                        Arbitraries.of(Depth.class))
                .as((one, other, transaction, depth) -> {
                    KnowledgeDate known = KnowledgeDate.parse("2026-06-30");
                    List<Shift> shifts = Outlook.whatIf(
                            Screener.of(one, known),
                            Screener.of(other, known),
                            List.of(transaction),
                            DateSpan.parse("[2024-06-01, 2027-01-31]"),
                            depth);
                    return shifts.isEmpty() ? example() : shifts.get(0);
                });
    }
}
