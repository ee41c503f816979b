// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ytterby.place.Country;

/** The flows of a few pairs of product and year, each pair with a place for every two countries: found without searching. */
final class DenseFlows {

    /** How many pairs of product and year have their own places: some 40 MB. */
    static final int USUAL_SQUARES = 16;

    private static final int BUCKETS = 256;
    private static final short[] SLOTS = new short[TradeArea.LAST + 1];
    private static final short[] AREAS = areas();

    private final int most;
    private final long[] groups = new long[BUCKETS];
    private final @Nullable long[][] squares = new long[BUCKETS][];
    private int used;
    private long group = -1;
    private long @Nullable [] square;

    DenseFlows(int most) {
        this.most = Math.min(most, BUCKETS / 2);
        Arrays.fill(groups, -1);
    }

    private static short[] areas() {
        short[] areas = new short[TradeArea.LAST + 1];
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

    /** Returns the place of a flow in the {@linkplain #square() square} that is then current, -1 if it has none. */
    int place(long wanted, int importer, int exporter) {
        int row = SLOTS[importer];
        int column = SLOTS[exporter];
        if (row < 0 || column < 0) {
            return -1;
        }
        if (wanted != group) {
            find(wanted);
        }
        return square == null ? -1 : (row * AREAS.length + column) * FlowCells.WIDTH;
    }

    long[] square() {
        if (square == null) {
            throw new IllegalStateException("place must be found first");
        }
        return square;
    }

    private void find(long wanted) {
        int bucket = bucket(wanted);
        while (groups[bucket] != wanted && groups[bucket] >= 0) {
            bucket = (bucket + 1) % BUCKETS;
        }
        if (groups[bucket] < 0 && used < most) {
            groups[bucket] = wanted;
            squares[bucket] = new long[AREAS.length * AREAS.length * FlowCells.WIDTH];
            used++;
        }
        group = wanted;
        square = squares[bucket];
    }

    private static int bucket(long group) {
        return (int) ((group * 0x9E3779B97F4A7C15L) >>> 56);
    }

    /** Hands over every flow that has a row. */
    void forEach(FlowVisitor visitor) {
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            long[] cells = squares[bucket];
            if (cells == null) {
                continue;
            }
            for (int place = 0; place * FlowCells.WIDTH < cells.length; place++) {
                int at = place * FlowCells.WIDTH;
                if (cells[at + FlowCells.ROWS] > 0) {
                    int importer = AREAS[place / AREAS.length];
                    visitor.flow(FlowKey.of(groups[bucket], importer, AREAS[place % AREAS.length]), cells, at);
                }
            }
        }
    }
}
