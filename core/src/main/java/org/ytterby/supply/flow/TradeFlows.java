// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;

/**
 * Trade summed by product, year, importer and exporter, packed in order of these. Two results are equal if they hold the same
 * sums, whatever the order of the rows and the number of collectors they came through.
 *
 * @since 0.1
 */
public final class TradeFlows implements Serializable {

    /** No trade. */
    public static final TradeFlows NONE = new TradeFlows(new long[0], new long[0]);

    private static final long serialVersionUID = 1L;

    /** The packed keys, rising. */
    private final long[] keys;

    /** The sums, five numbers for a flow. */
    private final long[] cells;

    private TradeFlows(long[] keys, long[] cells) {
        this.keys = keys;
        this.cells = cells;
    }

    static TradeFlows of(FlowTable table) {
        table.sorted();
        return new TradeFlows(table.keys(), table.cells());
    }

    /**
     * Packs flows.
     *
     * @param flows the flows, in any order, each once
     * @return the same, packed
     * @throws IllegalArgumentException if a flow stands twice
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TradeFlows of(List<FlowSum> flows) {
        FlowTable table = new FlowTable(flows.size());
        long[] cells = new long[FlowCells.WIDTH];
        for (FlowSum flow : flows) {
            FlowCells.put(flow.amount(), cells, 0);
            table.flow(flow.key(), cells, 0);
        }
        TradeFlows result = of(table);
        for (int i = 1; i < result.keys.length; i++) {
            if (result.keys[i] == result.keys[i - 1]) {
                throw Checks.refused("flows", "hold each product, year, exporter and importer once", result.flow(i));
            }
        }
        return result;
    }

    /**
     * Returns the flows, in order of product, year, importer and exporter.
     *
     * @return the flows
     */
    @JsonValue
    public ImmutableList<FlowSum> flows() {
        ImmutableList.Builder<FlowSum> flows = ImmutableList.builderWithExpectedSize(keys.length);
        for (int i = 0; i < keys.length; i++) {
            flows.add(flow(i));
        }
        return flows.build();
    }

    private FlowSum flow(int i) {
        return new FlowSum(
                FlowKey.code(FlowKey.product(keys[i])),
                FlowKey.year(keys[i]),
                TradeArea.ofCode(FlowKey.exporter(keys[i])),
                TradeArea.ofCode(FlowKey.importer(keys[i])),
                amount(i));
    }

    private TradeAmount amount(int i) {
        return FlowCells.amount(cells, i * FlowCells.WIDTH);
    }

    /**
     * Returns the number of flows.
     *
     * @return the number of different products, years, importers and exporters together
     */
    public int size() {
        return keys.length;
    }

    /**
     * Returns the sum of all flows.
     *
     * @return the sum
     */
    public TradeAmount total() {
        TradeAmount total = TradeAmount.NONE;
        for (int i = 0; i < keys.length; i++) {
            total = total.plus(amount(i));
        }
        return total;
    }

    /**
     * Returns the years with a row.
     *
     * @return the years, rising
     */
    public ImmutableSortedSet<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        long last = -1;
        for (long key : keys) {
            if (FlowKey.year(key) != last) {
                last = FlowKey.year(key);
                years.add(FlowKey.year(key));
            }
        }
        return ImmutableSortedSet.copyOf(years);
    }

    /**
     * Returns the areas that imported something in a year.
     *
     * @param year the year
     * @return the areas, in order of their numbers
     */
    public ImmutableSortedSet<TradeArea> importers(int year) {
        boolean[] seen = new boolean[TradeArea.LAST + 1];
        for (long key : keys) {
            seen[FlowKey.importer(key)] |= FlowKey.year(key) == year;
        }
        ImmutableSortedSet.Builder<TradeArea> areas = ImmutableSortedSet.naturalOrder();
        for (int code = 1; code <= TradeArea.LAST; code++) {
            if (seen[code]) {
                areas.add(TradeArea.ofCode(code));
            }
        }
        return areas.build();
    }

    /**
     * Returns where imports come from.
     *
     * @param importers the importing areas, at least one; taken together
     * @param products codes of six digits; taken together
     * @param year the year
     * @return the sources
     * @throws IllegalArgumentException if no importer is named, a code has not six digits or the year is not in [1900, 2199]
     */
    public ImportSources imports(Set<TradeArea> importers, Set<HsCode> products, int year) {
        Checks.inRange("year", year, FlowKey.FIRST_YEAR, FlowKey.LAST_YEAR);
        @Nullable TradeAmount[] byExporter = new TradeAmount[TradeArea.LAST + 1];
        for (HsCode product : products) {
            int number = FlowKey.product("products[" + product + "]", product);
            for (TradeArea importer : importers) {
                add(FlowKey.of(number, year, importer.code(), 0), byExporter);
            }
        }
        ImportSources.Builder result =
                ImportSources.builder().importers(importers).products(products).year(year);
        for (int code = 1; code < byExporter.length; code++) {
            TradeAmount amount = byExporter[code];
            if (amount != null) {
                result.addSources(new SourceAmount(TradeArea.ofCode(code), amount));
            }
        }
        return result.build();
    }

    private void add(long start, @Nullable TradeAmount[] byExporter) {
        int found = Arrays.binarySearch(keys, start);
        for (int i = -found - 1; i < keys.length && keys[i] <= start + TradeArea.LAST; i++) {
            TradeAmount before = byExporter[FlowKey.exporter(keys[i])];
            byExporter[FlowKey.exporter(keys[i])] = before == null ? amount(i) : before.plus(amount(i));
        }
    }

    /**
     * Adds the sums of other rows.
     *
     * @param other the other sums
     * @return the sums of both
     * @throws IllegalArgumentException if a sum is past the largest number there is
     */
    public TradeFlows plus(TradeFlows other) {
        FlowTable table = new FlowTable(Math.max(size(), other.size()));
        long[] both = new long[FlowCells.WIDTH];
        int i = 0;
        int k = 0;
        while (i < keys.length || k < other.keys.length) {
            long mine = i < keys.length ? keys[i] : Long.MAX_VALUE;
            long others = k < other.keys.length ? other.keys[k] : Long.MAX_VALUE;
            if (mine < others) {
                table.flow(mine, cells, i++ * FlowCells.WIDTH);
            } else if (others < mine) {
                table.flow(others, other.cells, k++ * FlowCells.WIDTH);
            } else {
                FlowCells.put(amount(i++).plus(other.amount(k++)), both, 0);
                table.flow(mine, both, 0);
            }
        }
        return new TradeFlows(table.keys(), table.cells());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TradeFlows that && Arrays.equals(keys, that.keys) && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(cells);
    }

    /**
     * Returns the number of flows and of rows, such as {@code 3 flows of 5 rows}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return size() + " flows of " + total().rows() + " rows";
    }
}
