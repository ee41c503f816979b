// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Interval;
import org.ytterby.regime.requirement.MagnetProduct;
import org.ytterby.regime.requirement.MagnetProductKind;
import org.ytterby.regime.requirement.MagnetType;

/** Products of every kind, about which some facts are stated. */
public final class MagnetProductArbitraries extends TypeProvider<MagnetProduct> {

    /** Creates the provider of {@link MagnetProduct}. */
    public MagnetProductArbitraries() {
        super(MagnetProduct.class);
    }

    @Override
    public MagnetProduct example() {
        return MagnetProduct.builder()
                .name("direct-drive generator")
                .kind(MagnetProductKind.WIND_GENERATOR)
                .placedOn(LocalDate.of(2028, 7, 1))
                .putMagnets(MagnetType.NEODYMIUM_IRON_BORON, true)
                .putMagnets(MagnetType.FERRITE, false)
                .countedMagnetKilograms(Interval.of(1900, 2100))
                .defenceOrSpace(false)
                .specialOrSmallSeries(false)
                .build();
    }

    @Override
    public Arbitrary<MagnetProduct> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(MagnetProductKind.class),
                        Arbitraries.integers().between(0, 3650).map(LocalDate.of(2024, 1, 1)::plusDays),
                        Arbitraries.maps(Arbitraries.of(MagnetType.class), Arbitraries.of(true, false)),
                        masses().optional(0.7),
                        Arbitraries.of(true, false).optional(0.8),
                        Arbitraries.of(true, false).optional(0.8))
                .as((kind, day, magnets, mass, defence, special) -> MagnetProduct.builder()
                        .name("product")
                        .kind(kind)
                        .placedOn(day)
                        .magnets(magnets)
                        .countedMagnetKilograms(mass)
                        .defenceOrSpace(defence)
                        .specialOrSmallSeries(special)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Interval> masses() {
        return Arbitraries.of(
                Interval.exactly(0),
                Interval.exactly(0.2),
                Interval.of(0.1, 0.3),
                Interval.moreThan(0.2),
                Interval.atLeast(0.2),
                Interval.exactly(2000));
    }
}
