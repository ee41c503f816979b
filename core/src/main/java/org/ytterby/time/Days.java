// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.ytterby.internal.Checks;

/** The dates this package accepts: years 1900 to 2200, so that a mistyped year or a stand-in such as 9999-12-31 is refused. */
final class Days {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;
    static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    private Days() {}

    @CanIgnoreReturnValue
    static LocalDate inRange(String path, LocalDate value) {
        if (value.isBefore(FIRST) || value.isAfter(LAST)) {
            throw Checks.refused(path, "be in [" + FIRST + ", " + LAST + "]", value);
        }
        return value;
    }

    static LocalDate parse(String path, String text) {
        return inRange(path, parsed(path, text));
    }

    private static LocalDate parsed(String path, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Checks.refused(path, "be a date of the calendar such as '2025-11-07'", text);
        }
    }
}
