// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.UnitMisprint;

/** Any {@link UnitMisprint}. */
public final class UnitMisprintArbitraries extends TypeProvider<UnitMisprint> {

    /** Creates the provider. */
    public UnitMisprintArbitraries() {
        super(UnitMisprint.class);
    }

    @Override
    public UnitMisprint example() {
        return UnitMisprint.builder()
                .id("chinamagnetfactory-m")
                .where("33M to 50M")
                .printed(MagneticRange.atLeast(11, MagneticUnit.KILOOERSTED))
                .beside(MagneticRange.atLeast(1114, MagneticUnit.KILOAMPERE_PER_METRE))
                .corrected(MagneticRange.atLeast(14, MagneticUnit.KILOOERSTED))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<UnitMisprint> arbitrary() {
        return Arbitraries.integers()
                .between(5, 40)
                .map(kilooersted -> UnitMisprint.builder()
                        .from(example())
                        .printed(MagneticRange.atLeast(kilooersted + 1, MagneticUnit.KILOOERSTED))
                        .beside(MagneticRange.atLeast(kilooersted * 79.577, MagneticUnit.KILOAMPERE_PER_METRE))
                        .corrected(MagneticRange.atLeast(kilooersted, MagneticUnit.KILOOERSTED))
                        .build());
    }
}
