// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.product.bom.ContentKind;
import org.ytterby.product.bom.MaterialIntensity;

/** Any {@link MaterialIntensity}. */
public final class MaterialIntensityArbitraries extends TypeProvider<MaterialIntensity> {

    /** Creates the provider. */
    public MaterialIntensityArbitraries() {
        super(MaterialIntensity.class);
    }

    @Override
    public MaterialIntensity example() {
        return MaterialIntensity.builder()
                .id("wind-ddpm-nd-pooled")
                .product("wind turbine generator")
                .variant("direct-drive permanent magnet")
                .per("MW")
                .kind(ContentKind.CONTAINED_ELEMENT)
                .material("contained element")
                .addElements(Element.ND)
                .amount(new QuantityRangeArbitraries().example())
                .dataYear("literature to 2022")
                .study("19 studies pooled")
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<MaterialIntensity> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(ContentKind.class).filter(ContentKind::isMass),
                        new QuantityRangeArbitraries().arbitrary(),
                        new EvidenceArbitraries().arbitrary())
                .as((kind, amount, evidence) -> MaterialIntensity.builder()
                        .id("any")
                        .product("any")
                        .per("piece")
                        .kind(kind)
                        .material("any")
                        .addElements(Element.DY)
                        .amount(amount)
                        .evidence(evidence)
                        .build());
    }
}
