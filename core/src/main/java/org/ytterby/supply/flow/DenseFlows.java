// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ytterby.place.Country;

/** The flows of some pairs of commodity and year, each pair with a place for every two countries: found without searching. */
final class DenseFlows {

    /** How many pairs of commodity and year have their own places: 60 MB, or 100 MB if each has rows without a quantity. */
    static final int USUAL_SQUARES = 40;

    private static final int BUCKETS = 256;
    private static final short[] SLOTS = new short[TradeSink.LAST_AREA + 1];
    private static final short[] AREAS = areas();

    private final int most;
    private final long[] groups = new long[BUCKETS];
    private final @Nullable FlowPage[] squares = new FlowPage[BUCKETS];
    private int used;

    DenseFlows(int most) {
        this.most = Math.min(most, BUCKETS / 2);
        Arrays.fill(groups, -1);
    }

    private static short[] areas() {
        short[] areas = new short[TradeSink.LAST_AREA + 1];
        Arrays.fill(SLOTS, (short) -1);
        short next = 0;
        for (Country country : Country.values()) {
            if (country.tradeCode().isPresent()) {
                int code = country.tradeCode().getAsInt();
                areas[next] = (short) code;
                SLOTS[code] = next++;
            }
        }
        return Arrays.copyOf(areas, next);
    }

    /** Returns the place of two areas in a square, -1 if one of them is none of today's countries. */
    static int place(int importer, int exporter) {
        int row = SLOTS[importer];
        int column = SLOTS[exporter];
        return (row | column) < 0 ? -1 : row * AREAS.length + column;
    }

    /** Returns the square of a pair of commodity and year, null if it has none. */
    @Nullable
    FlowPage square(long group) {
        int bucket = (int) ((group * 0x9E3779B97F4A7C15L) >>> 56);
        while (groups[bucket] != group && groups[bucket] >= 0) {
            bucket = (bucket + 1) % BUCKETS;
        }
        if (groups[bucket] < 0 && used < most) {
            groups[bucket] = group;
            squares[bucket] = new FlowPage(AREAS.length * AREAS.length);
            used++;
        }
        return squares[bucket];
    }

    void copy(FlowTable table) {
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            FlowPage page = squares[bucket];
            for (int place = 0; page != null && place < AREAS.length * AREAS.length; place++) {
                if (!page.isEmpty(place)) {
                    int importer = AREAS[place / AREAS.length];
                    page.copy(place, FlowKey.of(groups[bucket], importer, AREAS[place % AREAS.length]), table);
                }
            }
        }
    }
}
