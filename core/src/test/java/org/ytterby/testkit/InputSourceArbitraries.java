// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.market.bill.InputSource;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.regime.trade.AlloySystem;

/** Any {@link InputSource}. */
public final class InputSourceArbitraries extends TypeProvider<InputSource> {

    /** Creates the provider. */
    public InputSourceArbitraries() {
        super(InputSource.class);
    }

    @Override
    public InputSource example() {
        return InputSource.builder()
                .form(Form.ALLOY)
                .addElements(Element.DY, Element.FE)
                .alloySystem(AlloySystem.parse("Dy-Fe"))
                .origin(Country.CN)
                .price(UnitPriceArbitraries.oxide(Element.DY, Interval.of(230, 250)))
                .build();
    }

    @Override
    public Arbitrary<InputSource> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Form.METAL, Form.ALLOY, Form.OXIDE, Form.MAGNET_MATERIAL),
                        Arbitraries.of(Element.ND, Element.DY, Element.FE, Element.CO)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(Country.CN, Country.US, Country.JP).optional(),
                        UnitPriceArbitraries.oxides().optional())
                .as((form, elements, origin, price) -> InputSource.builder()
                        .form(form)
                        .elements(elements)
                        .origin(origin)
                        .price(price)
                        .build());
    }
}
