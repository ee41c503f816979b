// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.quota.Quota;
import org.ytterby.regime.quota.QuotaSum;
import org.ytterby.regime.quota.QuotaTable;

/** Sums of random tables. */
public final class QuotaSumArbitraries extends TypeProvider<QuotaSum> {

    /** Creates the provider of {@link QuotaSum}. */
    public QuotaSumArbitraries() {
        super(QuotaSum.class);
    }

    @Override
    public QuotaSum example() {
        Quota piece = new QuotaArbitraries().example();
        Quota whole = Quota.builder().from(piece).holder(Optional.empty()).build();
        return QuotaSum.allOf(QuotaTable.of(List.of(whole, piece))).get(0);
    }

    @Override
    public Arbitrary<QuotaSum> arbitrary() {
        return new QuotaTableArbitraries()
                .arbitrary()
                .map(QuotaSum::allOf)
                .flatMap(sums -> sums.isEmpty() ? Arbitraries.just(example()) : Arbitraries.of(sums));
    }
}
