// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ytterby.evidence.Edition;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Concentration;
import org.ytterby.supply.Coverage;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;

/** Mine production of rare earths: every year of the newest USGS edition, and five years before it. */
final class MineTable {

    private static final String USGS = "USGS";
    private static final int EARLIER_YEARS = 5;

    private MineTable() {}

    static void print(ReferenceData data, Consumer<String> out) {
        List<SupplyTable> years = years(data);
        out.accept("2. Mine production of rare earths, tonnes of rare-earth oxides");
        out.accept("");
        List<String> header = new ArrayList<>(List.of(""));
        years.forEach(year -> header.add(Integer.toString(year.year())));
        TextTable table = new TextTable(header);
        List<String> editions = new ArrayList<>(List.of("edition"));
        years.forEach(year -> editions.add(year.edition().code()));
        table.add(editions);
        for (Supplier supplier : suppliers(years)) {
            table.add(row(name(supplier), years, year -> printed(year, supplier)));
        }
        table.add(row("sum of the lines", years, year -> tonnes(year.total())));
        table.add(row("world, as printed", years, year -> printed(year, Supplier.WORLD)));
        table.add(row(
                "China's share", years, year -> percent(year.share(Country.CN).orElseThrow())));
        table.add(
                row("HHI (0 to 1)", years, year -> decimals(concentration(year).hhi(), "%.4f")));
        table.add(row(
                "equal suppliers", years, year -> decimals(concentration(year).equalSuppliers(), "%.3f")));
        table.print(out);
        notes(years, out);
    }

    /** The newest edition's years, then for each of the five years before them the newest edition that prints it. */
    private static List<SupplyTable> years(ReferenceData data) {
        List<SupplyFigure> mined = data.production().stream()
                .filter(figure -> figure.material().equals("REE")
                        && figure.stage() == Stage.MINING
                        && figure.measure() == SupplyMeasure.PRODUCTION
                        && figure.edition().publisher().equals(USGS))
                .toList();
        ImmutableList<SupplyTable> tables = SupplyTable.tablesOf(mined).stream()
                .filter(table -> table.figure(Supplier.of(Country.CN)).isPresent())
                .sorted(Comparator.comparingInt(
                                (SupplyTable table) -> table.edition().year())
                        .thenComparing(table -> table.edition().publishedOn().isPresent()))
                .collect(ImmutableList.toImmutableList());
        Map<Integer, SupplyTable> newest = new TreeMap<>(Comparator.reverseOrder());
        tables.forEach(table -> newest.put(table.year(), table)); // a later edition replaces an earlier one
        Edition latest = tables.get(tables.size() - 1).edition();
        List<SupplyTable> years = new ArrayList<>();
        int earlier = 0;
        for (SupplyTable table : newest.values()) {
            if (table.edition().equals(latest) || earlier++ < EARLIER_YEARS) {
                years.add(table);
            }
        }
        return years;
    }

    private static List<Supplier> suppliers(List<SupplyTable> years) {
        Map<Supplier, Double> largest = new LinkedHashMap<>();
        for (SupplyTable year : years) {
            for (SupplyFigure figure : year.figures()) {
                double amount = figure.value().interval().map(Interval::upper).orElse(0.0);
                largest.merge(figure.supplier(), amount, Math::max);
            }
        }
        List<Supplier> order = new ArrayList<>(largest.entrySet().stream()
                .filter(entry -> entry.getKey().country().isPresent() && entry.getValue() > 0)
                .sorted(Map.Entry.<Supplier, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList());
        order.add(Supplier.OTHER);
        return order;
    }

    private static List<String> row(
            String head, List<SupplyTable> years, java.util.function.Function<SupplyTable, String> cell) {
        List<String> row = new ArrayList<>(List.of(head));
        years.forEach(year -> row.add(cell.apply(year)));
        return row;
    }

    private static void notes(List<SupplyTable> years, Consumer<String> out) {
        out.accept("");
        """
        e = estimated, — = zero as printed, blank = no line in that edition. Countries are as USGS names
        them. Shares are of the sum of the lines, not of the rounded world total. HHI is a bound where there
        is a line "other": it may be many small suppliers or one; without that line the lines are all, as
        they make up the printed world total within its rounding. Bounds that print alike stand once.
        Editions differ for the same year; none is corrected by another.
        """.lines().forEach(out);
        Map<Edition, SupplyTable> editions = new LinkedHashMap<>();
        years.forEach(year -> editions.putIfAbsent(year.edition(), year));
        editions.forEach((edition, table) -> {
            out.accept(edition.code() + "  " + table.confidence().label() + ": "
                    + table.figures().get(0).evidence().source().citation());
            if (table.coverage() == Coverage.REST_UNKNOWN) {
                out.accept("   the edition prints no total: the rest is unknown");
            }
        });
    }

    private static String name(Supplier supplier) {
        return supplier.country().map(Country::usgsName).orElse("Other");
    }

    private static String printed(SupplyTable year, Supplier supplier) {
        return year.figure(supplier).map(figure -> figure.value().token()).orElse("");
    }

    private static Concentration concentration(SupplyTable year) {
        return year.concentration().orElseThrow();
    }

    private static String tonnes(Interval amount) {
        return decimals(amount, "%,.0f");
    }

    private static String percent(Interval share) {
        return decimals(share.times(100), "%.1f") + " %";
    }

    /** One number where both ends print alike, otherwise both. */
    private static String decimals(Interval interval, String format) {
        String low = String.format(Locale.ROOT, format, interval.lower());
        if (interval.upper() == Double.POSITIVE_INFINITY) {
            return low + "+";
        }
        String high = String.format(Locale.ROOT, format, interval.upper());
        return low.equals(high) ? low : low + "-" + high;
    }
}
