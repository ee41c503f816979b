// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.csv.CsvReject;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;

/**
 * Imports the Worldwide Governance Indicators of the World Bank (CC BY 4.0). The layout is known by the header:
 *
 * <ul>
 *   <li>long, the data set as a table: {@code codeindyr, code, countryname, year, indicator, estimate, stddev, nsource,
 *       pctrank, pctranklower, pctrankupper}, one row for each country, year and indicator ({@code va, pv, ge, rq, rl, cc}).
 *   <li>wide, an export of the DataBank: {@code Country Name, Country Code, Series Name, Series Code, 1996 [YR1996], ...}, one
 *       row for each country and series, {@code PV.EST} or {@code GOV_WGI_PV.EST} and, if exported, {@code .STD.ERR}, {@code
 *       .NO.SRC} and {@code .PER.RNK}.
 *   <li>a sheet of the revision of 2025, which holds one dimension: {@code Economy (code), Economy (name), Year, Governance
 *       estimate (approx. -2.5 to +2.5)} and more.
 * </ul>
 *
 * <pre>{@code
 * WgiImport wgi = WgiImport.of(edition, evidence);
 * Imported<GovernanceScore> scores = wgi.read(CsvSource.of(Path.of("wgidataset.csv")));
 * GovernanceTable table = wgi.table(scores);
 * }</pre>
 *
 * <p>Quirks that are handled: {@code ..} and {@code #N/A} stand for a missing number, which is left out and counted; a year may
 * be written {@code 2023.0}; years without a survey (1997, 1999, 2001) are absent or empty; exports end with lines about the
 * database, which are counted as footer; six codes are not of ISO 3166-1 ({@code ADO, KSV, ROM, TMP, WBG, ZAR}, from memory -
 * unverified); and a data set had two countries under one code, so that a code whose country bears another name is refused, and
 * of two rows for the same country, year and dimension neither is taken. Scores from 0 to 100 of the revision of 2025 are
 * another scale and left out.
 *
 * <p>The columns were seen in programs that read the published files (a reader of {@code wgidataset.xlsx}, one of an export of
 * the DataBank, one of the sheets of 2025), not in the files themselves.
 *
 * @since 0.1
 */
public final class WgiImport {

    static final String FOOTER = "footer";

    private final Edition edition;
    private final Evidence evidence;

    private WgiImport(Edition edition, Evidence evidence) {
        this.edition = edition;
        this.evidence = evidence;
    }

    /**
     * Prepares the reading of one vintage.
     *
     * @param edition the vintage, which the scores are marked with as the whole series is revised with each
     * @param evidence where the file was seen and how sure it is
     * @return the importer
     */
    public static WgiImport of(Edition edition, Evidence evidence) {
        return new WgiImport(edition, evidence);
    }

    /**
     * Imports the long or the wide form.
     *
     * @param source the file
     * @return the scores by country, year and dimension in order of the file, and what was rejected and left out
     * @throws org.ytterby.io.csv.CsvFormatException if the header is of no known layout or the file cannot be read on
     */
    public Imported<GovernanceScore> read(CsvSource source) {
        return read(Optional.empty(), source);
    }

    /**
     * Imports a sheet that holds one dimension, as in the revision of 2025.
     *
     * @param dimension the dimension, which the file does not name
     * @param source the file
     * @return the scores in order of the file, and what was rejected and left out
     * @throws org.ytterby.io.csv.CsvFormatException if the header is of no known layout or the file cannot be read on
     */
    public Imported<GovernanceScore> sheet(GovernanceDimension dimension, CsvSource source) {
        return read(Optional.of(dimension), source);
    }

    /**
     * Makes a table of scores.
     *
     * @param scores what was imported
     * @return the table of this vintage
     * @throws IllegalArgumentException if a row was rejected or there is no score
     */
    public GovernanceTable table(Imported<GovernanceScore> scores) {
        return GovernanceTable.builder()
                .edition(edition)
                .evidence(evidence)
                .addAllScores(scores.orThrow())
                .build();
    }

    private Imported<GovernanceScore> read(Optional<GovernanceDimension> sheet, CsvSource source) {
        List<WgiRows> used = new ArrayList<>();
        CsvTable<Piece<WgiCell>> table = CsvTable.ofHeader((names, columns) -> {
            HeaderNames header = new HeaderNames(names);
            Function<CsvRow, Piece<WgiCell>> maker;
            if (header.has("Series Code")) {
                WgiWideRows wide = new WgiWideRows(header, columns);
                used.add(wide.rows());
                maker = wide::piece;
            } else {
                WgiLongRows longer = new WgiLongRows(sheet, header, columns);
                used.add(longer.rows());
                maker = longer::piece;
            }
            return maker;
        });
        Imported<WgiCell> cells = Piece.read(table, source);
        return scores(cells, used.get(0));
    }

    private Imported<GovernanceScore> scores(Imported<WgiCell> cells, WgiRows rows) {
        Map<WgiCell.Key, EnumMap<WgiCell.Kind, Double>> byKey = new LinkedHashMap<>();
        for (WgiCell cell : cells.values()) {
            WgiCell.Key key = cell.key();
            boolean doubled = rows.isDoubled(List.of(key.country(), key.year(), key.dimension()))
                    || rows.isDoubled(List.of(key.country(), key.dimension(), cell.kind()));
            if (!doubled) {
                byKey.computeIfAbsent(key, absent -> new EnumMap<>(WgiCell.Kind.class))
                        .put(cell.kind(), cell.value());
            }
        }
        SortedMap<String, Integer> leftOut = new TreeMap<>(cells.leftOut());
        rows.droppedCells()
                .forEach(reason -> leftOut.computeIfPresent(reason, (known, count) -> count > 1 ? count - 1 : null));
        List<GovernanceScore> scores = new ArrayList<>();
        byKey.forEach((key, numbers) -> {
            if (numbers.containsKey(WgiCell.Kind.ESTIMATE)) {
                scores.add(score(key, numbers));
            } else {
                leftOut.merge(WgiRows.NO_ESTIMATE, numbers.size(), Integer::sum);
            }
        });
        List<CsvReject> rejects = new ArrayList<>(rows.dropped());
        SortedMap<String, Integer> skipped = new TreeMap<>(cells.skipped());
        for (CsvReject reject : cells.rejects()) {
            if (isFooter(reject)) {
                skipped.merge(FOOTER, 1, Integer::sum);
            } else {
                rejects.add(reject);
            }
        }
        rejects.sort(Comparator.comparingInt(CsvReject::line));
        int accepted = cells.accepted() - rows.dropped().size();
        return new Imported<>(scores, accepted, rejects, skipped, leftOut);
    }

    /** A line about the database at the end of an export, which has one cell only. */
    private static boolean isFooter(CsvReject reject) {
        String text = reject.cells().get(0);
        return reject.cells().size() == 1 && (text.startsWith("Data from database") || text.startsWith("Last Updated"));
    }

    private GovernanceScore score(WgiCell.Key key, EnumMap<WgiCell.Kind, Double> numbers) {
        GovernanceScore.Builder score = GovernanceScore.builder()
                .vintage(edition.code())
                .country(key.country())
                .year(key.year())
                .dimension(key.dimension());
        numbers.forEach((kind, value) -> {
            switch (kind) {
                case ESTIMATE -> score.estimate(value);
                case STANDARD_ERROR -> score.standardError(value);
                case SOURCES -> score.sources((int) Math.round(value));
                case PERCENTILE_RANK -> score.percentileRank(value);
            }
        });
        return score.build();
    }
}
