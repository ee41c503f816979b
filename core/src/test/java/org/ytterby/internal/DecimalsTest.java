// SPDX-License-Identifier: Apache-2.0
package org.ytterby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "1E-60", "0.5", "0.50", "1", "1.0"})
    void letsAFractionThroughAsItIs(String text) {
        BigDecimal value = new BigDecimal(text);
        assertThat(Decimals.fraction("share", value)).isSameAs(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1E-60", "1.00000000000000000001", "2", "-1"})
    void refusesWhatIsNoFractionByTheLastDigit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.fraction("share", new BigDecimal(text)))
                .withMessage("share must be in [0, 1] but was " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+60", "1E-60", "-123456789012345678901234567890123456789012345678901234567890"})
    void letsASizeThrough(String text) {
        assertThat(Decimals.sized("x", new BigDecimal(text))).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+61",
                "1E-61",
                "0E+61",
                "1E+2147483647",
                "1234567890123456789012345678901234567890123456789012345678901"
            })
    void refusesASizeThatIsHardToWriteOut(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.sized("x", new BigDecimal(text)))
                .withMessage("x must have at most 60 digits but was " + text);
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.fraction("x", new BigDecimal("1E-61")));
    }

    @Test
    void dropsTrailingZerosAndCountsTheDigitsThatAreLeft() {
        assertThat(Decimals.plain("x", new BigDecimal("1.500"), 1)).isEqualTo(new BigDecimal("1.5"));
        assertThat(Decimals.plain("x", new BigDecimal("0E+9"), 1)).isEqualTo(BigDecimal.ZERO);
        assertThat(Decimals.plain("x", new BigDecimal("-99.99"), 2)).isEqualTo(new BigDecimal("-99.99"));
        for (String text : new String[] {"100", "0.001", "-100.0", "1E+2147483647"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Decimals.plain("x", new BigDecimal(text), 2))
                    .withMessage("x must have at most 2 digits on either side of the point but was " + text);
        }
    }
}
