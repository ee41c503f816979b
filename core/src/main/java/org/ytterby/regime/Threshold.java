// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;

/**
 * A limit that a number is held against, as an exact decimal with the type of its bound. In JSON it is its text, such as
 * {@code ">= 0.001"}.
 *
 * @param bound how the number has to stand to the limit
 * @param limit the limit, with at most 20 digits on either side of the point
 * @since 0.1
 */
public record Threshold(BoundType bound, BigDecimal limit) implements Serializable {

    private static final int MOST_DIGITS = 20;
    private static final Pattern TEXT = Pattern.compile("(>=|>|<=|<) (-?[0-9]{1,20}(?:\\.[0-9]{1,20})?)");

    /**
     * Drops trailing zeros.
     *
     * @param bound how the number has to stand to the limit
     * @param limit the limit
     * @throws IllegalArgumentException if the limit has too many digits
     */
    public Threshold {
        limit = Decimals.plain("limit", limit, MOST_DIGITS);
    }

    /**
     * Reads a threshold.
     *
     * @param text a sign of {@code >=}, {@code >}, {@code <=} and {@code <}, a space and a decimal number
     * @return the threshold
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Threshold parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw Checks.refused("threshold", "be a bound and a number such as '>= 0.001'", text);
        }
        return new Threshold(BoundType.ofSign(matcher.group(1)), new BigDecimal(matcher.group(2)));
    }

    /**
     * Says whether a number meets the threshold.
     *
     * @param value the number
     * @return whether it stands to the limit as the bound asks
     */
    public boolean isMetBy(BigDecimal value) {
        return bound.holds(value.compareTo(limit));
    }

    /**
     * Returns the threshold as {@link #parse} reads it.
     *
     * @return the text, such as {@code ">= 0.001"}
     */
    @Override
    @JsonValue
    public String toString() {
        return bound.sign() + " " + limit.toPlainString();
    }
}
