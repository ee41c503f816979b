// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ytterby.material.HsCode;

/** Finds the commodities of a product, by number in order of their names. */
final class CommodityIndex {

    private static final int[] NONE = {};

    private final ImmutableList<String> names;

    /** For each product the place of its list, 0 for the empty one. */
    private final short[] lists = new short[FlowKey.LAST_PRODUCT + 1];

    private final List<int[]> commodities = new ArrayList<>(List.of(NONE));

    CommodityIndex(List<TradedCommodity> all) {
        List<TradedCommodity> sorted =
                all.stream().sorted(Comparator.comparing(TradedCommodity::name)).toList();
        names = sorted.stream().map(TradedCommodity::name).collect(ImmutableList.toImmutableList());
        for (int i = 0; i < sorted.size(); i++) {
            for (HsCode code : sorted.get(i).products()) {
                add(Integer.parseInt(code.digits()), i);
            }
        }
    }

    private void add(int product, int commodity) {
        int[] before = commodities(product);
        int[] after = java.util.Arrays.copyOf(before, before.length + 1);
        after[before.length] = commodity;
        if (before.length == 0) {
            lists[product] = (short) commodities.size();
            commodities.add(after);
        } else {
            commodities.set(lists[product], after);
        }
    }

    ImmutableList<String> names() {
        return names;
    }

    boolean knows(int product) {
        return product >= 0 && product < lists.length && lists[product] != 0;
    }

    int[] commodities(int product) {
        return commodities.get(lists[product]);
    }
}
