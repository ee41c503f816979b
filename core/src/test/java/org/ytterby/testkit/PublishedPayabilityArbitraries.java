// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.basket.PublishedPayability;
import org.ytterby.time.DateSpan;

/** Any {@link PublishedPayability}. */
public final class PublishedPayabilityArbitraries extends TypeProvider<PublishedPayability> {

    /** Creates the provider. */
    public PublishedPayabilityArbitraries() {
        super(PublishedPayability.class);
    }

    @Override
    public PublishedPayability example() {
        return PublishedPayability.builder()
                .id("ce-carbonate-2014")
                .product("cerium carbonate concentrate, 45 % REO")
                .addElements(Element.CE)
                .payable(0.748)
                .period(DateSpan.parse("[2013-07-01, 2014-06-30]"))
                .terms(DeliveryTerms.FREE_ON_BOARD)
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<PublishedPayability> arbitrary() {
        return Arbitraries.doubles()
                .between(0, 1)
                .ofScale(3)
                .map(payable -> PublishedPayability.builder()
                        .from(example())
                        .payable(payable)
                        .build());
    }
}
