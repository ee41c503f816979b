// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.market.basket.PayTerms;

/** Any {@link PayTerms}. */
public final class PayTermsArbitraries extends TypeProvider<PayTerms> {

    /** Creates the provider. */
    public PayTermsArbitraries() {
        super(PayTerms.class);
    }

    @Override
    public PayTerms example() {
        return PayTerms.builder()
                .putPayable(Element.ND, 0.85)
                .putPayable(Element.CE, 0.0)
                .addCharges(new ChargeArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<PayTerms> arbitrary() {
        return Arbitraries.maps(
                        Arbitraries.of(RareEarths.TREO),
                        Arbitraries.doubles().between(0, 1).ofScale(3))
                .ofMaxSize(5)
                .map(payable -> PayTerms.builder().payable(payable).build());
    }
}
