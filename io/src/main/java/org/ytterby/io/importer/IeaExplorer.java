// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyUnit;

/**
 * Imports supply and demand of the Critical Minerals Data Explorer of the International Energy Agency (CC BY 4.0), from its
 * sheets {@code 1 Total demand for key minerals} and {@code 2 Total supply for key minerals} put into one table: {@code Pillar,
 * Mineral, Sector/Country, Scenario} and a column for each year, {@code 2024, 2030, 2035, 2040} or, as R writes them, {@code
 * X2024}. All quantities are thousand tonnes of what is contained, and become tonnes.
 *
 * <pre>{@code
 * IeaExplorer iea = IeaExplorer.of(edition, evidence);
 * Imported<SupplyFigure> supply = iea.supply(CsvSource.of(Path.of("iea_criticalminerals_25.csv")));
 * Imported<Indicator> demand = iea.demand(CsvSource.of(Path.of("iea_criticalminerals_25.csv")));
 * }</pre>
 *
 * <p>Quirks that are handled: the first year is the base year of the edition and taken as an estimate; later years are
 * projections and qualified by their scenario, of which supply has one, the base case. The base year of demand stands with every
 * scenario and is taken once. The mineral of a row of supply ends with its stage, {@code Copper - Mining (kt)}; refining,
 * {@code Chemicals} for lithium and {@code Battery grade} are taken as separation. {@code Rest of world} is the residual and
 * {@code Total} the world, also where the edition of 2025 labels it {@code Total clean technologies}; shares are computed and
 * left out. Magnet rare earth elements are a group of the IEA's own. Graphite and others that are no element here are left out
 * and counted. A mineral or a country that is not known is refused.
 *
 * <p>The IEA publishes a workbook made for reading, behind a free account; the table was seen in programs that make and use it,
 * not the workbook itself. A sheet saved as CSV, with its blocks side by side, is not read.
 *
 * @since 0.1
 */
public final class IeaExplorer {

    private static final String OTHER_MINERAL = "other mineral";
    private static final String PROJECTION = "base-case projection";
    private static final Set<String> SUBTOTALS = Set.of("total clean technologies", "total energy technologies");

    private static final Map<String, Stage> STAGES = Map.of(
            "mining", Stage.MINING,
            "refining", Stage.SEPARATION,
            "chemicals", Stage.SEPARATION,
            "battery grade", Stage.SEPARATION);

    private final Edition edition;
    private final Evidence evidence;

    private IeaExplorer(Edition edition, Evidence evidence) {
        this.edition = edition;
        this.evidence = evidence;
    }

    /**
     * Prepares the reading of one edition.
     *
     * @param edition the edition
     * @param evidence where the table was seen and how sure it is
     * @return the importer
     */
    public static IeaExplorer of(Edition edition, Evidence evidence) {
        return new IeaExplorer(edition, evidence);
    }

    /**
     * Imports mining and refining by country.
     *
     * @param source the table
     * @return the figures in tonnes, and what was rejected and left out
     * @throws org.ytterby.io.csv.CsvFormatException if the header is another or the table cannot be read on
     */
    public Imported<SupplyFigure> supply(CsvSource source) {
        return read(source, rows -> row -> supply(rows, row));
    }

    /**
     * Imports demand by sector and scenario.
     *
     * @param source the table
     * @return the indicators in tonnes, by sector and for all together, and what was rejected and left out
     * @throws org.ytterby.io.csv.CsvFormatException if the header is another or the table cannot be read on
     */
    public Imported<Indicator> demand(CsvSource source) {
        Set<List<String>> base = new HashSet<>();
        return read(source, rows -> row -> demand(rows, row, base));
    }

    private static <T> Imported<T> read(CsvSource source, Function<IeaRows, Function<CsvRow, Piece<T>>> maker) {
        CsvTable<Piece<T>> table = CsvTable.ofHeader(
                (List<String> names, CsvColumns columns) -> maker.apply(new IeaRows(new HeaderNames(names), columns)));
        return Piece.read(table, source);
    }

