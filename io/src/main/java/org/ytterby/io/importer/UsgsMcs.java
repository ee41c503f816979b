// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.SupplyFigure;

/**
 * Imports the data releases of the Mineral Commodity Summaries of the U.S. Geological Survey, editions 2022 to 2026, which are
 * in the public domain. The layout is known by the header:
 *
 * <ul>
 *   <li>2022 to 2024, {@code mcsYYYY-<commodity>_world.csv}: {@code Source, Country, Type, Prod_t_2022, Prod_t_est_2023,
 *       Prod_notes, Reserves_t, Reserves_notes}, one file for each commodity, which the file does not name.
 *   <li>2025, {@code MCS2025_World_Data.csv}: {@code SOURCE, COMMODITY, COUNTRY, TYPE, UNIT_MEAS, PROD_2023, "PROD_EST_ 2024",
 *       PROD_NOTES, CAP_2023, "CAP_EST_ 2024", CAP_NOTES, RESERVES_2024, RESERVE_NOTES}, all commodities together.
 *   <li>2026, {@code MCS2026_Commodities_Data.csv}: {@code MCS chapter, Section, Commodity, Country, Statistics,
 *       Statistics_detail, Unit, Year, Value, Notes, Is critical mineral 2025, Other notes}, one row for each figure; the
 *       file is in Windows-1252, not in UTF-8.
 *   <li>2022 to 2025, {@code mcsYYYY-<commodity>_salient.csv}: {@code DataSource, Commodity, Year} and one column for each
 *       statistic, such as {@code USprod_Concentrate_t} or {@code Imports_Compounds_t}.
 * </ul>
 *
 * <pre>{@code
 * UsgsMcs mcs = UsgsMcs.of(edition, evidence);
 * Imported<SupplyFigure> world = mcs.world(
 *         Set.of(UsgsCommodity.RARE_EARTHS), CsvSource.of(Path.of("mcs2024-raree_world.csv")));
 * List<SupplyFigure> figures = world.orThrow();
 * }</pre>
 *
 * <p>Quirks that are handled, and said in the note of the evidence where they change a figure:
 *
 * <ul>
 *   <li>{@code W} is withheld, {@code NA} not available, {@code XX} not applicable, {@code E} a net exporter, a dash or {@code
 *       --} zero; {@code >} and {@code <} are bounds. An empty cell says nothing and is left out; it is no zero.
 *   <li>Estimates are marked by the name of the column ({@code _est_}, {@code _Est_}), an {@code e} before or behind the
 *       figure or glued to the name of the country ({@code Japane}), or the note {@code Estimated.} of 2026. The salient
 *       files of 2022 to 2025 mark none, although the printed tables do: their figures are taken as printed.
 *   <li>Digits of footnotes glued to names ({@code Other countries4}) are taken off; a figure with one is refused where its
 *       commas show it, and cannot be told from a right one where it has none. A cell that only points to a footnote, such
 *       as {@code (4)}, is refused.
 *   <li>Kilograms, thousands and millions of tonnes are brought to tonnes.
 *   <li>Columns without a name and rows of empty cells, as spreadsheets leave them behind, are counted and left out.
 *   <li>Consumption is apparent in the salient file of rare earths; of other commodities it is taken only where the name of
 *       the column says apparent, as it may be reported or estimated.
 *   <li>The column of reserves has no year before 2025: it is the year before the edition.
 *   <li>Sums that leave countries out ({@code World total (rounded), excluding U.S. production}) are no world totals and
 *       are left out.
 *   <li>The file of 2026 was not revised with version 1.3 of the book: Brazil's reserves of rare earths are 21,000,000 t in
 *       it. Take the edition of version 1.0 for it.
 * </ul>
 *
 * <p>Seen were a file of the world tables of 2024, one of the salient statistics of 2022 and rows of 2026 with their headers,
 * and the headers of the others in programs that read them: copies of the files at sciencebase.gov (items
 * 6197ccbed34eb622f692ee1c, 63b5f411d34e92aad3caa57f, 65a6e45fd34e5af967a46749, 677eaf95d34e760b392c4970 and
 * 696a75d5d4be0228872d3bf8).
 *
 * @since 0.1
 */
