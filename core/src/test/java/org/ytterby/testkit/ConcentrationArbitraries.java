// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.ytterby.supply.Concentration;

/** Any {@link Concentration}. */
public final class ConcentrationArbitraries extends TypeProvider<Concentration> {

    /** Creates the provider. */
    public ConcentrationArbitraries() {
        super(Concentration.class);
    }

    @Override
    public Concentration example() {
        return new SupplyTableArbitraries().example().concentration().orElseThrow();
    }

    @Override
    public Arbitrary<Concentration> arbitrary() {
        return new SupplyTableArbitraries()
                .arbitrary()
                .map(table -> table.concentration())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
