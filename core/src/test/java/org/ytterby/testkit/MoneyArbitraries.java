// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Money;

/** Amounts of several currencies, from nothing to the most digits that fit. */
public final class MoneyArbitraries extends TypeProvider<Money> {

    /** Creates the provider of {@link Money}. */
    public MoneyArbitraries() {
        super(Money.class);
    }

    @Override
    public Money example() {
        return Money.parse("1250.5 USD");
    }

    @Override
    public Arbitrary<Money> arbitrary() {
        return Combinators.combine(
                        RegimePools.of(
                                "0",
                                "0.00",
                                "0.000000000000000001",
                                "999999999999999999",
                                "100",
                                "1E+3",
                                "12.50",
                                "99.999"),
                        RegimePools.of("USD", "CNY", "EUR", "JPY"))
                .as((amount, code) -> new Money(new BigDecimal(amount), Currency.getInstance(code)));
    }
}
