// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.change.Gaps;
import org.ytterby.regime.trade.Transaction;

/** The gaps of random catalogues against random books. */
public final class GapsArbitraries extends TypeProvider<Gaps> {

    /** Creates the provider of {@link Gaps}. */
    public GapsArbitraries() {
        super(Gaps.class);
    }

    @Override
    public Gaps example() {
        return Gaps.builder()
                .screened(224)
                .open(13)
                .addUnseen("S150")
                .addMissingFacts(new FactCountArbitraries().example())
                .addNeverMatched("ml-free-levy")
                .addNeverAsked("us-dfars-252-225-7052/2027")
                .build();
    }

    @Override
    public Arbitrary<Gaps> arbitrary() {
        return Combinators.combine(
                        new ScreenerArbitraries().arbitrary(),
                        TransactionArbitraries.transactions().list().ofMaxSize(4))
                .as((screener, transactions) -> {
                    List<Transaction> catalogue = new ArrayList<>();
                    for (Transaction transaction : transactions) {
                        catalogue.add(Transaction.builder()
                                .from(transaction)
                                .id("item-" + catalogue.size())
                                .build());
                    }
                    return Gaps.of(screener, catalogue);
                });
    }
}
