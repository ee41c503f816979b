// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;

/** Puts tables of several years in a row, if they belong there. */
final class SeriesOfTables {

    private SeriesOfTables() {}

    static ShareSeries of(String of, Iterable<SupplyTable> tables, EditionPolicy editions) {
        Map<Integer, String> labels = new LinkedHashMap<>();
        Map<Integer, Map<Supplier, Interval>> shares = new LinkedHashMap<>();
        @Nullable SupplyFigure first = null;
        int i = 0;
        for (SupplyTable table : tables) {
            SupplyFigure line = table.figures().get(0);
            if (first == null) {
                first = line;
            }
            String path = "tables[" + i++ + "]";
            same(path + ".material", first.material(), line.material());
            same(path + ".scheme", first.scheme(), line.scheme());
            same(path + ".stage", first.stage(), line.stage());
            same(path + ".measure", first.measure(), line.measure());
            if (editions == EditionPolicy.ONE) {
                same(path + ".edition", first.edition().label(), line.edition().label());
            }
            if (labels.containsKey(table.year())) {
                throw Checks.refused(path + ".year", "stand once in a series", table.year());
            }
            Map<Supplier, Interval> byName = shares(table);
            if (!byName.isEmpty()) {
                labels.put(table.year(), line.edition().label());
                shares.put(table.year(), byName);
            }
        }
        return ShareSeries.builder().of(of).editions(labels).shares(shares).build();
    }

    private static Map<Supplier, Interval> shares(SupplyTable table) {
        Map<Supplier, Interval> amounts = table.amounts();
        Map<Supplier, Interval> shares = new LinkedHashMap<>();
        for (Supplier supplier : amounts.keySet()) {
            List<Interval> others = amounts.entrySet().stream()
                    .filter(line -> !line.getKey().equals(supplier))
                    .map(Map.Entry::getValue)
                    .toList();
            Ratios.partOfWhole(amounts.getOrDefault(supplier, Interval.exactly(0)), Interval.sum(others))
                    .interval()
                    .ifPresent(share -> shares.put(supplier, share));
        }
        return shares;
    }

    private static void same(String path, Object first, Object other) {
        Checks.same(path, first, " as in the first table", other);
    }
}
