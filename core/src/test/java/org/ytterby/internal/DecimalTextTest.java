// SPDX-License-Identifier: Apache-2.0
package org.ytterby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {

    // 2.0E-3 is among the numbers that Double.toString wrote differently before Java 19
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-45500, -45500",
        "0.1, 0.1",
        "2.0E-3, 0.002",
        "1e-6, 0.000001",
        "9.9e-7, 9.9E-7",
        "1e15, 1000000000000000",
        "1.5e15, 1.5E15",
        "1e23, 1E23",
        "2e23, 2E23",
        "-1.25e-10, -1.25E-10",
        "4.9e-324, 5E-324",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "1.7976931348623157E308, 1.7976931348623157E308",
        "0.30000000000000004, 0.30000000000000004",
        "9007199254740993, 9.007199254740992E15",
        "123456789012345.6, 123456789012345.6",
        "NaN, NaN",
        "Infinity, inf",
        "-Infinity, -inf"
    })
    void writesTheFewestDigits(double value, String text) {
        assertThat(DecimalText.of(value)).isEqualTo(text);
    }

    @Property(tries = 2000)
    void readsBackAsTheSameNumber(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(Double.parseDouble(DecimalText.of(value))).isEqualTo(value);
        }
    }

    @Property(tries = 2000)
    void hasNoMoreDigitsThanTheJavaText(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(digits(DecimalText.of(value))).isLessThanOrEqualTo(digits(Double.toString(value)));
        }
    }

    private static int digits(String text) {
        return new BigDecimal(text).stripTrailingZeros().precision();
    }
}
