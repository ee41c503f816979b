// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.product.bom.OxideDemand;

/** Any {@link OxideDemand}. */
public final class OxideDemandArbitraries extends TypeProvider<OxideDemand> {

    /** Creates the provider. */
    public OxideDemandArbitraries() {
        super(OxideDemand.class);
    }

    @Override
    public OxideDemand example() {
        return OxideDemand.of(
                new ExplosionArbitraries().example(),
                new ProductionYieldsArbitraries().example(),
                CiaawWeights.CIAAW_2021);
    }

    @Override
    public Arbitrary<OxideDemand> arbitrary() {
        return Combinators.combine(
                        new ExplosionArbitraries()
                                .arbitrary()
                                .filter(content -> !content.kilograms().containsKey(Element.PM)),
                        new ProductionYieldsArbitraries().arbitrary())
                .as((content, yields) -> OxideDemand.of(content, yields, CiaawWeights.CIAAW_2021));
    }
}
