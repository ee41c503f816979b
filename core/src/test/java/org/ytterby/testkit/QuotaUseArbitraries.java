// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.BasisMass;
import org.ytterby.regime.quota.QuotaDraw;
import org.ytterby.regime.quota.QuotaUse;

/** Uses of random quotas by random draws. */
public final class QuotaUseArbitraries extends TypeProvider<QuotaUse> {

    /** Creates the provider of {@link QuotaUse}. */
    public QuotaUseArbitraries() {
        super(QuotaUse.class);
    }

    @Override
    public QuotaUse example() {
        QuotaDraw draw = new QuotaDrawArbitraries().example();
        QuotaDraw beyond = new QuotaDraw(
                draw.date().plusDays(1), draw.holder(), draw.amount().times(4));
        QuotaDraw other = new QuotaDraw(draw.date(), "Somebody Else", draw.amount());
        return QuotaUse.of(new QuotaArbitraries().example(), List.of(beyond, draw, other));
    }

    @Override
    public Arbitrary<QuotaUse> arbitrary() {
        return Combinators.combine(
                        new QuotaArbitraries().arbitrary(),
                        new QuotaDrawArbitraries().arbitrary().list().ofMaxSize(6))
                .as((quota, draws) -> QuotaUse.of(
                        quota,
                        draws.stream()
                                .map(draw -> new QuotaDraw(
                                        draw.date().withYear(draw.date().getYear() == 2023 ? 2023 : quota.year()),
                                        draw.holder(),
                                        BasisMass.of(
                                                draw.amount().mass(),
                                                quota.kind().basis())))
                                .toList()));
    }
}
