// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;

/**
 * A flow as one number, in order of product, year, importer and exporter: 20, 9, 10 and 10 bits. It is above 0, as no area
 * has the number 0.
 */
final class FlowKey {

    static final int FIRST_YEAR = TradeSink.FIRST_YEAR;
    static final int LAST_YEAR = TradeSink.LAST_YEAR;
    static final int FIRST_PRODUCT = 10_000;
    static final int LAST_PRODUCT = 999_999;

    private static final int AREA_BITS = 10;
    private static final int YEAR_BITS = 9;
    private static final int AREA_MASK = (1 << AREA_BITS) - 1;
    private static final int YEAR_MASK = (1 << YEAR_BITS) - 1;
    private static final int DIGITS = 6;

    private FlowKey() {}

    static long of(int product, int year, int importer, int exporter) {
        return of(group(product, year), importer, exporter);
    }

    static long of(long group, int importer, int exporter) {
        return (group << AREA_BITS | importer) << AREA_BITS | exporter;
    }

    /** A product and a year as one number. */
    static long group(int product, int year) {
        return (long) product << YEAR_BITS | (year - FIRST_YEAR);
    }

    static int product(long key) {
        return (int) (key >>> (YEAR_BITS + 2 * AREA_BITS));
    }

    static int year(long key) {
        return FIRST_YEAR + ((int) (key >>> (2 * AREA_BITS)) & YEAR_MASK);
    }

    static int importer(long key) {
        return (int) (key >>> AREA_BITS) & AREA_MASK;
    }

    static int exporter(long key) {
        return (int) key & AREA_MASK;
    }

    static int product(String path, HsCode product) {
        if (product.length() != DIGITS) {
            throw Checks.refused(path, "have six digits", product.digits());
        }
        return Integer.parseInt(product.digits());
    }

    static HsCode code(int product) {
        String digits = Integer.toString(product);
        return HsCode.of(digits.length() < DIGITS ? "0" + digits : digits);
    }

    static void check(int year, int exporter, int importer, int product) {
        if (year < FIRST_YEAR
                || year > LAST_YEAR
                || exporter < 1
                || exporter > TradeArea.LAST
                || importer < 1
                || importer > TradeArea.LAST
                || product < FIRST_PRODUCT
                || product > LAST_PRODUCT) {
            refuse(year, exporter, importer, product);
        }
    }

    private static void refuse(int year, int exporter, int importer, int product) {
        Checks.inRange("year", year, FIRST_YEAR, LAST_YEAR);
        Checks.inRange("exporter", exporter, 1, TradeArea.LAST);
        Checks.inRange("importer", importer, 1, TradeArea.LAST);
        Checks.inRange("product", product, FIRST_PRODUCT, LAST_PRODUCT);
    }
}
