// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.Jurisdiction;

/** Countries and the two bodies. */
public final class JurisdictionArbitraries extends TypeProvider<Jurisdiction> {

    /** Creates the provider of {@link Jurisdiction}. */
    public JurisdictionArbitraries() {
        super(Jurisdiction.class);
    }

    @Override
    public Jurisdiction example() {
        return Jurisdiction.CN;
    }

    @Override
    public Arbitrary<Jurisdiction> arbitrary() {
        return Arbitraries.oneOf(
                Arbitraries.of(Country.class).map(country -> Jurisdiction.of(country.name())),
                Arbitraries.of("EU", "WTO").map(Jurisdiction::of));
    }
}
