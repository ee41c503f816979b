// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * Where the amounts of duties are rounded. A customs office has its own rule; the library takes none for granted.
 *
 * @since 0.1
 */
public enum DutyRounding {
    /** Nowhere: every digit of rate times value is kept. */
    EXACT,
    /** Each duty to the smallest unit of its currency, a half upward; the total is their sum. */
    EACH_HALF_UP,
    /** Each duty down to the smallest unit of its currency; the total is their sum. */
    EACH_DOWN;

    /** Rounds the amount of one duty; a currency without a smallest unit, such as gold, is not rounded. */
    BigDecimal round(BigDecimal amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (this == EXACT || digits < 0) {
            return amount;
        }
        return amount.setScale(digits, this == EACH_DOWN ? RoundingMode.DOWN : RoundingMode.HALF_UP);
    }
}
