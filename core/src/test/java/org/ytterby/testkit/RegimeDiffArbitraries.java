// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.change.DayPolicy;
import org.ytterby.regime.change.RegimeDiff;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/** Differences between days, states of knowledge and books. */
public final class RegimeDiffArbitraries extends TypeProvider<RegimeDiff> {

    /** Creates the provider of {@link RegimeDiff}. */
    public RegimeDiffArbitraries() {
        super(RegimeDiff.class);
    }

    @Override
    public RegimeDiff example() {
        Transaction holmium = new TimelineArbitraries().example().transaction();
        return RegimeDiff.between(
                Screener.of(SampleRegimes.book(), KnowledgeDate.parse("2025-10-20")),
                holmium.date(),
                Screener.of(SampleRegimes.book(), KnowledgeDate.parse("2025-11-20")),
                holmium.date(),
                List.of(holmium),
                DayPolicy.OWN_DAY);
    }

    @Override
    public Arbitrary<RegimeDiff> arbitrary() {
        return Combinators.combine(
                        RegimeBookArbitraries.books(),
                        RegimeBookArbitraries.books(),
                        RegimePools.days().list().ofSize(4),
                        TransactionArbitraries.transactions()
                                .list()
                                .ofMaxSize(3)
                                .uniqueElements(Transaction::id),
                        Arbitraries.of(DayPolicy.class),
                        Arbitraries.of(true, false))
                .as((one, other, days, transactions, policy, same) -> RegimeDiff.between(
                        Screener.of(one.asKnownOn(days.get(0))),
                        days.get(1),
                        Screener.of((same ? one : other).asKnownOn(days.get(2))),
                        days.get(3),
                        transactions,
                        policy));
    }
}
