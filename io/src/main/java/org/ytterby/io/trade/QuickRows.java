// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import org.jspecify.annotations.Nullable;
import org.ytterby.supply.flow.TradeSink;

/** Takes ordinary rows straight from the bytes and stops at the first that is not: nothing is allocated. */
final class QuickRows {

    private static final int SKIPPED = -1;
    private static final int FIRST_PRODUCT = 10_000;
    private static final int LAST_PRODUCT = 999_999;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private final TradeSink sink;
    private final int[] roles;
    private final byte separator;
    private final int valueDecimals;
    private final int quantityDecimals;
    private final boolean possible;
    private int at;
    private int lines;
    private int accepted;
    private int withoutQuantity;
    private int otherProducts;

    QuickRows(TradeLayout layout, TradeHeader header, TradeSink sink) {
        this.sink = sink;
        this.separator = (byte) layout.separator();
        this.valueDecimals = layout.decimals(TradeRole.VALUE);
        this.quantityDecimals = layout.decimals(TradeRole.QUANTITY);
        this.possible =
                header.conditions().isEmpty() && layout.zero() == ZeroQuantity.NOTHING && layout.other() == null;
        this.roles = new int[header.size()];
        for (int column = 0; column < roles.length; column++) {
            @Nullable TradeRole role = header.role(column);
            roles[column] = role == null ? SKIPPED : role.index();
        }
    }

    int lines() {
        return lines;
    }

    int accepted() {
        return accepted;
    }

    int withoutQuantity() {
        return withoutQuantity;
    }

    int otherProducts() {
        return otherProducts;
    }

    /** Takes rows up to an end, before which a line feed stands; gives the end, or where a row begins that is not ordinary. */
    int take(byte[] bytes, int from, int end) {
        lines = 0;
        accepted = 0;
        withoutQuantity = 0;
        otherProducts = 0;
        int start = from;
        while (possible && start < end && row(bytes, start)) {
            lines++;
            start = at;
        }
        return start;
    }

    /** Takes the row at a place and leaves the place after it, or tells that it is not ordinary. */
    private boolean row(byte[] bytes, int start) {
        at = start;
        int year = 0;
        int exporter = 0;
        int importer = 0;
        int product = 0;
        long value = 0;
        long quantity = 0;
        boolean weighed = true;
        for (int column = 0; column < roles.length; column++) {
            switch (roles[column]) {
                case 0 -> year = whole(bytes);
                case 1 -> exporter = whole(bytes);
                case 2 -> importer = whole(bytes);
                case 3 -> {
                    product = whole(bytes);
                    if (product >= FIRST_PRODUCT && product <= LAST_PRODUCT && !sink.wants(product)) {
                        return other(bytes);
                    }
                }
                case 4 -> {
                    value = decimal(bytes, valueDecimals);
                    if (value < 0) {
                        return false;
                    }
                }
                case 5 -> {
                    weighed = !unknown(bytes);
                    quantity = weighed ? decimal(bytes, quantityDecimals) : 0;
                    if (quantity < 0) {
                        return false;
                    }
                }
                default -> {
                    if (!skip(bytes)) {
                        return false;
                    }
                }
            }
            if (column < roles.length - 1 && bytes[at++] != separator) {
                return false;
            }
        }
        if (!lineEnds(bytes)
                || year < TradeSink.FIRST_YEAR
                || year > TradeSink.LAST_YEAR
                || exporter < 1
                || exporter > TradeSink.LAST_AREA
                || importer < 1
                || importer > TradeSink.LAST_AREA
                || product < FIRST_PRODUCT
                || product > LAST_PRODUCT) {
            return false;
        }
        if (weighed) {
            sink.row(year, exporter, importer, product, quantity, value);
        } else {
            sink.rowWithoutQuantity(year, exporter, importer, product, value);
            withoutQuantity++;
        }
        accepted++;
        return true;
    }

    /** Reads up to seven digits, after blanks; gives -1 if there are none or more. */
    private int whole(byte[] bytes) {
        while (bytes[at] == ' ') {
            at++;
        }
        int first = at;
        at += Digits.count(bytes, first);
        return Digits.read(bytes, first, at);
    }

    /** Reads a decimal as so many of its smallest parts; gives -1 if it is not plain, long, or has more decimals. */
    private long decimal(byte[] bytes, int decimals) {
        long whole = whole(bytes);
        if (whole < 0 || bytes[at] != '.') {
            return whole * POWERS[decimals];
        }
        int first = ++at;
        int digits = Digits.count(bytes, first);
        at += digits;
        if (digits == 0 || digits > decimals) {
            return digits == 0 ? whole * POWERS[decimals] : -1;
        }
        return whole * POWERS[decimals] + Digits.read(bytes, first, at) * POWERS[decimals - digits];
    }

    /** Steps over an empty cell or NA, after blanks. */
    private boolean unknown(byte[] bytes) {
        int p = at;
        while (bytes[p] == ' ') {
            p++;
        }
        if (bytes[p] == 'N' && bytes[p + 1] == 'A') {
            p += 2;
        }
        boolean unknown = bytes[p] == separator || bytes[p] == '\n' || bytes[p] == '\r';
        at = unknown ? p : at;
        return unknown;
    }

    private boolean skip(byte[] bytes) {
        int p = at;
        while (bytes[p] != separator && bytes[p] != '\n' && bytes[p] != '\r' && bytes[p] != '"') {
            p++;
        }
        at = p;
        return bytes[p] != '"';
    }

    private boolean other(byte[] bytes) {
        int p = at;
        if (bytes[p] != separator && bytes[p] != '\n' && bytes[p] != '\r') {
            return false;
        }
        while (bytes[p] != '\n') {
            if (bytes[p] == '"') {
                return false;
            }
            p++;
        }
        at = p + 1;
        otherProducts++;
        return true;
    }

    private boolean lineEnds(byte[] bytes) {
        if (bytes[at] == '\r') {
            at++;
        }
        return bytes[at++] == '\n';
    }
}
