// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.trade.Ownership;

/** Shares from nothing to the whole. */
public final class OwnershipArbitraries extends TypeProvider<Ownership> {

    /** Creates the provider of {@link Ownership}. */
    public OwnershipArbitraries() {
        super(Ownership.class);
    }

    @Override
    public Ownership example() {
        return new Ownership("us-entity-list", new BigDecimal("0.5"));
    }

    @Override
    public Arbitrary<Ownership> arbitrary() {
        return Combinators.combine(RegimePools.lists(), RegimePools.fractions()).as(Ownership::new);
    }
}
