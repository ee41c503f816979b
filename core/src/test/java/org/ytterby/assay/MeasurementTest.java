// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.quantity.Interval;

class MeasurementTest {

    @ParameterizedTest
    @CsvSource({
        "12.50, MEASURED, 12.50",
        "0, MEASURED, 0",
        "<2, BELOW_LIMIT, <2",
        "< 0.05, BELOW_LIMIT, <0.05",
        ">10000, ABOVE_RANGE, >10000",
        "Tr, TRACE, Tr",
        "tr., TRACE, Tr",
        "trace, TRACE, Tr",
        "nd, NOT_DETECTED, nd",
        "N.D., NOT_DETECTED, nd",
        "na, NOT_ASSAYED, na",
        "n.a., NOT_ASSAYED, na"
    })
    void readsWhatTablesPrint(String token, MeasurementKind kind, String printed) {
        Measurement measurement = Measurement.parse(token);
        assertThat(measurement.kind()).isEqualTo(kind);
        assertThat(measurement).hasToString(printed);
        assertThat(measurement.isMeasured()).isEqualTo(kind == MeasurementKind.MEASURED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "+1", "1e3", "<", "<0", ">0.0", "1,000", "1.", "<Tr", "NaN", "?"})
    void refusesAnythingElse(String token) {
        assertThatThrownBy(() -> Measurement.parse(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("measurement must");
    }

    @Test
    void refusesImpossibleNumbers() {
        assertThatThrownBy(() -> Measurement.of(new BigDecimal("-0.1")))
                .hasMessage("measurement must be at least 0 but was -0.1");
        assertThatThrownBy(() -> Measurement.below(BigDecimal.ZERO))
                .hasMessage("measurement must have a limit above 0 but was 0");
        assertThat(Measurement.of(new BigDecimal("1E+3"))).hasToString("1000");
    }

    @Test
    void countsByPolicyAndBounds() {
        Measurement below = Measurement.parse("<2");
        assertThat(below.value(DetectionPolicy.ZERO)).hasValue(0);
        assertThat(below.value(DetectionPolicy.HALF_LIMIT)).hasValue(1);
        assertThat(below.value(DetectionPolicy.LIMIT)).hasValue(2);
        assertThat(below.bounds()).contains(Interval.of(0, true, 2, false));
        assertThat(Measurement.parse("5").value(DetectionPolicy.ZERO)).hasValue(5);
        assertThat(Measurement.parse("5").bounds()).contains(Interval.exactly(5));
        assertThat(Measurement.parse(">9").value(DetectionPolicy.ZERO)).hasValue(9);
        assertThat(Measurement.parse(">9").bounds()).contains(Interval.moreThan(9));
        assertThat(Measurement.TRACE.value(DetectionPolicy.LIMIT)).isEmpty();
        assertThat(Measurement.NOT_DETECTED.bounds()).isEmpty();
    }

    @Test
    void keepsPrintedDecimalsApart() {
        assertThat(Measurement.parse("2.0")).isNotEqualTo(Measurement.parse("2.00"));
        assertThat(Measurement.parse("2")).isNotEqualTo(Measurement.parse("<2"));
        assertThat(Measurement.parse("2.00").number().orElseThrow().scale()).isEqualTo(2);
    }

    @Property
    void printsAndReadsBackTheSame(@ForAll Measurement measurement) {
        assertThat(Measurement.parse(measurement.toString())).isEqualTo(measurement);
    }

    @Property
    void everyPolicyCountsWithinTheBoundsOrAtTheirEnd(@ForAll Measurement measurement, @ForAll DetectionPolicy policy) {
        measurement.value(policy).ifPresent(value -> {
            Interval bounds = measurement.bounds().orElseThrow();
            assertThat(value).isBetween(bounds.lower(), bounds.upper());
        });
    }
}
