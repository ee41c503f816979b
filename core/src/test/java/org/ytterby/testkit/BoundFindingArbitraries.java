// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.BoundFinding;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.PhysicalBound;

/** Any {@link BoundFinding}. */
public final class BoundFindingArbitraries extends TypeProvider<BoundFinding> {

    /** Creates the provider. */
    public BoundFindingArbitraries() {
        super(BoundFinding.class);
    }

    @Override
    public BoundFinding example() {
        return new BoundFinding(
                PhysicalBound.ENERGY_PRODUCT,
                BoundFinding.Ends.UPPER_ENDS,
                MagneticRange.between(398, 438, MagneticUnit.KILOJOULE_PER_CUBIC_METRE),
                MagneticRange.between(412.5, 435.8, MagneticUnit.KILOJOULE_PER_CUBIC_METRE));
    }

    @Override
    public Arbitrary<BoundFinding> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(PhysicalBound.class),
                        Arbitraries.of(BoundFinding.Ends.class),
                        new MagneticRangeArbitraries().arbitrary(),
                        new MagneticRangeArbitraries().arbitrary())
                .as(BoundFinding::new);
    }
}