public final class UsgsMcs {

    private final Edition edition;
    private final Evidence evidence;

    private UsgsMcs(Edition edition, Evidence evidence) {
        this.edition = edition;
        this.evidence = evidence;
    }

    /**
     * Prepares the reading of one edition.
     *
     * @param edition the edition, whose year every row must have
     * @param evidence where the file was seen and how sure it is; notes of the file are added to its note
     * @return the importer
     */
    public static UsgsMcs of(Edition edition, Evidence evidence) {
        return new UsgsMcs(edition, evidence);
    }

    /**
     * Imports production, capacity and reserves by country.
     *
     * @param wanted the commodities; exactly the one of the file where it has no column for it (2022 to 2024)
     * @param source a world table, or the file of 2026
     * @return the figures in tonnes, and what was rejected and left out
     * @throws IllegalArgumentException if no commodity is wanted
     * @throws org.ytterby.io.csv.CsvFormatException if the header is of no known layout or the file cannot be read on
     */
    public Imported<SupplyFigure> world(Set<UsgsCommodity> wanted, CsvSource source) {
        UsgsScope scope = scope(wanted);
        return read(
                source,
                (header, columns) -> header.has("Statistics_detail")
                        ? UsgsLongRows.of(scope, header, columns, UsgsLongWorld.SECTION, UsgsLongWorld::piece)
                        : UsgsWorldRows.of(scope, header, columns));
    }

    /**
     * Imports what the United States produce, from the salient statistics. The same production may stand in the world table:
     * do not put both in one table.
     *
     * @param wanted the commodities
     * @param source a table of salient statistics, or the file of 2026
     * @return the figures in tonnes, qualified by what is produced, and what was rejected and left out
     * @throws IllegalArgumentException if no commodity is wanted
     * @throws org.ytterby.io.csv.CsvFormatException if the header is of no known layout or the file cannot be read on
     */
    public Imported<SupplyFigure> salientProduction(Set<UsgsCommodity> wanted, CsvSource source) {
        UsgsScope scope = scope(wanted);
        return read(
                source,
                (header, columns) -> header.has("Statistics_detail")
                        ? UsgsLongRows.of(scope, header, columns, UsgsSalient.SECTION, UsgsSalient::longProduction)
                        : UsgsSalientRows.of(scope, header, columns, new UsgsSalientMakers.Production(scope)));
    }

    /**
     * Imports imports, exports, apparent consumption and net import reliance of the United States, from the salient statistics.
     *
     * @param wanted the commodities
     * @param source a table of salient statistics, or the file of 2026
     * @return the indicators, and what was rejected and left out
     * @throws IllegalArgumentException if no commodity is wanted
     * @throws org.ytterby.io.csv.CsvFormatException if the header is of no known layout or the file cannot be read on
     */
    public Imported<Indicator> salientIndicators(Set<UsgsCommodity> wanted, CsvSource source) {
        UsgsScope scope = scope(wanted);
        return read(
                source,
                (header, columns) -> header.has("Statistics_detail")
                        ? UsgsLongRows.of(scope, header, columns, UsgsSalient.SECTION, UsgsSalient::longIndicator)
                        : UsgsSalientRows.of(scope, header, columns, new UsgsSalientMakers.Indicators(scope)));
    }

    private interface Layout<T> {
        Function<CsvRow, Piece<T>> rows(HeaderNames header, CsvColumns columns);
    }

    private static <T> Imported<T> read(CsvSource source, Layout<T> layout) {
        CsvTable<Piece<T>> table = CsvTable.ofHeader(
                (List<String> names, CsvColumns columns) -> layout.rows(new HeaderNames(names), columns));
        return Piece.read(table, source);
    }

    private UsgsScope scope(Set<UsgsCommodity> wanted) {
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("wanted must not be empty but was " + wanted);
        }
        return new UsgsScope(edition, evidence, EnumSet.copyOf(wanted));
    }
}
