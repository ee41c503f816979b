// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collections;
import java.util.List;

/** Adds the sums of two results, both in order of their keys. */
final class FlowAddition {

    private FlowAddition() {}

    static TradeFlows of(
            List<String> names,
            long[] keys,
            long[] cells,
            List<String> otherNames,
            long[] otherKeys,
            long[] otherCells) {
        ImmutableList<String> all = ImmutableSortedSet.<String>naturalOrder()
                .addAll(names)
                .addAll(otherNames)
                .build()
                .asList();
        long[] mine = renumbered(keys, names, all);
        long[] others = renumbered(otherKeys, otherNames, all);
        FlowTable table = new FlowTable(Math.max(mine.length, others.length));
        int i = 0;
        int k = 0;
        while (i < mine.length || k < others.length) {
            long left = i < mine.length ? mine[i] : Long.MAX_VALUE;
            long right = k < others.length ? others[k] : Long.MAX_VALUE;
            if (left < right) {
                table.add(left, FlowTable.amount(cells, i++));
            } else if (right < left) {
                table.add(right, FlowTable.amount(otherCells, k++));
            } else {
                table.add(left, FlowTable.amount(cells, i++).plus(FlowTable.amount(otherCells, k++)));
            }
        }
        return TradeFlows.of(all, table);
    }

    /** Gives commodities the numbers they have in a longer list; their order stays. */
    private static long[] renumbered(long[] keys, List<String> names, List<String> all) {
        int[] numbers = names.stream()
                .mapToInt(name -> Collections.binarySearch(all, name))
                .toArray();
        long[] result = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int commodity = numbers[FlowKey.commodity(keys[i])];
            result[i] =
                    FlowKey.of(commodity, FlowKey.year(keys[i]), FlowKey.importer(keys[i]), FlowKey.exporter(keys[i]));
        }
        return result;
    }
}
