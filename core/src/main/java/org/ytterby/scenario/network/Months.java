// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.time.YearMonth;
import org.ytterby.internal.Checks;

/** The months a network accepts: years 1900 to 2200, so that a mistyped year is refused. */
final class Months {

    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth LAST = YearMonth.of(2200, 12);

    private Months() {}

    static void inRange(String path, YearMonth month) {
        if (month.isBefore(FIRST) || month.isAfter(LAST)) {
            throw Checks.refused(path, "be in [" + FIRST + ", " + LAST + "]", month);
        }
    }
}
