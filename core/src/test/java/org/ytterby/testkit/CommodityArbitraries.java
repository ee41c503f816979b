// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.market.Commodity;
import org.ytterby.material.Form;
import org.ytterby.quantity.Basis;

/** Any {@link Commodity}. */
public final class CommodityArbitraries extends TypeProvider<Commodity> {

    /** Creates the provider. */
    public CommodityArbitraries() {
        super(Commodity.class);
    }

    @Override
    public Commodity example() {
        return Commodity.builder()
                .name("neodymium-praseodymium oxide")
                .addElements(Element.ND, Element.PR)
                .form(Form.OXIDE)
                .basis(Basis.REO)
                .purity("99% min")
                .build();
    }

    @Override
    public Arbitrary<Commodity> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(RareEarths.TREO).set().ofMaxSize(3),
                        Arbitraries.of(Form.OXIDE, Form.METAL, Form.ALLOY, Form.CONCENTRATE, Form.MAGNET_MATERIAL),
                        Arbitraries.of(Basis.REO, Basis.METAL, Basis.ELEMENT, Basis.ALLOY, Basis.GROSS_PRODUCT),
                        SourceArbitraries.texts().optional())
                .as((elements, form, basis, purity) -> Commodity.builder()
                        .name("any")
                        .elements(elements)
                        .form(form)
                        .basis(basis)
                        .purity(purity)
                        .build());
    }
}
