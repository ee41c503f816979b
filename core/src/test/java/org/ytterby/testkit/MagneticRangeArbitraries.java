// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.quantity.Interval;

/** Any {@link MagneticRange}. */
public final class MagneticRangeArbitraries extends TypeProvider<MagneticRange> {

    /** Creates the provider. */
    public MagneticRangeArbitraries() {
        super(MagneticRange.class);
    }

    @Override
    public MagneticRange example() {
        return MagneticRange.atLeast(955, MagneticUnit.KILOAMPERE_PER_METRE);
    }

    @Override
    public Arbitrary<MagneticRange> arbitrary() {
        Arbitrary<Interval> bounds = Combinators.combine(
                        Arbitraries.doubles().between(0, 5000).ofScale(3),
                        Arbitraries.doubles().between(0, 500).ofScale(3),
                        Arbitraries.of(true, false))
                .as((low, width, open) -> open ? Interval.atLeast(low) : Interval.of(low, low + width));
        return Combinators.combine(bounds, Arbitraries.of(MagneticUnit.class)).as(MagneticRange::new);
    }
}
