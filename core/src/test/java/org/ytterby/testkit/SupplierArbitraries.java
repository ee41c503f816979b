// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.place.Country;
import org.ytterby.supply.Supplier;

/** Any {@link Supplier}. */
public final class SupplierArbitraries extends TypeProvider<Supplier> {

    /** Creates the provider. */
    public SupplierArbitraries() {
        super(Supplier.class);
    }

    @Override
    public Supplier example() {
        return Supplier.of(Country.CN);
    }

    @Override
    public Arbitrary<Supplier> arbitrary() {
        return Arbitraries.oneOf(
                Arbitraries.of(Country.class).map(Supplier::of), Arbitraries.of(Supplier.OTHER, Supplier.WORLD));
    }
}
