// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.quantity.Interval;

/** Ranges in a cell: {@code 310-400}, {@code -0.12 to -0.09}, or one number. */
final class Ranges {

    private static final Pattern RANGE =
            Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(?:(?:-| to )(-?[0-9]+(?:\\.[0-9]+)?))?");

    private Ranges() {}

    static Interval parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new IllegalArgumentException("must be a number or a range such as 310-400 or -0.12 to -0.09");
        }
        double low = Double.parseDouble(range.group(1));
        return Interval.of(low, range.group(2) == null ? low : Double.parseDouble(range.group(2)));
    }

    static Interval ofPercent(String text) {
        Interval percent = parse(text);
        return Interval.of(percent.lower() / 100, percent.upper() / 100);
    }
}
