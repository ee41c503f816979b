// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.csv.CsvError;
import org.ytterby.supply.flow.TradeSink;

/** Looks at the cells of one row and finds numbers or the first fault. */
final class CarefulRow {

    /** What is to become of a row. */
    enum Fate {
        ACCEPTED,
        OTHER_PRODUCT,
        LEFT_OUT,
        REJECTED
    }

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SUBHEADING = Pattern.compile("[0-9]{5,6}");
    private static final Pattern GROUP = Pattern.compile("TOTAL|ALL|AG[0-9]|[0-9]{1,4}");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]{1,40}\\.?[0-9]{0,40}|\\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,2})?");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final TradeLayout layout;
    private final TradeHeader header;
    private final TradeSink sink;
    private final int[] whole = new int[TradeRole.values().length];
    private final long[] scaled = new long[TradeRole.values().length];
    private boolean weighed;
    private boolean rounded;
    private int line;
    private @Nullable CsvError error;
    private String reason = "";

    CarefulRow(TradeLayout layout, TradeHeader header, TradeSink sink) {
        this.layout = layout;
        this.header = header;
        this.sink = sink;
    }

    int whole(TradeRole role) {
        return whole[role.index()];
    }

    long scaled(TradeRole role) {
        return scaled[role.index()];
    }

    boolean weighed() {
        return weighed;
    }

    boolean rounded() {
        return rounded;
    }

    CsvError error() {
        if (error == null) {
            throw new IllegalStateException("row has no fault");
        }
        return error;
    }

    /** Returns why the row was left out. */
    String reason() {
        return reason;
    }

    Fate read(int startLine, List<String> cells) {
        line = startLine;
        error = null;
        rounded = false;
        int productColumn = header.column(TradeRole.PRODUCT);
        String product = productColumn < cells.size() ? cells.get(productColumn).strip() : "";
        boolean subheading = SUBHEADING.matcher(product).matches();
        if (subheading && Integer.parseInt(product) >= 10_000 && !sink.wants(Integer.parseInt(product))) {
            return Fate.OTHER_PRODUCT;
        }
        if (cells.size() != header.size()) {
            error = header.error(line, "must have " + header.size() + " fields", cells.size());
            return Fate.REJECTED;
        }
        if (isLeftOut(cells)) {
            return Fate.LEFT_OUT;
        }
        if (GROUP.matcher(product).matches()) {
            reason = "heading, chapter or total";
            return Fate.LEFT_OUT;
        }
        whole(TradeRole.YEAR, cells, TradeSink.FIRST_YEAR, TradeSink.LAST_YEAR);
        whole(TradeRole.EXPORTER, cells, 0, TradeSink.LAST_AREA);
        whole(TradeRole.IMPORTER, cells, 0, TradeSink.LAST_AREA);
        if (error == null && (whole(TradeRole.EXPORTER) == 0 || whole(TradeRole.IMPORTER) == 0)) {
            reason = "world as partner";
            return Fate.LEFT_OUT;
        }
        if (!subheading) {
            fault(TradeRole.PRODUCT, "must be six digits of the Harmonized System", product);
        }
        whole(TradeRole.PRODUCT, cells, 10_000, 999_999);
        scaled(TradeRole.VALUE, cells);
        weigh(cells, header.column(TradeRole.QUANTITY));
        if (!weighed && error == null && header.isOtherQuantity(cells)) {
            weigh(cells, header.otherColumn());
        }
        return error == null ? Fate.ACCEPTED : Fate.REJECTED;
    }

    private void weigh(List<String> cells, int column) {
        String quantity = cells.get(column).strip();
        weighed = !quantity.isEmpty() && !quantity.equals("NA");
        if (weighed) {
            scaled(TradeRole.QUANTITY, column, cells);
            weighed = scaled[TradeRole.QUANTITY.index()] > 0 || layout.zero() == ZeroQuantity.NOTHING;
        }
    }

    private boolean isLeftOut(List<String> cells) {
        for (TradeHeader.Condition condition : header.conditions()) {
            String text = cells.get(condition.column()).strip();
            if (!condition.texts().contains(text)) {
                reason = header.name(condition.column()) + " " + text;
                return true;
            }
        }
        return false;
    }

    private void whole(TradeRole role, List<String> cells, int low, int high) {
        String text = cells.get(header.column(role)).strip();
        int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < low || number > high) {
            fault(role, "must be a whole number in [" + low + ", " + high + "]", text);
        }
        whole[role.index()] = number;
    }

    private void scaled(TradeRole role, List<String> cells) {
        scaled(role, header.column(role), cells);
    }

    private void scaled(TradeRole role, int column, List<String> cells) {
        String text = cells.get(column).strip();
        if (!DECIMAL.matcher(text).matches()) {
            fault(column, "must be a number", text);
            return;
        }
        BigDecimal exact = new BigDecimal(text).movePointRight(layout.decimals(role));
        BigDecimal kept = exact.setScale(0, RoundingMode.HALF_EVEN);
        if (kept.signum() < 0 || exact.signum() < 0 || kept.compareTo(LARGEST) > 0) {
            String most = LARGEST.movePointLeft(layout.decimals(role)).toPlainString();
            fault(column, "must be at least 0 and at most " + most, text);
            return;
        }
        rounded |= kept.compareTo(exact) != 0;
        scaled[role.index()] = kept.longValueExact();
    }

    /** Keeps the first fault. */
    private void fault(TradeRole role, String rule, String value) {
        fault(header.column(role), rule, value);
    }

    private void fault(int column, String rule, String value) {
        if (error == null) {
            error = header.error(line, column, rule, value);
        }
    }
}
