// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.supply.flow.TradeArea;
import org.ytterby.supply.governance.GovernanceScaling;

/** The governance risk of areas by year, from 0 to 1, the worst. */
final class GovernanceFile {

    /** How a file writes it. */
    enum Scale {
        RISK_0_TO_1,
        ESTIMATE
    }

    /** An area in a year. */
    record Key(int year, TradeArea area) {}

    private record Line(Key key, Optional<Double> risk) {}

    private final Map<Key, Double> risks = new HashMap<>();

    OptionalDouble risk(TradeArea area, int year) {
        Double risk = risks.get(new Key(year, area));
        return risk == null ? OptionalDouble.empty() : OptionalDouble.of(risk);
    }

    static GovernanceFile read(Path file, Optional<Scale> stated, TableRejects rejects) throws IOException {
        HeaderAliases header = new HeaderAliases(file);
        String column = header.of("pv_normalised_0_1", "score", "estimate");
        Scale scale = stated.orElse(column.equals("estimate") ? Scale.ESTIMATE : Scale.RISK_0_TO_1);
        Set<Key> seen = new HashSet<>();
        CsvTable<Line> table = CsvTable.of(columns -> {
            CsvColumn<Integer> year = columns.integer("year", 1900, 2199);
            CsvColumn<TradeArea> area = columns.parsed("country_code", AreaCells::area);
            CsvColumn<String> value = columns.verbatim(column);
            columns.allowOthers();
            return row -> {
                Key key = new Key(row.get(year), row.get(area));
                Optional<Double> risk = risk(column, row.get(value).strip(), scale);
                if (!seen.add(key)) {
                    throw new IllegalArgumentException(
                            "year and country_code must stand once but was " + key.year() + ", " + key.area());
                }
                return new Line(key, risk);
            };
        });
        GovernanceFile result = new GovernanceFile();
        table.forEach(
                CsvSource.of(file),
                line -> line.risk().ifPresent(risk -> result.risks.put(line.key(), risk)),
                reject -> rejects.add(reject));
        return result;
    }

    /** An empty cell or NA is no score. */
    private static Optional<Double> risk(String column, String cell, Scale scale) {
        if (cell.isEmpty() || cell.equals("NA")) {
            return Optional.empty();
        }
        double number = Double.parseDouble(cell);
        if (scale == Scale.ESTIMATE) {
            return Optional.of(GovernanceScaling.RISK_0_TO_1.risk(number));
        }
        if (!(number >= 0 && number <= 1)) {
            throw new IllegalArgumentException(
                    column + " must be in [0, 1], or --scale estimate be given for estimates, but was " + cell);
        }
        return Optional.of(number);
    }
}
