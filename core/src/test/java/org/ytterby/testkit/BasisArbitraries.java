// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.quantity.Basis;

/** Every named basis and some oxides. */
public final class BasisArbitraries extends TypeProvider<Basis> {

    /** Creates the provider. */
    public BasisArbitraries() {
        super(Basis.class);
    }

    @Override
    public Basis example() {
        return Basis.oxide("Ce2O3");
    }

    @Override
    public Arbitrary<Basis> arbitrary() {
        return Arbitraries.of(
                        "REO", "element", "metal", "alloy", "gross", "CeO2", "Ce2O3", "Pr6O11", "Tb4O7", "Y2O3", "EuO")
                .map(Basis::ofCode);
    }
}
