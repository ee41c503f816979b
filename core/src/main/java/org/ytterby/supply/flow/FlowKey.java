// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import org.ytterby.internal.Checks;

/**
 * A flow as one number, in order of commodity, year, importer and exporter: 15, 9, 10 and 10 bits. It is above 0, as no area
 * has the number 0.
 */
final class FlowKey {

    static final int MOST_COMMODITIES = (1 << 15) - 1;
    static final int FIRST_PRODUCT = 10_000;
    static final int LAST_PRODUCT = 999_999;

    private static final int AREA_BITS = 10;
    private static final int YEAR_BITS = 9;
    private static final int AREA_MASK = (1 << AREA_BITS) - 1;
    private static final int YEAR_MASK = (1 << YEAR_BITS) - 1;

    private FlowKey() {}

    static long of(int commodity, int year, int importer, int exporter) {
        return of(group(commodity, year), importer, exporter);
    }

    static long of(long group, int importer, int exporter) {
        return (group << AREA_BITS | importer) << AREA_BITS | exporter;
    }

    /** A commodity and a year as one number. */
    static long group(int commodity, int year) {
        return (long) commodity << YEAR_BITS | (year - TradeSink.FIRST_YEAR);
    }

    static int commodity(long key) {
        return (int) (key >>> (YEAR_BITS + 2 * AREA_BITS));
    }

    static int year(long key) {
        return TradeSink.FIRST_YEAR + ((int) (key >>> (2 * AREA_BITS)) & YEAR_MASK);
    }

    static int importer(long key) {
        return (int) (key >>> AREA_BITS) & AREA_MASK;
    }

    static int exporter(long key) {
        return (int) key & AREA_MASK;
    }

    static void check(int year, int exporter, int importer, int product) {
        if (year < TradeSink.FIRST_YEAR
                || year > TradeSink.LAST_YEAR
                || exporter < 1
                || exporter > TradeSink.LAST_AREA
                || importer < 1
                || importer > TradeSink.LAST_AREA
                || product < FIRST_PRODUCT
                || product > LAST_PRODUCT) {
            refuse(year, exporter, importer, product);
        }
    }

    private static void refuse(int year, int exporter, int importer, int product) {
        checkYear(year);
        Checks.inRange("exporter", exporter, 1, TradeSink.LAST_AREA);
        Checks.inRange("importer", importer, 1, TradeSink.LAST_AREA);
        Checks.inRange("product", product, FIRST_PRODUCT, LAST_PRODUCT);
    }

    static void checkYear(int year) {
        Checks.inRange("year", year, TradeSink.FIRST_YEAR, TradeSink.LAST_YEAR);
    }
}
