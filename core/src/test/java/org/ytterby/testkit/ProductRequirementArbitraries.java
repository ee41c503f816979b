// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.requirement.ProductRequirement;
import org.ytterby.regime.requirement.ProductRequirements;

/** The lines of random checklists. */
public final class ProductRequirementArbitraries extends TypeProvider<ProductRequirement> {

    /** Creates the provider of {@link ProductRequirement}. */
    public ProductRequirementArbitraries() {
        super(ProductRequirement.class);
    }

    @Override
    public ProductRequirement example() {
        return ProductRequirements.of(new MagnetProductArbitraries().example(), new MagnetRulesArbitraries().example())
                .get(2);
    }

    @Override
    public Arbitrary<ProductRequirement> arbitrary() {
        return Combinators.combine(new MagnetProductArbitraries().arbitrary(), new MagnetRulesArbitraries().arbitrary())
                .as(ProductRequirements::of)
                .flatMap(lines -> Arbitraries.of(lines));
    }
}
