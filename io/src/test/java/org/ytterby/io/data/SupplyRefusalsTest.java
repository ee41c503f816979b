// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.io.csv.CsvFormatException;
import org.ytterby.supply.GroupName;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.SupplyFigure;

/** Rows of a user's own tables that are refused, each with its line, column, rule and value. */
class SupplyRefusalsTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REE,,MINING,PRODUCTION,CN,1824,5,t,REO,,MCS2026 | 6 (year): must be in [1900, 2200] but was '1824'",
                "REE,,MINING,PRODUCTION,CN,2024,-5,t,REO,,MCS2026 | 7 (value): must be at least 0 but was '-5'",
                "REE,,MINING,PRODUCTION,CN,2024,101,% of world,,,MCS2026 | 7 (value): must be at most 100 % of world but was '101'",
                "REE,,MINING,PRODUCTION,XQ,2024,5,t,REO,,MCS2026 | 5 (supplier): alpha2 must be an ISO 3166-1 alpha-2 code but was 'XQ'",
                "REE,,MELTING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 3 (stage): must be one of [MINING",
                "REE,,MINING,SALES,CN,2024,5,t,REO,,MCS2026 | 4 (measure): must be one of [PRODUCTION",
                "REE,,MINING,PRODUCTION,CN,2024,5,kg,REO,,MCS2026 | 8 (unit): unit must be t, t/y or % of world but was 'kg'",
                "REE,,MINING,PRODUCTION,CN,2024,5,t,ores,,MCS2026 | 9 (basis): ",
                "REE,,MINING,PRODUCTION,CN,2024,5,t,,,MCS2026 | 9 (basis): must be stated for a mass",
                "REE,,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS1900 | 11 (edition): ",
                "HREE,,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 2 (scheme): must be named for the group HREE but was 'missing'",
                "heavy rare earths,,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 2 (scheme): must be named for the group heavy rare earths but was 'missing'",
                "HREO,,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 2 (scheme): must be named for the group HREO but was 'missing'",
                "HREE,mine,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 2 (scheme): must be a scheme that has the group HREE but was 'mine'",
                "HREE,china-two-way,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 2 (scheme): must be a scheme that has the group HREE but was 'china-two-way'",
                "HREE,as-printed:MCS2025,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 2 (scheme): must be as-printed:MCS2026 or that of a publisher but was 'as-printed:MCS2025'",
                "Nd,usgs,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 2 (scheme): must be a scheme that has the group Nd but was 'usgs'",
                "Nd,as-printed:MCS2026,MINING,PRODUCTION,CN,2024,5,t,REO,,MCS2026 | 2 (scheme): must be left out for the element Nd but was 'as-printed:MCS2026'"
            })
    void aFigureOfSupply(String row, String words) throws IOException {
        refused(ReferenceTable.PRODUCTION, row + ",source,computed,", words);
        refused(ReferenceTable.RESERVES, row + ",source,computed,", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMPORT_SHARE,REE,,XQ,SEPARATION,compounds,CN,2024,2024,70,%,,, | 4 (region): alpha2 must be an ISO 3166-1 alpha-2 code but was 'XQ'",
                "IMPORT_SHARE,REE,,US,SEPARATION,compounds,XQ,2024,2024,70,%,,, | 7 (partner): alpha2 must be an ISO 3166-1 alpha-2 code but was 'XQ'",
                "IMPORT_SHARE,REE,,US,SEPARATION,compounds,CN,2024,2024,170,%,,, | 10 (value): must be at most 100 % but was '170'",
                "IMPORT_SHARE,REE,,US,SEPARATION,compounds,CN,2024,2024,-7,%,,, | 10 (value): must be at least 0 but was '-7'",
                "IMPORT_SHARE,REE,,US,SEPARATION,compounds,,2024,2024,70,%,,, | 7 (partner): must be named for a share of imports but was 'missing'",
                "IMPORT_SHARE,REE,,US,SEPARATION,compounds,CN,1824,2024,70,%,,, | 8 (from_year): must be in [1900, 2200] but was '1824'",
                "IMPORT_SHARE,REE,,US,SEPARATION,compounds,CN,2024,2023,70,%,,, | 9 (to_year): must be in [2024, 2200] but was '2023'",
                "IMPORTS,REE,,US,SEPARATION,compounds,CN,2024,2024,70,%,REO,, | 11 (unit): must be t for IMPORTS but was '%'",
                "IMPORTS,REE,,US,SEPARATION,compounds,CN,2024,2024,70,t,,, | 12 (basis): must be stated for a mass",
                "NET_IMPORT_RELIANCE,HREE,,US,SEPARATION,compounds,,2024,2024,70,%,,, | 3 (scheme): must be named for the group HREE but was 'missing'",
                "SUBSTITUTION_INDEX_SUPPLY,Nd,,US,,,,2024,2024,1.5,index,,, | 10 (value): must be at most 1 index but was '1.5'"
            })
    void anIndicator(String row, String words) throws IOException {
        for (ReferenceTable table : Stream.of(
                        ReferenceTable.IMPORT_RELIANCE,
                        ReferenceTable.RECYCLING,
                        ReferenceTable.SUBSTITUTION,
                        ReferenceTable.END_USES)
                .toList()) {
            refused(table, row + "MCS2026,source,computed,", words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'WGI1999,PV,CN,2019,0.5,0.2,5,50', 'edition', WGI1999",
        "'WGI2020,PV,CN,2019,9.5,0.2,5,50', estimate, 9.5"
    })
    void aScoreOfGovernance(String row, String column, String value) throws IOException {
        refused(ReferenceTable.GOVERNANCE, row, column);
        refused(ReferenceTable.GOVERNANCE, row, value);
    }

    private void refused(ReferenceTable table, String row, String words) throws IOException {
        Path file = folder.resolve(table.fileName());
        Path bundled = Path.of("src", "main", "resources", "org", "ytterby", "io", "data", table.fileName());
        Files.writeString(file, Files.readAllLines(bundled).get(0) + "\n" + row + "\n");
        ReferenceData changed = DATA.with(table, file);
        assertThatThrownBy(() -> {
                    switch (table) {
                        case PRODUCTION -> changed.production();
                        case RESERVES -> changed.reserves();
                        case IMPORT_RELIANCE -> changed.importReliance();
                        case RECYCLING -> changed.recycling();
                        case SUBSTITUTION -> changed.substitution();
                        case END_USES -> changed.endUses();
                        default -> changed.governance();
                    }
                })
                .isInstanceOf(CsvFormatException.class)
                .hasMessageContaining(table.fileName() + ":2")
                .hasMessageContaining(words);
    }

    @Test
    void everyBundledGroupNamesItsScheme() {
        assertThat(Stream.concat(DATA.production().stream(), DATA.reserves().stream()))
                .filteredOn(figure -> GroupName.needsScheme(figure.material()))
                .hasSize(61)
                .extracting(SupplyFigure::scheme)
                .allMatch(scheme -> scheme.isPresent());
        assertThat(Stream.of(DATA.importReliance(), DATA.recycling(), DATA.substitution(), DATA.endUses())
                        .flatMap(rows -> rows.stream())
                        .filter(indicator -> GroupName.needsScheme(indicator.material())))
                .extracting(Indicator::scheme)
                .allMatch(scheme -> scheme.isPresent());
        assertThat(DATA.importReliance().stream()
                        .filter(indicator -> indicator.material().equals("HREE without Y"))
                        .map(indicator -> indicator.scheme().orElseThrow())
                        .distinct())
                .containsExactly("as-printed:MCS2026");
    }
}