    private Piece<SupplyFigure> supply(IeaRows rows, CsvRow row) {
        Optional<String> skipped = rows.skipped(row, "2");
        if (skipped.isPresent()) {
            return Piece.skip(skipped.get());
        }
        String[] parts = FigureCells.stripped(row.get(rows.mineral)).split(" - ", 2);
        Optional<IeaMineral> mineral = IeaMineral.find(parts[0]);
        if (mineral.isEmpty()) {
            return Piece.skip(OTHER_MINERAL);
        }
        String words =
                parts.length < 2 ? "" : parts[1].replaceFirst("\\(.*", "").strip();
        Stage stage = STAGES.get(words.toLowerCase(Locale.ROOT));
        Optional<Supplier> supplier = rows.supplier(row);
        if (stage == null) {
            row.refuse(rows.mineral, "end with its stage, such as Copper - Mining");
        }
        Piece<SupplyFigure> piece = new Piece<>();
        rows.years.forEach((column, year) -> {
            if (FigureCells.stripped(row.get(column)).isEmpty()) {
                piece.leaveOut(Piece.EMPTY_CELL);
            } else if (stage != null && supplier.isPresent()) {
                boolean base = year == rows.baseYear;
                rows.tonnes(row, column)
                        .ifPresent(value -> piece.add(SupplyFigure.builder()
                                .material(mineral.get().material())
                                .scheme(mineral.get().scheme())
                                .stage(stage)
                                .measure(SupplyMeasure.PRODUCTION)
                                .supplier(supplier.get())
                                .year(year)
                                .value(base ? FigureCells.estimated(value) : value)
                                .unit(SupplyUnit.TONNES)
                                .basis(Basis.ELEMENT)
                                .qualifier(base ? Optional.empty() : Optional.of(PROJECTION))
                                .edition(edition)
                                .evidence(evidence)
                                .build()));
            }
        });
        return piece;
    }

    private Piece<Indicator> demand(IeaRows rows, CsvRow row, Set<List<String>> seen) {
        Optional<String> skipped = rows.skipped(row, "1");
        if (skipped.isPresent()) {
            return Piece.skip(skipped.get());
        }
        Optional<IeaMineral> mineral = IeaMineral.find(row.get(rows.mineral));
        if (mineral.isEmpty()) {
            return Piece.skip(OTHER_MINERAL);
        }
        String sector = FigureCells.stripped(row.get(rows.party));
        String key = sector.toLowerCase(Locale.ROOT);
        if (SUBTOTALS.contains(key)) {
            return Piece.skip("sum of some sectors");
        }
        boolean first = seen.add(List.of(mineral.get().material(), key));
        Piece<Indicator> piece = new Piece<>();
        rows.years.forEach((column, year) -> {
            boolean base = year == rows.baseYear;
            if (FigureCells.stripped(row.get(column)).isEmpty()) {
                piece.leaveOut(Piece.EMPTY_CELL);
            } else if (base && !first) {
                piece.leaveOut("base year again");
            } else {
                rows.tonnes(row, column)
                        .ifPresent(value -> piece.add(Indicator.builder()
                                .measure(IndicatorMeasure.DEMAND)
                                .material(mineral.get().material())
                                .scheme(mineral.get().scheme())
                                .region(Region.WORLD)
                                .stage(Stage.USE)
                                .of(IeaRows.TOTALS.contains(key) ? Optional.empty() : Optional.of(sector))
                                .fromYear(year)
                                .toYear(year)
                                .value(base ? FigureCells.estimated(value) : value)
                                .basis(Basis.ELEMENT)
                                .qualifier(
                                        base
                                                ? Optional.empty()
                                                : Optional.of(FigureCells.stripped(row.get(rows.scenario))))
                                .edition(edition)
                                .evidence(evidence)
                                .build()));
            }
        });
        return piece;
    }
}
