// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.Arrays;
import java.util.List;
import org.ytterby.time.DateSpan;
import org.ytterby.time.DateSpanSet;

/** The spans of days between which no provision changes its state, numbered from the earliest, with the number of any day. */
final class DaySegments {

    /** How many days after the first change are looked up in a table; later ones are searched for. */
    private static final int MOST_DAYS = 1 << 14;

    private final long[] starts;
    private final long first;
    private final short[] table;

    private DaySegments(long[] starts) {
        this.starts = starts;
        this.first = starts.length == 1 ? 0 : starts[1];
        int days = starts.length == 1 || starts.length > Short.MAX_VALUE
                ? 0
                : (int) Math.min(MOST_DAYS, starts[starts.length - 1] - first + 1);
        this.table = new short[days];
        for (int at = 1; at < starts.length && starts[at] - first < days; at++) {
            int from = (int) (starts[at] - first);
            int to = at + 1 < starts.length ? (int) Math.min(days, starts[at + 1] - first) : days;
            Arrays.fill(table, from, to, (short) at);
        }
    }

    static DaySegments of(Effectivity[] lives) {
        long[] days = {Long.MIN_VALUE};
        int count = 1;
        for (Effectivity life : lives) {
            for (DateSpanSet set : List.of(life.operating(), life.uncertain(), life.suspended())) {
                for (DateSpan span : set.spans()) {
                    if (count + 2 > days.length) {
                        days = Arrays.copyOf(days, 2 * count + 2);
                    }
                    days[count++] = span.firstEpochDay();
                    days[count++] = span.lastEpochDay() == Long.MAX_VALUE ? Long.MIN_VALUE : span.lastEpochDay() + 1;
                }
            }
        }
        Arrays.sort(days, 0, count);
        int kept = 1;
        for (int i = 1; i < count; i++) {
            if (days[i] != days[kept - 1]) {
                days[kept++] = days[i];
            }
        }
        return new DaySegments(Arrays.copyOf(days, kept));
    }

    int count() {
        return starts.length;
    }

    /** The number of the span that an epoch day lies in. */
    int at(long day) {
        if (day >= first && day < first + table.length) {
            return table[(int) (day - first)];
        }
        int at = Arrays.binarySearch(starts, day);
        return at >= 0 ? at : -at - 2;
    }
}
