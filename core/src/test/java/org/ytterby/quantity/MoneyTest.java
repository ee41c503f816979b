// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 USD",
                "1250.5 USD",
                "100 JPY",
                "0.000000000000000001 CNY",
                "999999999999999999.999999999999999999 EUR"
            })
    void readsWhatItPrints(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @Test
    void makesNothingOfTrailingZeros() {
        assertThat(Money.parse("1250.50 USD"))
                .isEqualTo(Money.parse("1250.5 USD"))
                .hasToString("1250.5 USD");
        assertThat(Money.parse("0.00 USD")).isEqualTo(Money.parse("0 USD"));
        assertThat(new Money(new BigDecimal("1E+3"), USD))
                .isEqualTo(Money.parse("1000 USD"))
                .hasToString("1000 USD");
        assertThat(new Money(new BigDecimal("0E+99"), USD)).isEqualTo(Money.parse("0 USD"));
    }

    @Test
    void differsByAmountAndCurrency() {
        assertThat(Money.parse("1 USD")).isNotEqualTo(Money.parse("1 CNY")).isNotEqualTo(Money.parse("1.01 USD"));
    }

    @Test
    void refusesLessThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(new BigDecimal("-0.01"), USD))
                .withMessage("amount must be at least 0 but was -0.01");
    }

    @Test
    void holdsEighteenDigitsOnEitherSideOfThePointAndNoMore() {
        assertThat(new Money(new BigDecimal("1E+17"), USD)).hasToString("100000000000000000 USD");
        assertThat(new Money(new BigDecimal("1E-18"), USD)).hasToString("0.000000000000000001 USD");
        for (String tooMany : new String[] {"1E+18", "1E-19", "1E+999999999", "1E-999999999"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Money(new BigDecimal(tooMany), USD))
                    .withMessage("amount must have at most 18 digits on either side of the point but was " + tooMany);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.50 | money must be an amount and a currency such as '1250.50 USD' but was '1250.50'",
                "' USD' | money must be an amount and a currency",
                "1. USD | money must be an amount and a currency",
                ".5 USD | money must be an amount and a currency",
                "-1 USD | money must be an amount and a currency",
                "1E3 USD | money must be an amount and a currency",
                "1,000 USD | money must be an amount and a currency",
                "1000000000000000000 USD | money must be an amount and a currency",
                "0.0000000000000000001 USD | money must be an amount and a currency",
                "1 EuroEuroEuroEuroEuroEuroEuroEuroEuroEuro | money must be an amount and a currency",
                "1 XYZ | currency must be a code of ISO 4217 such as 'USD' but was 'XYZ'",
                "1  USD | currency must be a code of ISO 4217 such as 'USD' but was ' USD'",
                "1 usd | currency must be a code of ISO 4217 such as 'USD' but was 'usd'"
            })
    void refusesAnotherText(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageStartingWith(reason);
    }
}
