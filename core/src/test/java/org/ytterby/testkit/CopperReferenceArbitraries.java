// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.risk.geopol.CopperReference;

/** Any {@link CopperReference}. */
public final class CopperReferenceArbitraries extends TypeProvider<CopperReference> {

    /** Creates the provider. */
    public CopperReferenceArbitraries() {
        super(CopperReference.class);
    }

    @Override
    public CopperReference example() {
        return CopperReference.oecd2017To2021();
    }

    @Override
    public Arbitrary<CopperReference> arbitrary() {
        return Arbitraries.doubles()
                .between(0.001, 10)
                .ofScale(4)
                .map(midpoint -> new CopperReference(midpoint, "US 2022"));
    }
}
