// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.evidence.Confidence;
import org.ytterby.market.PriceTax;
import org.ytterby.market.VatTreatment;

/** Any {@link PriceTax}. */
public final class PriceTaxArbitraries extends TypeProvider<PriceTax> {

    /** Creates the provider. */
    public PriceTaxArbitraries() {
        super(PriceTax.class);
    }

    @Override
    public PriceTax example() {
        return PriceTax.builder()
                .treatment(VatTreatment.INCLUDED)
                .rate(0.13)
                .confidence(Confidence.FROM_MEMORY)
                .build();
    }

    @Override
    public Arbitrary<PriceTax> arbitrary() {
        return Arbitraries.oneOf(
                Arbitraries.of(PriceTax.excluded(), PriceTax.notStated(), example()),
                Arbitraries.doubles().between(0, 1).ofScale(3).map(PriceTax::included));
    }
}
