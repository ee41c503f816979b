// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.market.Commodity;
import org.ytterby.market.UnitPrice;
import org.ytterby.market.basket.PriceSheet;
import org.ytterby.quantity.Interval;

/** Any {@link PriceSheet}. */
public final class PriceSheetArbitraries extends TypeProvider<PriceSheet> {

    /** Creates the provider. */
    public PriceSheetArbitraries() {
        super(PriceSheet.class);
    }

    @Override
    public PriceSheet example() {
        return PriceSheet.of(List.of(
                UnitPriceArbitraries.oxide(Element.DY, Interval.of(230, 250)),
                UnitPrice.builder()
                        .from(UnitPriceArbitraries.oxide(Element.ND, Interval.exactly(69)))
                        .commodity(Commodity.builder()
                                .from(new CommodityArbitraries().example())
                                .build())
                        .build()));
    }

    @Override
    public Arbitrary<PriceSheet> arbitrary() {
        return UnitPriceArbitraries.oxides()
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .uniqueElements(price -> price.commodity().elements())
                .map(PriceSheet::of);
    }
}
