// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;
import org.ytterby.regime.quota.QuotaDraw;

/** Draws of a few companies on days of a few years. */
public final class QuotaDrawArbitraries extends TypeProvider<QuotaDraw> {

    /** Creates the provider of {@link QuotaDraw}. */
    public QuotaDrawArbitraries() {
        super(QuotaDraw.class);
    }

    @Override
    public QuotaDraw example() {
        return new QuotaDraw(
                LocalDate.of(2024, 3, 31), "China Rare Earth Group", BasisMass.of(Mass.ofTonnes(2500.5), Basis.REO));
    }

    @Override
    public Arbitrary<QuotaDraw> arbitrary() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1500).map(LocalDate.of(2023, 1, 1)::plusDays),
                        RegimePools.names(),
                        QuotaArbitraries.tonnes(),
                        Arbitraries.of(Basis.REO, Basis.GROSS_PRODUCT))
                .as((date, holder, tonnes, basis) ->
                        new QuotaDraw(date, holder, BasisMass.of(Mass.ofTonnes(tonnes), basis)))
                .withoutEdgeCases();
    }
}
