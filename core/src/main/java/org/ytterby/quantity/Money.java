// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;

/**
 * An amount of money in one currency, kept as the exact decimal that was stated. Two currencies never meet without an
 * exchange rate that somebody gives. Trailing zeros make no difference. In JSON it is its text, such as
 * {@code "1250.5 USD"}.
 *
 * @param amount the amount, at least 0, with at most 18 digits on either side of the point
 * @param currency the currency of ISO 4217
 * @since 0.1
 */
public record Money(BigDecimal amount, Currency currency) implements Serializable {

    private static final int MOST_DIGITS = 18;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,18}(?:\\.[0-9]{1,18})?");
    private static final int LONGEST = 2 * MOST_DIGITS + 5; // the point, the space and the code

    /**
     * Checks the amount.
     *
     * @param amount the amount, at least 0
     * @param currency the currency of ISO 4217
     * @throws IllegalArgumentException if the amount is below 0 or has too many digits
     */
    public Money {
        if (amount.signum() < 0) {
            throw Checks.refused("amount", "be at least 0", amount);
        }
        amount = Decimals.plain("amount", amount, MOST_DIGITS);
    }

    /**
     * Reads an amount.
     *
     * @param text a decimal number, a space and a currency code, such as {@code "1250.50 USD"}
     * @return the amount
     * @throws IllegalArgumentException if the text has another form, the amount is below 0 or the code is no currency
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1
                || text.length() > LONGEST
                || !AMOUNT.matcher(text.substring(0, space)).matches()) {
            throw Checks.refused("money", "be an amount and a currency such as '1250.50 USD'", text);
        }
        try {
            return new Money(new BigDecimal(text.substring(0, space)), Currency.getInstance(text.substring(space + 1)));
        } catch (IllegalArgumentException e) {
            throw Checks.refused("currency", "be a code of ISO 4217 such as 'USD'", text.substring(space + 1));
        }
    }

    /**
     * Returns the amount as {@link #parse} reads it.
     *
     * @return the text, such as {@code "1250.5 USD"}
     */
    @Override
    @JsonValue
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
