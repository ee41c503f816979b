// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassFractionTest {

    @ParameterizedTest
    @CsvSource({"ppm, 2413", "%, 0.2413", "g/t, 2413", "kg/t, 2.413", "ppb, 2413000", "1, 0.002413"})
    void isTheSameInEveryUnit(String symbol, double value) {
        FractionUnit unit = FractionUnit.ofSymbol(symbol);
        MassFraction fraction = MassFraction.of(value, unit);
        assertThat(fraction.fraction()).isEqualTo(0.002413, within(1e-15));
        assertThat(fraction.percent()).isEqualTo(0.2413, within(1e-12));
        assertThat(fraction.ppm()).isEqualTo(2413, within(1e-9));
        assertThat(fraction.in(FractionUnit.KG_PER_TONNE)).isEqualTo(2.413, within(1e-12));
        assertThat(fraction.in(FractionUnit.G_PER_TONNE)).isEqualTo(fraction.ppm());
        assertThat(fraction.in(unit)).isEqualTo(value, within(1e-9 * value));
        assertThat(unit.symbol()).isEqualTo(symbol);
    }

    @Test
    void dividesByThePowerOfTen() {
        assertThat(MassFraction.ofPercent(7).fraction()).isEqualTo(0.07); // 7 * 0.01 is 0.07 and one step
        assertThat(MassFraction.ofPpm(2413)).hasToString("0.002413").isEqualTo(MassFraction.of(0.002413));
        assertThat(MassFraction.ofPercent(100)).isEqualTo(MassFraction.of(1));
        assertThat(MassFraction.of(-0.0)).isEqualTo(MassFraction.of(0)).hasToString("0");
        assertThat(MassFraction.of(-0.0)).hasSameHashCodeAs(MassFraction.of(0));
        assertThat(MassFraction.of(0.25).hashCode())
                .isNotEqualTo(MassFraction.of(0.5).hashCode());
        assertThat(MassFraction.of(0.25)).isNotEqualTo(MassFraction.of(0.5));
    }

    @Test
    void takesItsPartAndLeavesTheRest() {
        assertThat(MassFraction.of(0.25).complement()).isEqualTo(MassFraction.of(0.75));
        assertThat(MassFraction.ofPercent(6.25).of(Mass.of(200, MassUnit.KILOTONNE)))
                .isEqualTo(Mass.of(12.5, MassUnit.KILOTONNE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2     | 1    | fraction must be in [0, 1] but was 1.2",
                "-0.1    | 1    | fraction must be in [0, 1] but was -0.1",
                "NaN     | 1    | fraction must be in [0, 1] but was NaN",
                "102     | %    | fraction must be in [0, 100] % but was 102 %",
                "100.001 | %    | fraction must be in [0, 100] % but was 100.001 %",
                "1200000 | ppm  | fraction must be in [0, 1000000] ppm but was 1200000 ppm",
                "1000.5  | kg/t | fraction must be in [0, 1000] kg/t but was 1000.5 kg/t"
            })
    void refusesMoreThanTheWhole(double value, String unit, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MassFraction.of(value, FractionUnit.ofSymbol(unit)))
                .withMessage(message);
    }

    @Test
    void refusesUnitsAndValuesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FractionUnit.ofSymbol("wt%"))
                .withMessage("fraction.unit must be one of 1, %, kg/t, ppm, g/t, ppb but was 'wt%'");
        assertThatIllegalArgumentException().isThrownBy(() -> FractionUnit.PPM.toFraction(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> FractionUnit.PPM.fromFraction(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> FractionUnit.PPM.fromFraction(1e305));
    }
}
