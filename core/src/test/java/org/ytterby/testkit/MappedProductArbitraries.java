// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.HsCode;
import org.ytterby.quantity.Basis;
import org.ytterby.supply.flow.MappedProduct;

/** Any {@link MappedProduct}. */
public final class MappedProductArbitraries extends TypeProvider<MappedProduct> {

    /** Creates the provider. */
    public MappedProductArbitraries() {
        super(MappedProduct.class);
    }

    @Override
    public MappedProduct example() {
        return MappedProduct.builder()
                .material("Rare earths")
                .product(HsCode.of("284610"))
                .basis(Basis.GROSS_PRODUCT)
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<MappedProduct> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("Rare earths", "Nickel"),
                        Arbitraries.of("284610", "010121").map(HsCode::of),
                        new BasisArbitraries().arbitrary(),
                        new EvidenceArbitraries().arbitrary().optional())
                .as((material, product, basis, evidence) -> MappedProduct.builder()
                        .material(material)
                        .product(product)
                        .basis(basis)
                        .evidence(evidence)
                        .build());
    }
}
