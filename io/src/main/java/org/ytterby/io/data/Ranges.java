// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.element.Element;
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

    /** Reads mass fractions such as {@code Nd 20-30; Dy 0.2-6}, in percent. */
    static Map<Element, Interval> fractions(String text) {
        Map<Element, Interval> fractions = new LinkedHashMap<>();
        for (String part : Splitter.on(';').trimResults().split(text)) {
            int blank = part.indexOf(' ');
            if (blank < 0) {
                throw new IllegalArgumentException("must be like Nd 20-30; Dy 0.2-6");
            }
            fractions.put(Element.ofSymbol(part.substring(0, blank)), ofPercent(part.substring(blank + 1)));
        }
        return fractions;
    }
}
