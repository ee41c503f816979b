// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.place.Country;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;

/** Reads the scores of governance and where each vintage comes from. */
final class GovernanceRows {

    private record Vintage(Edition edition, Evidence evidence) {}

    private GovernanceRows() {}

    static ImmutableMap<String, GovernanceTable> read(
            TableSource scores, TableSource sources, Map<String, Edition> editions) {
        Map<String, Vintage> vintages =
                UniqueRows.by("edition", vintage -> vintage.edition().code(), sources.read(vintages(editions)));
        SetMultimap<String, GovernanceScore> byVintage = LinkedHashMultimap.create();
        scores.read(scores(vintages)).forEach(score -> byVintage.put(score.vintage(), score));
        ImmutableMap.Builder<String, GovernanceTable> tables = ImmutableMap.builder();
        vintages.forEach((code, vintage) -> tables.put(
                code,
                GovernanceTable.builder()
                        .edition(vintage.edition())
                        .evidence(vintage.evidence())
                        .addAllScores(byVintage.get(code))
                        .build()));
        return tables.buildOrThrow();
    }

    private static CsvTable<Vintage> vintages(Map<String, Edition> editions) {
        return CsvTable.of(columns -> {
            CsvColumn<Edition> edition = columns.parsed("edition", code -> EditionRows.find(editions, code));
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> new Vintage(row.get(edition), evidence.of(row));
        });
    }

    private static CsvTable<GovernanceScore> scores(Map<String, Vintage> vintages) {
        return CsvTable.of(columns -> {
            CsvColumn<String> edition = columns.text("edition");
            CsvColumn<GovernanceDimension> dimension =
                    columns.parsed("dimension", name -> Constants.of(GovernanceDimension.class, name));
            CsvColumn<Country> country = columns.parsed("country", Country::ofAlpha2);
            CsvColumn<Integer> year = columns.integer("year", 1996, 2200);
            CsvColumn<Double> estimate = columns.number("estimate", -5, 5);
            CsvColumn<OptionalDouble> standardError = columns.optionalNumber("standard_error", 0, 5);
            CsvColumn<OptionalInt> sources = columns.optionalInteger("sources", 1, 1000);
            CsvColumn<OptionalDouble> percentileRank = columns.optionalNumber("percentile_rank", 0, 100);
            return row -> {
                if (!vintages.containsKey(row.get(edition))) {
                    row.refuse(edition, "be one of " + vintages.keySet());
                }
                return GovernanceScore.builder()
                        .vintage(row.get(edition))
                        .dimension(row.get(dimension))
                        .country(row.get(country))
                        .year(row.get(year))
                        .estimate(row.get(estimate))
                        .standardError(row.get(standardError))
                        .sources(row.get(sources))
                        .percentileRank(row.get(percentileRank))
                        .build();
            };
        });
    }
}
