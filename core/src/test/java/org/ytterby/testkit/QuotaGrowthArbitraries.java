// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.BasisMass;
import org.ytterby.regime.quota.Quota;
import org.ytterby.regime.quota.QuotaGrowth;

/** Growths of random quotas. */
public final class QuotaGrowthArbitraries extends TypeProvider<QuotaGrowth> {

    /** Creates the provider of {@link QuotaGrowth}. */
    public QuotaGrowthArbitraries() {
        super(QuotaGrowth.class);
    }

    @Override
    public QuotaGrowth example() {
        Quota later = new QuotaArbitraries().example();
        Quota earlier = Quota.builder()
                .from(later)
                .year(2023)
                .amount(later.amount().orElseThrow().times(0.5))
                .publishedOn(LocalDate.of(2023, 3, 24))
                .build();
        return QuotaGrowth.of(earlier, later);
    }

    @Override
    public Arbitrary<QuotaGrowth> arbitrary() {
        return Combinators.combine(new QuotaArbitraries().arbitrary(), new QuotaArbitraries().arbitrary())
                .as((earlier, later) -> QuotaGrowth.of(
                        earlier,
                        Quota.builder()
                                .from(earlier)
                                .year(earlier.year() + 1)
                                .status(later.status())
                                .amount(later.amount()
                                        .map(amount -> BasisMass.of(
                                                amount.mass(), earlier.kind().basis())))
                                .evidence(later.evidence())
                                .build()));
    }
}
