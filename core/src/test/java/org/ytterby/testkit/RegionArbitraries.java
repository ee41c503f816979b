// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;

/** Any {@link Region}. */
public final class RegionArbitraries extends TypeProvider<Region> {

    /** Creates the provider. */
    public RegionArbitraries() {
        super(Region.class);
    }

    @Override
    public Region example() {
        return Region.EU;
    }

    @Override
    public Arbitrary<Region> arbitrary() {
        return Arbitraries.oneOf(
                Arbitraries.of(Region.WORLD, Region.EU, Region.ofCode("EFTA"), Region.ofCode("EEA")),
                Arbitraries.of(Country.class).map(Region::of));
    }
}
