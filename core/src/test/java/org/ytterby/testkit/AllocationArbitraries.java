// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.coproduction.Allocation;
import org.ytterby.process.coproduction.CoProduct;
import org.ytterby.quantity.Mass;

/** Any {@link Allocation}. */
public final class AllocationArbitraries extends TypeProvider<Allocation> {

    /** Creates the provider. */
    public AllocationArbitraries() {
        super(Allocation.class);
    }

    @Override
    public Allocation example() {
        return Allocation.byMass(
                new BurdenArbitraries().example(),
                List.of(
                        new CoProductArbitraries().example(),
                        CoProduct.builder()
                                .name("La carbonate")
                                .mass(Mass.ofTonnes(5000))
                                .build()));
    }

    @Override
    public Arbitrary<Allocation> arbitrary() {
        return Combinators.combine(
                        new BurdenArbitraries().arbitrary(),
                        new CoProductArbitraries()
                                .arbitrary()
                                .list()
                                .ofMinSize(1)
                                .uniqueElements(CoProduct::name))
                .as(Allocation::byMass);
    }
}
