// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.time.DateSpan;

/** The months of a run and the days in them. */
record Months(YearMonth start, int count) {

    YearMonth month(int index) {
        return start.plusMonths(index);
    }

    int days(int index) {
        return month(index).lengthOfMonth();
    }

    /** The part of a month's days that lie in a span. */
    double hit(DateSpan span, YearMonth month) {
        long first = Math.max(span.firstEpochDay(), month.atDay(1).toEpochDay());
        long last = Math.min(span.lastEpochDay(), month.atEndOfMonth().toEpochDay());
        return Math.max(0, last - first + 1) / (double) month.lengthOfMonth();
    }

    /** The part of the days of every month on which a shock holds. */
    double[] hit(Shock shock) {
        double[] hit = new double[count];
        for (int m = 0; m < count; m++) {
            hit[m] = hit(shock.days(), month(m));
        }
        return hit;
    }

    /** The first day of the run on which a shock may hold, for questions of membership. */
    LocalDate firstDay(Shock shock) {
        long first = Math.max(shock.days().firstEpochDay(), month(0).atDay(1).toEpochDay());
        return LocalDate.ofEpochDay(first);
    }

    /** The day on which a part of a month has gone by, the last of its days for 1. */
    LocalDate day(int index, double part) {
        int days = days(index);
        int day = (int) Math.ceil(part * days - 1e-9);
        return month(index).atDay(Math.max(1, Math.min(days, day)));
    }

    /** The first whole day after a part of a month has gone by, the first of its days for 0. */
    LocalDate dayAfter(int index, double part) {
        return month(index).atDay(1).plusDays((long) Math.ceil(part * days(index) - 1e-9));
    }
}
