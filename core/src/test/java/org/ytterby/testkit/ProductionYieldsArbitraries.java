// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.bom.ProductionYields;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.quantity.Interval;

/** Any {@link ProductionYields}. */
public final class ProductionYieldsArbitraries extends TypeProvider<ProductionYields> {

    /** Creates the provider. */
    public ProductionYieldsArbitraries() {
        super(ProductionYields.class);
    }

    @Override
    public ProductionYields example() {
        return ProductionYields.builder()
                .oxideToMetal(QuantityRange.exactly(0.95))
                .metalToProduct(QuantityRange.of(0.7, 0.75, 0.9))
                .swarfToOxide(QuantityRange.within(Interval.of(0, 0.8)))
                .build();
    }

    @Override
    public Arbitrary<ProductionYields> arbitrary() {
        Arbitrary<QuantityRange> yields = Combinators.combine(
                        Arbitraries.doubles().between(0.05, 1).ofScale(3),
                        Arbitraries.doubles().between(0, 1).ofScale(3))
                .as((high, part) -> QuantityRange.of(high * (0.1 + 0.9 * part), high, high));
        return Combinators.combine(
                        Arbitraries.oneOf(yields, Arbitraries.just(ProductionYields.unknownYield())),
                        yields,
                        Arbitraries.doubles().between(0, 1).ofScale(3))
                .as((metal, product, swarf) -> ProductionYields.builder()
                        .oxideToMetal(metal)
                        .metalToProduct(product)
                        .swarfToOxide(QuantityRange.exactly(swarf))
                        .build());
    }
}
