// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.DeratedProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;

/** Any {@link DeratedProperties}. */
public final class DeratedPropertiesArbitraries extends TypeProvider<DeratedProperties> {

    /** Creates the provider. */
    public DeratedPropertiesArbitraries() {
        super(DeratedProperties.class);
    }

    @Override
    public DeratedProperties example() {
        return DeratedProperties.builder()
                .celsius(160)
                .remanence(MagneticRange.exactly(1.09, MagneticUnit.TESLA))
                .intrinsicCoercivity(MagneticRange.atLeast(255, MagneticUnit.KILOAMPERE_PER_METRE))
                .addFlags(DeratedProperties.Flag.OUTSIDE_VALID_RANGE)
                .build();
    }

    @Override
    public Arbitrary<DeratedProperties> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-100, 400).ofScale(1),
                        new MagneticRangeArbitraries().arbitrary().optional(),
                        Arbitraries.of(DeratedProperties.Flag.class).set().ofMaxSize(3))
                .as((celsius, field, flags) -> DeratedProperties.builder()
                        .celsius(celsius)
                        .intrinsicCoercivity(field)
                        .flags(new java.util.TreeSet<>(flags))
                        .build());
    }
}
