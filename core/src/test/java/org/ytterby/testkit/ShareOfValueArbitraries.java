// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.chain.ShareOfValue;

/** Shares of value that products give under the sample rules. */
public final class ShareOfValueArbitraries extends TypeProvider<ShareOfValue> {

    /** Creates the provider of {@link ShareOfValue}. */
    public ShareOfValueArbitraries() {
        super(ShareOfValue.class);
    }

    @Override
    public ShareOfValue example() {
        return ShareOfValue.builder()
                .path("motor/rotor")
                .test("cn-2025-61-part-1")
                .origin(Country.CN)
                .addNumerator(ItemRule.builder()
                        .addForms(Form.METAL)
                        .elements(ElementRule.anyOf(Element.DY))
                        .build())
                .value(Money.parse("100 USD"))
                .least(Money.parse("0 USD"))
                .most(Money.parse("4 USD"))
                .addContributions(new ContributionArbitraries().example())
                .stated(new BigDecimal("0.02"))
                .build();
    }

    @Override
    public Arbitrary<ShareOfValue> arbitrary() {
        return ProductDeterminationArbitraries.determinations()
                .map(determination -> determination.shares().get(0));
    }
}
