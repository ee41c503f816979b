// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.product.bom.BillContent;

/** Any {@link BillContent}. */
public final class BillContentArbitraries extends TypeProvider<BillContent> {

    /** Creates the provider. */
    public BillContentArbitraries() {
        super(BillContent.class);
    }

    @Override
    public BillContent example() {
        return new BillContent.Material("sintered NdFeB", new CompositionRangeArbitraries().example());
    }

    @Override
    public Arbitrary<BillContent> arbitrary() {
        return Arbitraries.oneOf(
                new CompositionRangeArbitraries().arbitrary().map(range -> new BillContent.Material("alloy", range)),
                Arbitraries.just(new BillContent.Undetermined("quoted \"rare earths\"")),
                Arbitraries.of(Element.class).set().ofMinSize(1).ofMaxSize(3).map(BillContent.Contained::new),
                new BillOfMaterialsArbitraries().flat().map(BillContent.Part::new));
    }
}
