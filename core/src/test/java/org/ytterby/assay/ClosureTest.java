// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.FractionUnit;

class ClosureTest {

    @Test
    void addsUpWhatIsPrinted() { // 60.0 + 39.96: tolerance 0.05 + 0.005
        Closure closure = Closure.of(distribution("60.0", "39.96", "Tr"));
        assertThat(closure.sumPercent()).isEqualByComparingTo("99.96");
        assertThat(closure.tolerancePercent()).isEqualByComparingTo("0.055");
        assertThat(closure.unaccountedPercent()).isEqualByComparingTo("0.04");
        assertThat(closure.unreported()).contains(Element.DY, Element.LA).doesNotContain(Element.CE, Element.ND);
        assertThat(closure.verdict()).isEqualTo(ClosureVerdict.CLOSES);
    }

    @Test
    void tellsAShortfallFromAnExcess() {
        assertThat(Closure.of(distribution("60.0", "39.945", "Tr")).verdict())
                .isEqualTo(ClosureVerdict.SHORT_WITH_UNREPORTED);
        assertThat(Closure.of(distribution("60.0", "40.0", "0.1")).verdict()).isEqualTo(ClosureVerdict.CLOSES);
        assertThat(Closure.of(distribution("60.0", "40.0", "0.2")).verdict()).isEqualTo(ClosureVerdict.DOES_NOT_CLOSE);
        assertThat(new Closure(new BigDecimal("90"), BigDecimal.ZERO, List.of()).verdict())
                .isEqualTo(ClosureVerdict.DOES_NOT_CLOSE);
        assertThat(new Closure(new BigDecimal("100.1"), new BigDecimal("0.10"), List.of()).verdict())
                .isEqualTo(ClosureVerdict.CLOSES);
    }

    @Test
    void readsAnyUnit() {
        Assay perMille = Assay.builder()
                .from(distribution("60.0", "40.0", "Tr"))
                .unit(FractionUnit.KG_PER_TONNE)
                .build();
        assertThat(Closure.of(perMille).sumPercent()).isEqualByComparingTo("10");
        assertThat(Closure.of(perMille).tolerancePercent()).isEqualByComparingTo("0.01");
    }

    @Test
    void isOfADistributionOnly() {
        Assay grades = Assay.builder()
                .from(distribution("60", "40", "Tr"))
                .whole(Whole.SAMPLE)
                .build();
        assertThatThrownBy(() -> Closure.of(grades)).hasMessage("whole must be TOTAL_RARE_EARTHS but was SAMPLE");
    }

    @Test
    void numbersThatMeanTheSameAreEqual() {
        Closure one = new Closure(new BigDecimal("99.0"), new BigDecimal("0.1"), List.of());
        assertThat(one)
                .isEqualTo(new Closure(new BigDecimal("99.00"), new BigDecimal("0.10"), List.of()))
                .hasSameHashCodeAs(new Closure(new BigDecimal("99.00"), new BigDecimal("0.10"), List.of()))
                .isNotEqualTo(new Closure(new BigDecimal("99.1"), new BigDecimal("0.1"), List.of()))
                .isNotEqualTo(new Closure(new BigDecimal("99.0"), new BigDecimal("0.2"), List.of()))
                .isNotEqualTo(new Closure(new BigDecimal("99.0"), new BigDecimal("0.1"), List.of(Element.DY)));
    }

    @Test
    void normalisesOnRequestAndKeepsTheClosure() { // Mount Weld central lanthanide deposit: 18.5 / 0.98965
        RareEarthContent content = AssayConversion.convert(
                distribution("60.0", "39.0", "Tr"), Basis.REO, CIAAW_2021, DetectionPolicy.ZERO);
        Normalised normalised = Normalised.of(content, TotalScope.LANTHANIDES_AND_YTTRIUM);
        assertThat(normalised.closure()).isCloseTo(0.99, within(1e-12));
        assertThat(normalised.content().fractions().getOrElse(Element.CE, -1)).isCloseTo(60 / 99.0, within(1e-12));
        assertThat(normalised.content().bounds(Element.CE).orElseThrow().lower())
                .isCloseTo(60 / 99.0, within(1e-12));
        assertThat(normalised.content().bounds(Element.CE).orElseThrow().upper())
                .isCloseTo(60 / 99.0, within(1e-12));
        assertThat(normalised.content().whole()).isEqualTo(Whole.TOTAL_RARE_EARTHS);
    }

    private static Assay distribution(String ce, String nd, String dy) {
        return Assay.builder()
                .sampleId("distribution")
                .basis(AnalyteBasis.OXIDE)
                .unit(FractionUnit.PERCENT)
                .whole(Whole.TOTAL_RARE_EARTHS)
                .part(AssayedPart.WHOLE)
                .putMeasurements(Element.CE, Measurement.parse(ce))
                .putMeasurements(Element.ND, Measurement.parse(nd))
                .putMeasurements(Element.DY, Measurement.parse(dy))
                .build();
    }
}
