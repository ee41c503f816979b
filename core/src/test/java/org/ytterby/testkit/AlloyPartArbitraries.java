// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.recycling.AlloyPart;
import org.ytterby.quantity.Mass;

/** Any {@link AlloyPart}. */
public final class AlloyPartArbitraries extends TypeProvider<AlloyPart> {

    /** Creates the provider. */
    public AlloyPartArbitraries() {
        super(AlloyPart.class);
    }

    @Override
    public AlloyPart example() {
        return new AlloyPart(Mass.ofKilograms(95), new CompositionArbitraries().example());
    }

    @Override
    public Arbitrary<AlloyPart> arbitrary() {
        return Combinators.combine(new MassArbitraries().arbitrary(), new CompositionArbitraries().arbitrary())
                .as(AlloyPart::new);
    }
}
