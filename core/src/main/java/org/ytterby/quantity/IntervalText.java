// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.internal.Checks;
import org.ytterby.internal.DecimalText;

/** The text of an interval, as mathematics writes it: {@code [0, 95)}. */
final class IntervalText {

    private static final Pattern TEXT = Pattern.compile("([\\[(])\\s*([^\\s,]+)\\s*,\\s*([^\\s,]+)\\s*([])])");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,400}(?:\\.[0-9]{0,1100})?|\\.[0-9]{1,1100})(?:[eE][+-]?[0-9]{1,9})?");

    private IntervalText() {}

    static String write(Interval interval) {
        return (interval.lowerInclusive() ? "[" : "(")
                + DecimalText.of(interval.lower())
                + ", "
                + DecimalText.of(interval.upper())
                + (interval.upperInclusive() ? "]" : ")");
    }

    static Interval read(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw Checks.refused("interval", "be written like \"[0, 95)\" or \"(95, inf)\"", text);
        }
        double lower = parts.group(2).equals("-inf") ? Double.NEGATIVE_INFINITY : number(parts.group(2), text);
        double upper = parts.group(3).equals("inf") ? Double.POSITIVE_INFINITY : number(parts.group(3), text);
        return Interval.of(
                lower, parts.group(1).equals("["), upper, parts.group(4).equals("]"));
    }

    private static double number(String part, String text) {
        double number = NUMBER.matcher(part).matches() ? Double.parseDouble(part) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw Checks.refused("interval", "have finite numbers, -inf or inf as its bounds", text);
        }
        return number;
    }
}
