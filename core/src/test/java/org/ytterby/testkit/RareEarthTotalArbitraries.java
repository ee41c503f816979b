// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.assay.RareEarthTotal;
import org.ytterby.assay.TotalScope;

/** Any {@link RareEarthTotal}. */
public final class RareEarthTotalArbitraries extends TypeProvider<RareEarthTotal> {

    /** Creates the provider. */
    public RareEarthTotalArbitraries() {
        super(RareEarthTotal.class);
    }

    @Override
    public RareEarthTotal example() {
        return new RareEarthContentArbitraries().example().total(TotalScope.LANTHANIDES_AND_YTTRIUM);
    }

    @Override
    public Arbitrary<RareEarthTotal> arbitrary() {
        return Combinators.combine(new RareEarthContentArbitraries().arbitrary(), Arbitraries.of(TotalScope.class))
                .as(RareEarthTotal::of);
    }
}
