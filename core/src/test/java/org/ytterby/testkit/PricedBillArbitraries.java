// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.market.bill.PricedBill;
import org.ytterby.quantity.Money;

/** Any {@link PricedBill}. */
public final class PricedBillArbitraries extends TypeProvider<PricedBill> {

    /** Creates the provider. */
    public PricedBillArbitraries() {
        super(PricedBill.class);
    }

    @Override
    public PricedBill example() {
        return PricedBill.builder()
                .itemValue(Money.parse("5000 USD"))
                .addInputs(new PricedInputArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<PricedBill> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("100 USD", "5000 USD", "250000 USD").map(Money::parse),
                        new PricedInputArbitraries().arbitrary().list().ofMaxSize(5))
                .as((value, inputs) ->
                        PricedBill.builder().itemValue(value).inputs(inputs).build());
    }
}
