// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ytterby.internal.Checks;

/** Says what may be meant by a figure that cannot be read. */
final class FigureHints {

    static final String FORMS = "use a number such as 45,500, a bound such as >95, a range such as 640-670, "
            + "E, W, NA, XX, a dash for zero, or \"missing (reason)\"";

    private static final Pattern WITH_COMMAS = Pattern.compile("[+\\-\u2212]?[0-9]+(?:,[0-9]+)+(?:\\.[0-9]+)?");
    private static final Pattern BAD_SIGN = Pattern.compile("[+\\-\u2212\u2013\u2014]{2,}.*|[\u2013\u2014][0-9.].*");
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("[+\\-\u2212]?[0-9]+(?:\\.[0-9]{3})+(?:,[0-9]+)?|[+\\-\u2212]?[0-9]*\\.[0-9]+,[0-9,]+");
    private static final Pattern NO_NUMBER = Pattern.compile("[+\\-]?(?:nan|inf|infinity|\u221e|null|none|nil|n/a)");
    private static final Pattern MARK = Pattern.compile("e|w|na|xx");
    private static final Pattern LEADING_ZEROS = Pattern.compile("[+\\-\u2212]?0[0-9].*");
    private static final int LONGEST_FOOTNOTE = 2;

    private FigureHints() {}

    static IllegalArgumentException refused(String token, String rule, String hint) {
        return new IllegalArgumentException(
                Checks.refused("figure", rule, token).getMessage() + "; " + hint);
    }

    static String rule(String text) {
        if (WITH_COMMAS.matcher(text).matches()) {
            return "have commas between groups of three digits only";
        }
        return "be printed in a known form";
    }

    static String hint(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!text.equals(text.strip())) {
            return "leave out the space around the number";
        } else if (BAD_SIGN.matcher(text).matches()) {
            return "a number has one sign at most, and the minus sign is - or \u2212";
        } else if (WITH_COMMAS.matcher(text).matches()) {
            return grouping(text);
        } else if (DECIMAL_COMMA.matcher(text).matches()) {
            return "the point marks the decimals and the comma the thousands, as in 1,234.5";
        } else if (NO_NUMBER.matcher(lower).matches()) {
            return "an unknown number is NA, W or \"missing (reason)\"";
        } else if (MARK.matcher(lower).matches()) {
            return "the marks are E, W, NA and XX in capitals";
        } else if (LEADING_ZEROS.matcher(text).matches()) {
            return "a number does not begin with a zero before other digits";
        } else if (text.endsWith("%")) {
            return "leave out the unit, which belongs to the column";
        }
        return FORMS;
    }

    /** Lists the readings of a wrongly grouped number with a footnote number glued before or after it. */
    private static String grouping(String text) {
        int start = Character.isDigit(text.charAt(0)) ? 0 : 1;
        String sign = text.substring(0, start);
        String number = text.substring(start);
        List<String> readings = new ArrayList<>();
        for (int length = LONGEST_FOOTNOTE; length >= 1; length--) {
            addReading(readings, sign + number.substring(length), number.substring(0, length));
        }
        for (int length = 1; length <= LONGEST_FOOTNOTE; length++) {
            int end = number.length() - length;
            addReading(readings, sign + number.substring(0, end), number.substring(end));
        }
        return readings.isEmpty()
                ? "a digit may be missing or the comma may mark decimals, which take a point"
                : String.join(" or ", readings) + " may be meant";
    }

    private static void addReading(List<String> readings, String figure, String footnote) {
        if (FigureGrammar.isProperNumber(figure) && footnote.matches("[1-9][0-9]?")) {
            readings.add("\"" + figure + "\" with footnote " + footnote);
        }
    }
}
