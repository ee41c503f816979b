// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.PhysicalBounds;
import org.ytterby.quantity.Interval;

/** Any {@link MagnetProperties}. */
public final class MagnetPropertiesArbitraries extends TypeProvider<MagnetProperties> {

    /** Creates the provider. */
    public MagnetPropertiesArbitraries() {
        super(MagnetProperties.class);
    }

    @Override
    public MagnetProperties example() {
        return MagnetProperties.builder()
                .remanence(MagneticRange.between(1.28, 1.32, MagneticUnit.TESLA))
                .normalCoercivity(MagneticRange.atLeast(923, MagneticUnit.KILOAMPERE_PER_METRE))
                .intrinsicCoercivity(MagneticRange.atLeast(20, MagneticUnit.KILOOERSTED))
                .energyProduct(MagneticRange.between(318, 342, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                .temperature(new TemperatureCoefficientsArbitraries().example())
                .guideCelsius(150)
                .curieCelsius(Interval.of(310, 400))
                .decompositionCelsius(Interval.of(600, 700))
                .densityGramsPerCubicCentimetre(7.5)
                .build();
    }

    @Override
    public Arbitrary<MagnetProperties> arbitrary() {
        Arbitrary<Double> tesla = Arbitraries.doubles().between(0.1, 1.6).ofScale(3);
        Arbitrary<Double> below = Arbitraries.doubles().between(0.05, 0.95).ofScale(2);
        return Combinators.combine(
                        tesla,
                        below,
                        below,
                        Arbitraries.doubles().between(1, 3).ofScale(2),
                        new TemperatureCoefficientsArbitraries().arbitrary().optional(),
                        Arbitraries.of(true, false))
                .as((remanence, product, field, more, temperature, all) -> {
                    MagneticRange br = MagneticRange.exactly(remanence, MagneticUnit.TESLA);
                    double hcb = field
                            * PhysicalBounds.largestNormalCoercivity(br)
                                    .bounds()
                                    .lower();
                    MagnetProperties.Builder properties = MagnetProperties.builder()
                            .remanence(br)
                            .normalCoercivity(MagneticRange.exactly(hcb, MagneticUnit.KILOAMPERE_PER_METRE))
                            .temperature(temperature);
                    return all
                            ? properties
                                    .energyProduct(PhysicalBounds.largestEnergyProduct(br)
                                            .times(Interval.exactly(product)))
                                    .intrinsicCoercivity(
                                            MagneticRange.atLeast(hcb * more, MagneticUnit.KILOAMPERE_PER_METRE))
                                    .guideCelsius(100 * more)
                                    .build()
                            : properties.build();
                });
    }
}
