// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.internal.Checks;

/** The text of a span of days: {@code [2025-11-07, 2026-11-10]}, three dots and a round bracket where it is open. */
final class SpanText {

    private static final String OPEN = "...";
    private static final Pattern FORM =
            Pattern.compile("(?:\\(\\.{3}|([\\[(])([0-9-]+)), (?:\\.{3}\\)|([0-9-]+)([\\])]))");

    private SpanText() {}

    static String print(DateSpan span) {
        return span.start()
                        .map(start -> (start.inclusive() ? "[" : "(") + start.date())
                        .orElse("(" + OPEN)
                + ", "
                + span.end()
                        .map(end -> end.date() + (end.inclusive() ? "]" : ")"))
                        .orElse(OPEN + ")");
    }

    static DateSpan parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw Checks.refused(
                    "span", "be an interval of days such as '[2025-11-07, 2026-11-10]' or '[2025-04-04, ...)'", text);
        }
        Optional<DateBound> start = Optional.ofNullable(matcher.group(2))
                .map(date -> new DateBound(Days.parse("start", date), "[".equals(matcher.group(1))));
        Optional<DateBound> end = Optional.ofNullable(matcher.group(3))
                .map(date -> new DateBound(Days.parse("end", date), "]".equals(matcher.group(4))));
        if (start.isPresent()) {
            return end.isPresent() ? DateSpan.of(start.get(), end.get()) : DateSpan.startingAt(start.get());
        }
        return end.map(DateSpan::endingAt).orElseGet(DateSpan::always);
    }
}
