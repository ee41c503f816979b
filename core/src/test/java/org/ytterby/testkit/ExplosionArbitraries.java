// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.bom.Explosion;

/** Any {@link Explosion}. */
public final class ExplosionArbitraries extends TypeProvider<Explosion> {

    /** Creates the provider. */
    public ExplosionArbitraries() {
        super(Explosion.class);
    }

    @Override
    public Explosion example() {
        return Explosion.of(new BillOfMaterialsArbitraries().example(), 10);
    }

    @Override
    public Arbitrary<Explosion> arbitrary() {
        return Combinators.combine(
                        new BillOfMaterialsArbitraries().arbitrary(),
                        Arbitraries.integers().between(0, 1000))
                .as((bill, units) -> Explosion.of(bill, units));
    }
}
