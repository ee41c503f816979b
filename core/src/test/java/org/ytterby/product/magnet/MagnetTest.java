// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.product.magnet.BoundFinding.Ends;
import org.ytterby.product.magnet.DeratedProperties.Flag;
import org.ytterby.quantity.Interval;

class MagnetTest {

    @Test // advancedmagnets.com: an N48SH measured at 20 and 150 C, 13.82 to 11.69 kG and 21.06 to 6.29 kOe,
    // coefficients -0.119 and -0.539
    void deratesAMeasuredMagnet() {
        MagnetProperties magnet = MagnetProperties.builder()
                .remanence(MagneticRange.exactly(13.82, MagneticUnit.KILOGAUSS))
                .intrinsicCoercivity(MagneticRange.exactly(21.06, MagneticUnit.KILOOERSTED))
                .temperature(line(-0.119, -0.539, 150))
                .build();
        DeratedProperties hot = Derating.at(magnet, 150, RangePolicy.REFUSE);
        assertThat(hot.remanence().orElseThrow().bounds().lower()).isCloseTo(11.69, within(0.01));
        assertThat(hot.intrinsicCoercivity().orElseThrow().bounds().upper()).isCloseTo(6.29, within(0.02));
        assertThat(hot.flags()).isEmpty();
    }

    @Test
    void extendsNoLineInSilence() {
        MagnetProperties magnet = MagnetProperties.builder()
                .remanence(MagneticRange.exactly(1.2, MagneticUnit.TESLA))
                .intrinsicCoercivity(MagneticRange.atLeast(955, MagneticUnit.KILOAMPERE_PER_METRE))
                .temperature(line(-0.12, -0.76, 80))
                .build();
        assertThatThrownBy(() -> Derating.at(magnet, 81, RangePolicy.REFUSE))
                .hasMessage("celsius must be within [20, 80] but was 81.0");
        DeratedProperties beyond = Derating.at(magnet, 160, RangePolicy.EXTRAPOLATE_AND_FLAG);
        assertThat(beyond.flags()).containsExactlyInAnyOrder(Flag.OUTSIDE_VALID_RANGE, Flag.COERCIVITY_LINE_BELOW_ZERO);
        assertThat(beyond.intrinsicCoercivity()).isEmpty();
        assertThat(beyond.remanence().orElseThrow().bounds().lower()).isCloseTo(1.2 * (1 - 0.0012 * 140), within(1e-9));
        assertThatThrownBy(() -> Derating.at(MagnetProperties.builder().build(), 20, RangePolicy.REFUSE))
                .hasMessage("temperature must be stated to derate but was 'missing'");
        assertThatThrownBy(() -> Derating.at(magnet, Double.NaN, RangePolicy.EXTRAPOLATE_AND_FLAG))
                .hasMessage("celsius must be finite but was NaN");
    }

    @Test
    void saysWhatIsNotStated() {
        MagnetProperties magnet = MagnetProperties.builder()
                .intrinsicCoercivity(MagneticRange.exactly(100, MagneticUnit.KILOAMPERE_PER_METRE))
                .temperature(TemperatureCoefficients.builder()
                        .validCelsius(Interval.of(20, 100))
                        .build())
                .build();
        assertThat(Derating.at(magnet, 50, RangePolicy.REFUSE).flags())
                .containsExactlyInAnyOrder(Flag.REMANENCE_NOT_STATED, Flag.COERCIVITY_NOT_STATED);
    }

