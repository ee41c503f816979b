// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.market.VatRate;
import org.ytterby.place.Country;
import org.ytterby.time.DateSpan;

/** Any {@link VatRate}. */
public final class VatRateArbitraries extends TypeProvider<VatRate> {

    /** Creates the provider. */
    public VatRateArbitraries() {
        super(VatRate.class);
    }

    @Override
    public VatRate example() {
        return VatRate.builder()
                .country(Country.CN)
                .rate(0.13)
                .period(DateSpan.parse("[2019-04-01, ...)"))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<VatRate> arbitrary() {
        return Arbitraries.doubles()
                .between(0, 1)
                .ofScale(3)
                .map(rate -> VatRate.builder().from(example()).rate(rate).build());
    }
}
