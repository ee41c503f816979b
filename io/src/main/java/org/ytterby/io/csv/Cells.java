// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the text of a cell means. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

    private Cells() {}

    /** A broken rule; the cell itself is added by whoever knows where it stands. */
    static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Refused(String rule) {
            super("must " + rule);
        }
    }

    static String text(String cell) {
        if (cell.isBlank()) {
            throw new Refused("be given");
        }
        return cell;
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    static double number(String cell) {
        String text = text(cell).strip();
        double number = isNumber(text) ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new Refused("be a finite number such as 12.5");
        }
        return number;
    }

    static double number(String cell, double low, double high) {
        double number = number(cell);
        if (!(number >= low && number <= high)) {
            throw new Refused("be in [" + plain(low) + ", " + plain(high) + "]");
        }
        return number;
    }

    static BigDecimal decimal(String cell) {
        String text = text(cell).strip();
        if (!isNumber(text)) {
            throw new Refused("be a number such as 12.5");
        }
        return new BigDecimal(text);
    }

    static int integer(String cell, int low, int high) {
        String text = text(cell).strip();
        if (!WHOLE.matcher(text).matches()) {
            throw new Refused("be a whole number in [" + low + ", " + high + "]");
        }
        long number = Long.parseLong(text);
        if (number < low || number > high) {
            throw new Refused("be in [" + low + ", " + high + "]");
        }
        return (int) number;
    }

    static LocalDate date(String cell) {
        String text = text(cell).strip();
        try {
            return isDate(text)
                    ? LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
                    : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new Refused("be a date such as 2025-01-31");
        }
    }

    /** Whether a text has the digits and hyphens of a date with a year of four digits, which most have. */
    private static boolean isDate(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            boolean hyphen = (i == 4) || (i == 7);
            boolean fits = hyphen ? (c == '-') : (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    static <T> List<T> list(String cell, String separator, Function<String, T> parser) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        if (!cell.isBlank()) {
            for (String item : Splitter.on(separator).trimResults().split(cell)) {
                if (item.isEmpty()) {
                    throw new Refused("have no empty item between '" + separator + "'");
                }
                list.add(parser.apply(item));
            }
        }
        return list.build();
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? Long.toString((long) bound)
                : Double.toString(bound);
    }
}