    @Test
    void aRangeOfCoefficientsMayStraddleZero() {
        MagnetProperties magnet = MagnetProperties.builder()
                .remanence(MagneticRange.exactly(1, MagneticUnit.TESLA))
                .intrinsicCoercivity(MagneticRange.exactly(2000, MagneticUnit.KILOAMPERE_PER_METRE))
                .temperature(TemperatureCoefficients.builder()
                        .remanencePercentPerCelsius(Interval.of(-0.7, -0.1))
                        .coercivityPercentPerCelsius(Interval.of(-0.76, -0.4))
                        .validCelsius(Interval.of(20, 180))
                        .build())
                .build();
        DeratedProperties hot = Derating.at(magnet, 180, RangePolicy.REFUSE);
        assertThat(hot.flags())
                .containsExactlyInAnyOrder(Flag.REMANENCE_LINE_BELOW_ZERO, Flag.COERCIVITY_LINE_BELOW_ZERO);
        assertThat(hot.intrinsicCoercivity().orElseThrow().bounds().lower()).isZero();
        assertThat(hot.intrinsicCoercivity().orElseThrow().bounds().upper()).isCloseTo(2000 * 0.36, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "N42, N42, NDFEB, 42, NONE",
        "42SH, N42SH, NDFEB, 42, SH",
        "35TH, N35AH, NDFEB, 35, AH",
        "N33VH, N33AH, NDFEB, 33, AH",
        "XGS28H, XGS28H, XGS, 28, H",
        "XG18, XG18, XG, 18, NONE",
        "XGS30LT, XGS30LT, XGS, 30, LT"
    })
    void readsGrades(String text, String written, GradeSeries series, int energyClass, GradeSuffix suffix) {
        GradeName name = GradeName.parse(text);
        assertThat(name).hasToString(written).isEqualTo(new GradeName(series, energyClass, suffix));
        assertThat(name.series().family().phase()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N42X", "N42L", "XG18SH", "N", "n42", "N42 SH", "N042", "N99", "N4", "", "XGS28UH"})
    void refusesOtherNames(String text) {
        assertThatThrownBy(() -> GradeName.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesWhatItRefuses() {
        assertThatThrownBy(() -> GradeName.parse("N42ZZ"))
                .hasMessage("suffix must be none, L, M, H, SH, UH, EH, AH (TH, VH) or LT but was 'ZZ'");
        assertThatThrownBy(() -> GradeName.parse("XG18SH"))
                .hasMessage("suffix must be one of [NONE, H] in series XG but was SH");
        assertThatThrownBy(() -> GradeName.parse("N70")).hasMessage("energyClass must be in [5, 64] but was 70");
        assertThatThrownBy(() -> GradeName.parse("42-SH"))
                .hasMessage("grade must be like N42SH or XGS28H but was '42-SH'");
    }

    @Test
    void whatPhysicsRulesOutIsRefused() {
        MagnetProperties.Builder one =
                MagnetProperties.builder().remanence(MagneticRange.exactly(1, MagneticUnit.TESLA));
        assertThatThrownBy(() -> one.energyProduct(MagneticRange.exactly(200, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                        .build())
                .hasMessageStartingWith("energyProduct must be at most [198.943")
                .hasMessageEndingWith("but was [200, 200] kJ/m3");
        assertThatThrownBy(() -> MagnetProperties.builder()
                        .remanence(MagneticRange.exactly(1, MagneticUnit.TESLA))
                        .normalCoercivity(MagneticRange.atLeast(796, MagneticUnit.KILOAMPERE_PER_METRE))
                        .build())
                .hasMessageContaining("normalCoercivity must be at most");
        assertThatThrownBy(() -> MagnetProperties.builder()
                        .normalCoercivity(MagneticRange.exactly(12, MagneticUnit.KILOOERSTED))
                        .intrinsicCoercivity(MagneticRange.exactly(900, MagneticUnit.KILOAMPERE_PER_METRE))
                        .build())
                .hasMessageContaining("normalCoercivity must be at most [900, 900] kA/m but was [12, 12] kOe");
        assertThatThrownBy(() -> MagnetProperties.builder()
                        .remanence(MagneticRange.exactly(1, MagneticUnit.KILOOERSTED))
                        .build())
                .hasMessage("remanence.unit must measure the same quantity as T but was 'kOe'");
        assertThatThrownBy(() -> MagnetProperties.builder()
                        .densityGramsPerCubicCentimetre(0)
                        .build())
                .hasMessageContaining("densityGramsPerCubicCentimetre must be finite and above 0");
        assertThatThrownBy(() ->
                        MagnetProperties.builder().guideCelsius(Double.NaN).build())
                .hasMessageContaining("guideCelsius must be finite");
    }

    @Test
    void findsEndsThatDoNotFit() {
        MagnetProperties n54 = MagnetProperties.builder() // printed 398-438 kJ/m3 at 1.44-1.48 T
                .remanence(MagneticRange.between(1.44, 1.48, MagneticUnit.TESLA))
                .energyProduct(MagneticRange.between(398, 438, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                .normalCoercivity(MagneticRange.atLeast(900, MagneticUnit.KILOAMPERE_PER_METRE))
                .intrinsicCoercivity(MagneticRange.atLeast(800, MagneticUnit.KILOAMPERE_PER_METRE))
                .build();
        assertThat(PhysicalBounds.findings(n54))
                .extracting(BoundFinding::ends)
                .containsExactly(Ends.UPPER_ENDS, Ends.LOWER_ENDS);
        assertThat(PhysicalBounds.findings(n54).get(1).bound()).isEqualTo(PhysicalBound.ORDER_OF_COERCIVITIES);
        assertThatThrownBy(() -> PhysicalBounds.energyProduct(1, 0.9))
                .hasMessage("recoilPermeability must be finite and at least 1 but was 0.9");
    }

    @Test
    void coefficientsHoldInABoundedRange() {
        assertThatThrownBy(() -> line(-0.12, -0.6, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TemperatureCoefficients.builder()
                        .validCelsius(Interval.atLeast(0))
                        .build())
                .hasMessage("validCelsius must be bounded and contain 20 but was [0, inf)");
        assertThatThrownBy(() -> TemperatureCoefficients.builder()
                        .validCelsius(Interval.of(21, 30))
                        .build())
                .hasMessageContaining("contain 20");
        assertThatThrownBy(() -> TemperatureCoefficients.builder()
                        .validCelsius(Interval.of(-300, 30))
                        .build())
                .hasMessageContaining("absolute zero");
        assertThatThrownBy(() -> line(-12, -0.6, 100))
                .hasMessageContaining("remanencePercentPerCelsius must be within [-5, 5]");
        assertThatThrownBy(() -> line(-0.1, 6, 100))
                .hasMessageContaining("coercivityPercentPerCelsius must be within [-5, 5]");
    }

    static TemperatureCoefficients line(double alpha, double beta, double hot) {
        return TemperatureCoefficients.builder()
                .remanencePercentPerCelsius(Interval.exactly(alpha))
                .coercivityPercentPerCelsius(Interval.exactly(beta))
                .validCelsius(Interval.of(20, hot))
                .build();
    }
}
