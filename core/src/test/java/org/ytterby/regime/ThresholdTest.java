// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({
        ">= 0.1, false, true, true",
        "> 0.1, false, false, true",
        "<= 0.1, true, true, false",
        "< 0.1, true, false, false"
    })
    void isMetOnTheSidesItsBoundSays(String text, boolean below, boolean at, boolean above) {
        Threshold threshold = Threshold.parse(text);
        assertThat(threshold.isMetBy(new BigDecimal("0.09999999999999999999"))).isEqualTo(below);
        assertThat(threshold.isMetBy(new BigDecimal("0.1"))).isEqualTo(at);
        assertThat(threshold.isMetBy(new BigDecimal("0.100"))).isEqualTo(at);
        assertThat(threshold.isMetBy(new BigDecimal("0.10000000000000000001"))).isEqualTo(above);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">= 0.001",
                "> 0",
                "<= 1000",
                "< -40.5",
                ">= 99999999999999999999.99999999999999999999",
                "< 0.00000000000000000001"
            })
    void readsWhatItPrints(String text) {
        assertThat(Threshold.parse(text)).hasToString(text);
    }

    @Test
    void makesNothingOfTrailingZeros() {
        assertThat(Threshold.parse(">= 0.50"))
                .isEqualTo(Threshold.parse(">= 0.5"))
                .hasToString(">= 0.5");
        assertThat(new Threshold(BoundType.AT_LEAST, new BigDecimal("1E+3"))).isEqualTo(Threshold.parse(">= 1000"));
        assertThat(Threshold.parse("> -0.0")).isEqualTo(Threshold.parse("> 0"));
        assertThat(Threshold.parse("> 1")).isNotEqualTo(Threshold.parse(">= 1"));
    }

    @Test
    void holdsAsManyDigitsAsItsTextAndNoMore() {
        assertThat(new Threshold(BoundType.ABOVE, new BigDecimal("1E+19")).toString())
                .hasSize(22);
        for (String tooMany : new String[] {"1E+20", "1E-21", "1E+999999999"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Threshold(BoundType.ABOVE, new BigDecimal(tooMany)))
                    .withMessage("limit must have at most 20 digits on either side of the point but was " + tooMany);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.1", "= 0.1", ">=0.1", ">= .1", ">= 1.", ">= 1E3", "=> 0.1", ">= 0.1 ", ">= 1,5"})
    void refusesAnotherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.parse(text))
                .withMessage("threshold must be a bound and a number such as '>= 0.001' but was '" + text + "'");
    }

    @Test
    void knowsEachBoundByItsSign() {
        for (BoundType bound : BoundType.values()) {
            assertThat(BoundType.ofSign(bound.sign())).isEqualTo(bound);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoundType.ofSign("="))
                .withMessage("sign must be one of >=, >, <=, < but was '='");
    }
}
