// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.ytterby.quantity.Interval;

class MagnetLawsProperties {

    @Property
    void unitsUndoEachOther(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double value,
            @ForAll MagneticUnit from,
            @ForAll MagneticUnit to) {
        Assume.that(from.measuresAs(to));
        assertThat(to.convert(from.convert(value, to), from)).isCloseTo(value, within(value * 1e-12));
        assertThat(from.factorTo(to) * to.factorTo(from)).isCloseTo(1, within(1e-12));
    }

    @Property
    void unitsOfOtherQuantitiesAreRefused(@ForAll MagneticUnit from, @ForAll MagneticUnit to) {
        Assume.that(!from.measuresAs(to));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> from.factorTo(to))
                .hasMessage(
                        "unit must measure the same quantity as " + from.symbol() + " but was '" + to.symbol() + "'");
    }

    @Property
    void rangesSurviveAUnitAndBack(@ForAll MagneticRange range, @ForAll MagneticUnit to) {
        Assume.that(range.unit().measuresAs(to));
        MagneticRange there = new MagneticRange(range.in(to), to);
        assertThat(range.agreesWith(there, 1e-12)).isTrue();
        assertThat(there.agreesWith(range, 1e-12)).isTrue();
    }

    @Property
    void hotterIsWeakerWhereTheCoefficientIsNegative(
            @ForAll @DoubleRange(min = 0.1, max = 1.5) double tesla,
            @ForAll @DoubleRange(min = 100, max = 3000) double field,
            @ForAll @DoubleRange(min = -0.5, max = -0.01) double alpha,
            @ForAll @DoubleRange(min = 20, max = 200) double first,
            @ForAll @DoubleRange(min = 20, max = 200) double second) {
        MagnetProperties magnet = MagnetProperties.builder()
                .remanence(MagneticRange.exactly(tesla, MagneticUnit.TESLA))
                .intrinsicCoercivity(MagneticRange.exactly(field, MagneticUnit.KILOAMPERE_PER_METRE))
                .temperature(MagnetTest.line(alpha, alpha, 200))
                .build();
        DeratedProperties cool = Derating.at(magnet, Math.min(first, second), RangePolicy.REFUSE);
        DeratedProperties hot = Derating.at(magnet, Math.max(first, second), RangePolicy.REFUSE);
        assertThat(hot.remanence().orElseThrow().bounds().lower())
                .isLessThanOrEqualTo(cool.remanence().orElseThrow().bounds().upper());
        assertThat(hot.intrinsicCoercivity().orElseThrow().bounds().lower())
                .isLessThanOrEqualTo(
                        cool.intrinsicCoercivity().orElseThrow().bounds().upper());
    }

    @Property
    void nothingChangesAtTwentyDegrees(@ForAll MagnetProperties magnet) {
        Assume.that(magnet.temperature().isPresent());
        DeratedProperties same = Derating.at(magnet, 20, RangePolicy.REFUSE);
        assertThat(same.flags()).doesNotContain(DeratedProperties.Flag.OUTSIDE_VALID_RANGE);
        same.remanence()
                .ifPresent(
                        range -> assertThat(range).isEqualTo(magnet.remanence().orElseThrow()));
        same.intrinsicCoercivity()
                .ifPresent(range ->
                        assertThat(range).isEqualTo(magnet.intrinsicCoercivity().orElseThrow()));
    }

    @Property
    void gradesAreReadAsTheyAreWritten(@ForAll GradeName name) {
        assertThat(GradeName.parse(name.toString())).isEqualTo(name);
    }

    @Property // not the order of letters: AH after EH after H after M, and the energy class decides last
    void gradesGoByCoercivityAndNotByLetters(@ForAll GradeName first, @ForAll GradeName second) {
        Assume.that(first.series() == second.series() && first.suffix() != second.suffix());
        int bySuffix = Integer.compare(
                first.series().rank(first.suffix()), second.series().rank(second.suffix()));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(bySuffix);
        assertThat(Integer.signum(second.compareTo(first))).isEqualTo(-bySuffix);
    }

    @Property
    void aBetterRemanenceAllowsABetterProduct(
            @ForAll @DoubleRange(min = 0, max = 2) double low, @ForAll @DoubleRange(min = 0, max = 2) double more) {
        assertThat(PhysicalBounds.energyProduct(low, 1))
                .isLessThanOrEqualTo(PhysicalBounds.energyProduct(low + more, 1));
        assertThat(PhysicalBounds.energyProduct(low, 1.05)).isLessThanOrEqualTo(PhysicalBounds.energyProduct(low, 1));
        Interval limit = PhysicalBounds.largestEnergyProduct(MagneticRange.exactly(low, MagneticUnit.TESLA))
                .bounds();
        assertThat(PhysicalBounds.energyProduct(low, 1))
                .isBetween(limit.lower() * (1 - 1e-12), limit.upper() * (1 + 1e-12));
    }
}
