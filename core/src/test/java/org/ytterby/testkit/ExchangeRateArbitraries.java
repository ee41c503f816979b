// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.market.ExchangeRate;
import org.ytterby.time.DateSpan;

/** Any {@link ExchangeRate}. */
public final class ExchangeRateArbitraries extends TypeProvider<ExchangeRate> {

    /** Creates the provider. */
    public ExchangeRateArbitraries() {
        super(ExchangeRate.class);
    }

    @Override
    public ExchangeRate example() {
        return ExchangeRate.builder()
                .base(Currency.getInstance("USD"))
                .quoted(Currency.getInstance("CNY"))
                .rate(7.1)
                .period(DateSpan.parse("[2025-05-08, 2025-05-08]"))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<ExchangeRate> arbitrary() {
        return Arbitraries.doubles()
                .between(0.01, 200)
                .ofScale(4)
                .map(rate -> ExchangeRate.builder().from(example()).rate(rate).build());
    }
}
