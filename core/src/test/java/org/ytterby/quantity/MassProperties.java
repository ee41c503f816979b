// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MassProperties {

    private static final double TOLERANCE = 1e-12;

    /** Enough to keep every digit of a double times ten, which may lie half way between two doubles. */
    private static final MathContext DIGITS = new MathContext(1100);

    @Property
    void conversionsUndoEachOther(@ForAll Mass mass, @ForAll MassUnit unit) {
        Mass back = mass.convertedTo(unit).convertedTo(mass.unit());
        assertThat(back.sameAmountAs(mass, TOLERANCE)).isTrue();
        assertThat(mass.convertedTo(unit).sameAmountAs(mass, TOLERANCE)).isTrue();
        assertThat(mass.in(mass.unit())).isEqualTo(mass.amount());
    }

    @Property
    void conversionsRoundOnce(@ForAll Mass mass, @ForAll MassUnit unit) {
        BigDecimal exact = new BigDecimal(mass.amount())
                .multiply(mass.unit().exactKilograms())
                .divide(unit.exactKilograms(), DIGITS);
        assertThat(mass.in(unit)).isEqualTo(exact.doubleValue());
    }

    @Property
    void fractionUnitsUndoEachOther(@ForAll MassFraction fraction, @ForAll FractionUnit unit) {
        Assume.that(fraction.fraction() == 0 || fraction.fraction() > 1e-300);
        double value = fraction.in(unit);
        assertThat(unit.toFraction(value)).isEqualTo(fraction.fraction(), within(TOLERANCE * fraction.fraction()));
    }

    @Property
    void aPartAndTheRestAreTheWhole(@ForAll MassFraction fraction, @ForAll Mass whole) {
        Mass sum = fraction.of(whole).plus(fraction.complement().of(whole));
        assertThat(sum.sameAmountAs(whole, TOLERANCE)).isTrue();
        assertThat(fraction.of(whole).isMoreThan(whole)).isFalse();
    }

    @Property
    void whatIsAddedCanBeTakenOff(@ForAll Mass a, @ForAll Mass b) {
        Mass sum = a.plus(b);
        assertThat(sum.sameAmountAs(b.plus(a), TOLERANCE)).isTrue();
        Assume.that(!b.isMoreThan(sum));
        assertThat(sum.minus(b).in(a.unit())).isEqualTo(a.amount(), within(TOLERANCE * sum.amount()));
    }

    @Property
    void massesOnTwoBasesNeverCombine(@ForAll BasisMass a, @ForAll BasisMass b) {
        if (a.basis().equals(b.basis())) {
            assertThat(a.plus(b).basis()).isEqualTo(a.basis());
            assertThat(a.plus(b).mass()).isEqualTo(a.mass().plus(b.mass()));
        } else {
            assertThatExceptionOfType(BasisMismatchException.class).isThrownBy(() -> a.plus(b));
            assertThatExceptionOfType(BasisMismatchException.class).isThrownBy(() -> a.minus(b));
        }
    }

    @Property
    void codesAndSymbolsLeadBack(@ForAll Basis basis, @ForAll MassUnit unit, @ForAll FractionUnit fractionUnit) {
        assertThat(Basis.ofCode(basis.code())).isEqualTo(basis);
        assertThat(MassUnit.ofSymbol(unit.symbol())).isEqualTo(unit);
        assertThat(FractionUnit.ofSymbol(fractionUnit.symbol())).isEqualTo(fractionUnit);
    }
}
