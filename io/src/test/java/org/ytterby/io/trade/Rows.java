// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ytterby.supply.flow.TradeSink;

/** Keeps the rows a reader hands over, as texts. */
final class Rows implements TradeSink {

    private static final Set<Integer> WANTED = Set.of(280530, 284610, 284690, 10121);

    final List<String> rows = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    final List<List<String>> rejected = new ArrayList<>();

    TradeReading read(TradeLayout layout, String text) {
        return TradeCsv.read(
                layout,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "trade.csv",
                this,
                reject -> {
                    faults.add(reject.error().toString());
                    rejected.add(reject.cells());
                },
                TradeProgress.SILENT);
    }

    @Override
    public boolean wants(int product) {
        return WANTED.contains(product);
    }

    @Override
    public void row(int year, int exporter, int importer, int product, long quantityGrams, long valueMillidollars) {
        rows.add(
                year + " " + exporter + " " + importer + " " + product + " " + quantityGrams + " " + valueMillidollars);
    }

    @Override
    public void rowWithoutQuantity(int year, int exporter, int importer, int product, long valueMillidollars) {
        rows.add(year + " " + exporter + " " + importer + " " + product + " ? " + valueMillidollars);
    }
}
