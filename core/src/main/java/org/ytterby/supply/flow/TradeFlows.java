// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * Trade summed by commodity, year, importer and exporter, packed in order of these. Two results are equal if they hold the
 * same sums, whatever the order of the rows and the number of collectors they came through.
 *
 * @since 0.1
 */
public final class TradeFlows implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The names, rising; each has a flow. */
    private final ImmutableList<String> commodities;

    /** The packed keys, rising, with commodities by number. */
    private final long[] keys;

    /** The sums, five numbers for a flow. */
    private final long[] cells;

    private TradeFlows(ImmutableList<String> commodities, long[] keys, long[] cells) {
        this.commodities = commodities;
        this.keys = keys;
        this.cells = cells;
    }

    /** Packs a table whose commodities are numbered in order of their names; drops those without a flow. */
    static TradeFlows of(List<String> names, FlowTable table) {
        table.sort();
        long[] keys = table.keys();
        ImmutableList.Builder<String> used = ImmutableList.builder();
        int number = -1;
        int last = -1;
        for (int i = 0; i < keys.length; i++) {
            int commodity = FlowKey.commodity(keys[i]);
            if (commodity != last) {
                used.add(names.get(commodity));
                last = commodity;
                number++;
            }
            keys[i] = renumbered(keys[i], number);
        }
        return new TradeFlows(used.build(), keys, table.cells());
    }

    private static long renumbered(long key, int commodity) {
        return FlowKey.of(commodity, FlowKey.year(key), FlowKey.importer(key), FlowKey.exporter(key));
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
        List<String> names =
                flows.stream().map(FlowSum::commodity).distinct().sorted().toList();
        FlowTable table = new FlowTable(flows.size());
        for (FlowSum flow : flows) {
            int commodity = Collections.binarySearch(names, flow.commodity());
            int importer = flow.importer().code();
            table.add(
                    FlowKey.of(commodity, flow.year(), importer, flow.exporter().code()), flow.amount());
        }
        TradeFlows result = of(names, table);
        for (int i = 1; i < result.keys.length; i++) {
            if (result.keys[i] == result.keys[i - 1]) {
                throw Checks.refused("flows", "hold each commodity, year, exporter and importer once", result.flow(i));
            }
        }
        return result;
    }

    /**
     * Returns the flows, in order of commodity, year, importer and exporter.
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
                commodities.get(FlowKey.commodity(keys[i])),
                FlowKey.year(keys[i]),
                TradeArea.ofCode(FlowKey.exporter(keys[i])),
                TradeArea.ofCode(FlowKey.importer(keys[i])),
                amount(i));
    }

    private TradeAmount amount(int i) {
        return FlowTable.amount(cells, i);
    }

    /**
     * Returns the number of flows.
     *
     * @return the number of different commodities, years, importers and exporters together
     */
    public int size() {
        return keys.length;
    }

    /**
     * Returns the commodities that have a flow.
     *
     * @return their names, rising
     */
    public ImmutableList<String> commodities() {
        return commodities;
    }

    /**
     * Returns the sum of all flows. A row of several commodities counts under each.
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
     * Returns the years that have a flow.
     *
     * @return the years, rising
     */
    public ImmutableSortedSet<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        int last = 0;
        for (long key : keys) {
            if (FlowKey.year(key) != last) {
                last = FlowKey.year(key);
                years.add(last);
            }
        }
        return ImmutableSortedSet.copyOf(years);
    }

    /**
     * Returns the areas that imported some of a commodity in a year.
     *
     * @param commodity the name of the commodity; one without a flow has no importers
     * @param year the year, in [1900, 2199]
     * @return the areas, in order of their numbers
     * @throws IllegalArgumentException if the year is out of range
     */
    public ImmutableSortedSet<TradeArea> importers(String commodity, int year) {
        FlowKey.checkYear(year);
        ImmutableSortedSet.Builder<TradeArea> areas = ImmutableSortedSet.naturalOrder();
        int number = Collections.binarySearch(commodities, commodity);
        int last = 0;
        long group = FlowKey.group(number, year);
        for (int i = number < 0 ? keys.length : from(FlowKey.of(group, 0, 0)); i < keys.length; i++) {
            if (keys[i] >= FlowKey.of(group + 1, 0, 0)) {
                break;
            }
            if (FlowKey.importer(keys[i]) != last) {
                last = FlowKey.importer(keys[i]);
                areas.add(TradeArea.ofCode(last));
            }
        }
        return areas.build();
    }

    /**
     * Returns where imports come from.
     *
     * @param commodity the name of the commodity; one without a flow has no sources
     * @param importers the importing areas, at least one; taken together
     * @param year the year, in [1900, 2199]
     * @return the sources
     * @throws IllegalArgumentException if no importer is named or the year is out of range
     */
    public ImportSources imports(String commodity, Set<TradeArea> importers, int year) {
        FlowKey.checkYear(year);
        @Nullable TradeAmount[] byExporter = new TradeAmount[TradeSink.LAST_AREA + 1];
        int number = Collections.binarySearch(commodities, commodity);
        if (number >= 0) {
            importers.forEach(importer -> add(FlowKey.of(number, year, importer.code(), 0), byExporter));
        }
        ImportSources.Builder result = ImportSources.builder()
                .commodity(commodity)
                .importers(importers)
                .year(year);
        for (int code = 1; code < byExporter.length; code++) {
            TradeAmount amount = byExporter[code];
            if (amount != null) {
                result.addSources(new SourceAmount(TradeArea.ofCode(code), amount));
            }
        }
        return result.build();
    }

    /** Returns the first flow above a key without an exporter, which none has. */
    private int from(long start) {
        return -Arrays.binarySearch(keys, start) - 1;
    }

    private void add(long start, @Nullable TradeAmount[] byExporter) {
        for (int i = from(start); i < keys.length && keys[i] <= start + TradeSink.LAST_AREA; i++) {
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
        return FlowAddition.of(commodities, keys, cells, other.commodities, other.keys, other.cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TradeFlows that
                && commodities.equals(that.commodities)
                && Arrays.equals(keys, that.keys)
                && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * commodities.hashCode() + Arrays.hashCode(keys)) + Arrays.hashCode(cells);
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
