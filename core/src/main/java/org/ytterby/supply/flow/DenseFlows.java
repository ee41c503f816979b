// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The flows of some pairs of commodity and year, each pair with a place for every two countries: found without searching. */
final class DenseFlows {

    /** How many pairs of commodity and year have their own places: 60 MB, or 100 MB if each has rows without a quantity. */
    static final int USUAL_SQUARES = 40;

    private static final int YEARS = TradeSink.LAST_YEAR - TradeSink.FIRST_YEAR + 1;
    private static final short[] SLOTS = new short[TradeSink.LAST_AREA + 1];
    private static final short[] AREAS = areas();

    private final int most;
    private final @Nullable FlowPage[] @Nullable [] squares;
    private int used;

    DenseFlows(int commodities, int most) {
        this.most = most;
        this.squares = new FlowPage[commodities][];
    }

    /** The areas in order of their numbers, so that flows are copied in order of their keys. */
    private static short[] areas() {
        short[] areas = new short[TradeSink.LAST_AREA + 1];
        Arrays.fill(SLOTS, (short) -1);
        short next = 0;
        for (int code = 1; code <= TradeSink.LAST_AREA; code++) {
            if (TradeArea.ofCode(code).country().isPresent() && TradeArea.canonical(code) == code) {
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

    /** Returns the square of a commodity and a year, null if it has none. */
    @Nullable
    FlowPage square(int commodity, int year) {
        @Nullable FlowPage[] years = squares[commodity];
        FlowPage square = years == null ? null : years[year - TradeSink.FIRST_YEAR];
        return square == null && used < most ? added(commodity, year) : square;
    }

    private FlowPage added(int commodity, int year) {
        @Nullable FlowPage[] years = squares[commodity];
        if (years == null) {
            years = new FlowPage[YEARS];
            squares[commodity] = years;
        }
        FlowPage square = new FlowPage(AREAS.length * AREAS.length);
        years[year - TradeSink.FIRST_YEAR] = square;
        used++;
        return square;
    }

    void copy(FlowTable table) {
        for (int commodity = 0; commodity < squares.length; commodity++) {
            @Nullable FlowPage[] years = squares[commodity];
            for (int year = 0; years != null && year < YEARS; year++) {
                FlowPage square = years[year];
                if (square != null) {
                    copy(FlowKey.group(commodity, TradeSink.FIRST_YEAR + year), square, table);
                }
            }
        }
    }

    private static void copy(long group, FlowPage square, FlowTable table) {
        int place = 0;
        for (int importer : AREAS) {
            for (int exporter : AREAS) {
                if (!square.isEmpty(place)) {
                    square.copy(place, FlowKey.of(group, importer, exporter), table);
                }
                place++;
            }
        }
    }
}
