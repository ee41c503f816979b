// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MassTest {

    // NIST Handbook 44, appendix C: international pound, short and long ton, troy ounce
    @ParameterizedTest
    @CsvSource({
        "1, st, t, 0.90718474", "1, st, lb, 2000", "1, lt, lb, 2240", "1, lt, kg, 1016.0469088", "1, lb, g, 453.59237",
        "1, ozt, g, 31.1034768", "1, mtu, kg, 10", "100, mtu, t, 1", "1, Mt, mg, 1e15", "3, kt, Mt, 0.003",
        "7, g, mg, 7000", "0.1, kt, t, 100", "0.9, kg, lb, 1.9841603596638984"
    })
    void convertsExactly(double amount, String from, String to, double expected) {
        Mass mass = Mass.of(amount, MassUnit.ofSymbol(from));
        assertThat(mass.in(MassUnit.ofSymbol(to))).isEqualTo(expected);
        assertThat(mass.convertedTo(MassUnit.ofSymbol(to))).isEqualTo(Mass.of(expected, MassUnit.ofSymbol(to)));
    }

    @Test
    void weighsNineHundredAndTwentyPounds() {
        Mass mass = Mass.of(920, MassUnit.POUND);
        assertThat(mass.kilograms()).isEqualTo(417.305, within(1e-3));
        assertThat(mass.tonnes()).isEqualTo(0.417305, within(1e-6));
        assertThat(mass.in(MassUnit.POUND)).isEqualTo(920);
        assertThat(mass).hasToString("920 lb");
    }

    @Test
    void turnsAPricePerMetricTonneUnitIntoOnePerKilogram() {
        double usdPerUnit = 120;
        assertThat(usdPerUnit / Mass.of(1, MassUnit.METRIC_TONNE_UNIT).kilograms())
                .isEqualTo(12);
        assertThat(MassUnit.METRIC_TONNE_UNIT.kilograms()).isEqualTo(10);
        assertThat(MassUnit.POUND.exactKilograms()).isEqualTo(new BigDecimal("0.45359237"));
    }

    @Test
    void calculatesInItsOwnUnit() {
        Mass tonne = Mass.ofTonnes(1);
        assertThat(tonne.plus(Mass.ofKilograms(500))).isEqualTo(Mass.ofTonnes(1.5));
        assertThat(tonne.minus(Mass.ofKilograms(250))).isEqualTo(Mass.ofTonnes(0.75));
        assertThat(tonne.minus(Mass.ofKilograms(1000))).isEqualTo(Mass.ofTonnes(0));
        assertThat(tonne.times(2.5)).isEqualTo(Mass.ofTonnes(2.5));
        assertThat(tonne.times(0)).isEqualTo(Mass.ofTonnes(0));
        assertThat(tonne.ratioTo(Mass.ofKilograms(250))).hasValue(4);
        assertThat(tonne.ratioTo(Mass.ofKilograms(0))).isEmpty();
        assertThat(tonne.isMoreThan(Mass.ofKilograms(1000))).isFalse();
        assertThat(tonne.isMoreThan(Mass.ofKilograms(999.9))).isTrue();
    }

    @Test
    void comparesWithinATolerance() {
        Mass tonne = Mass.ofTonnes(1);
        assertThat(tonne.sameAmountAs(Mass.ofKilograms(1000), 0)).isTrue();
        assertThat(tonne).isNotEqualTo(Mass.ofKilograms(1000));
        assertThat(tonne.sameAmountAs(Mass.ofKilograms(750), 0.25)).isTrue();
        assertThat(tonne.sameAmountAs(Mass.ofKilograms(749), 0.25)).isFalse();
        assertThat(Mass.ofKilograms(749).sameAmountAs(tonne, 0.25)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tonne.sameAmountAs(tonne, -0.1))
                .withMessageStartingWith("relativeTolerance must be finite and at least 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAnAmountThatIsNone(double amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mass.ofKilograms(amount))
                .withMessage("mass.amount must be finite and at least 0 but was " + amount);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mass.ofKilograms(1).times(amount))
                .withMessage("factor must be finite and at least 0 but was " + amount);
    }

    @Test
    void refusesWhatNoMassIs() {
        assertThat(Mass.ofKilograms(-0.0)).isEqualTo(Mass.ofKilograms(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mass.ofKilograms(3).minus(Mass.ofKilograms(5)))
                .withMessage("mass must be at least the 5 kg taken off but was 3 kg");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mass.of(1e300, MassUnit.MEGATONNE).in(MassUnit.MILLIGRAM))
                .withMessage("amount in mg must be finite but was Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mass.ofTonnes(1e300).ratioTo(Mass.ofTonnes(1e-300)))
                .withMessage("ratio must be finite but was Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MassUnit.KILOGRAM.convert(Double.NaN, MassUnit.KILOGRAM))
                .withMessage("amount must be finite but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MassUnit.ofSymbol("ton"))
                .withMessage("mass.unit must be one of mg, g, kg, t, kt, Mt, mtu, lb, st, lt, ozt but was 'ton'");
    }

    @Test
    void namesBothBasesWhenTheyDiffer() {
        BasisMass oxide = BasisMass.of(Mass.ofTonnes(45_500), Basis.REO);
        BasisMass element = BasisMass.of(Mass.ofTonnes(1), Basis.ELEMENT);
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> oxide.plus(element))
                .withMessage("mass.basis must be REO but was element; convert with a factor first")
                .satisfies(refusal -> {
                    assertThat(refusal.expected()).isEqualTo(Basis.REO);
                    assertThat(refusal.actual()).isEqualTo(Basis.ELEMENT);
                    assertThat(SerializableTester.reserialize(refusal).actual()).isEqualTo(Basis.ELEMENT);
                });
        assertThatExceptionOfType(BasisMismatchException.class).isThrownBy(() -> element.minus(oxide));
        assertThat(oxide.plus(oxide)).hasToString("91000 t REO");
        assertThat(oxide.minus(BasisMass.of(Mass.ofTonnes(500), Basis.REO))).hasToString("45000 t REO");
        assertThat(oxide.times(0.5)).hasToString("22750 t REO");
        assertThat(oxide.massOn(Basis.REO)).isEqualTo(Mass.ofTonnes(45_500));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesPartsThatAreMissing() {
        assertThatNullPointerException().isThrownBy(() -> Mass.of(1, null)).withMessage("mass.unit");
        assertThatNullPointerException()
                .isThrownBy(() -> BasisMass.of(null, Basis.REO))
                .withMessage("basisMass.mass");
        assertThatNullPointerException()
                .isThrownBy(() -> BasisMass.of(Mass.ofTonnes(1), null))
                .withMessage("basisMass.basis");
    }

    @Test
    void aConversionThatFallsMidwayBetweenTwoDoublesRoundsByItsLastDigit() {
        // 6.0527e-8 as a double times 2240 is nearer to the lower neighbour by its 61st digit
        double tons = 6.0527E-8;
        double pounds = Mass.of(tons, MassUnit.LONG_TON).in(MassUnit.POUND);
        assertThat(pounds)
                .isEqualTo(new java.math.BigDecimal(tons)
                        .multiply(new java.math.BigDecimal(2240))
                        .doubleValue());
    }
}
