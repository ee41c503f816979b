// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ytterby.io.csv.CsvError;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.place.Country;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;

class WgiImportTest {

    private static final String LONG = "wgidataset-long.csv";
    private static final String WIDE = "P_Data_Extract_From_Worldwide_Governance_Indicators.csv";
    private static final WgiImport WGI = WgiImport.of(Samples.edition("WGI2020"), Samples.SEEN);

    private static void agree(List<GovernanceScore> scores) {
        GovernanceTable bundled = ReferenceData.bundled().governance("WGI2020");
        assertThat(scores)
                .allSatisfy(score -> assertThat(bundled.score(score.country(), score.year(), score.dimension()))
                        .contains(score));
    }

    @Test
    void readsTheLongFormAsTheBundledTableHasIt() {
        Imported<GovernanceScore> scores = WGI.read(Samples.source(LONG));
        agree(scores.values());
        assertThat(scores.values()).hasSize(36);
        assertThat(scores.values())
                .filteredOn(score -> score.country() == Country.CD || score.country() == Country.RO)
                .hasSize(12);
        assertThat(scores.skipped()).isEqualTo(Map.of("no estimate", 1));
        assertThat(scores.read()).isEqualTo(41);
        assertThat(scores.accepted()).isEqualTo(36);
        assertThat(scores.leftOut()).isEqualTo(Map.of("column codeindyr", 36));
    }

    @Test
    void refusesACodeOfAnotherCountryAndBothOfTwoRows() {
        Imported<GovernanceScore> scores = WGI.read(Samples.source(LONG));
        assertThat(scores.rejects().stream()
                        .flatMap(reject -> reject.errors().stream())
                        .map(CsvError::toString)
                        .collect(Collectors.toList()))
                .containsExactly(
                        LONG + ":39:2 (code): must be GUF, the code of French Guiana but was 'GUY'",
                        LONG
                                + ":40:2 (code): must stand once but does so again, and neither row is taken but was 'CHL'",
                        LONG
                                + ":41:2 (code): must stand once but does so in line 40 too, and neither is taken but was 'CHL'",
                        LONG + ":42:2 (code): must be an ISO 3166-1 alpha-3 code but was 'XYZ'");
        assertThatThrownBy(() -> WGI.table(scores))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GUF");
    }

    @Test
    void readsTheWideFormAsTheBundledTableHasIt() {
        Imported<GovernanceScore> scores = WGI.read(Samples.source(WIDE));
        assertThat(scores.rejects()).isEmpty();
        agree(scores.values());
        assertThat(scores.values()).hasSize(30);
        assertThat(scores.skipped()).isEqualTo(Map.of("blank row", 2, "footer", 2, "series PER.RNK.LOWER", 1));
        assertThat(scores.leftOut()).isEqualTo(Map.of("empty cell", 120));
        assertThat(scores.read()).isEqualTo(125);
        GovernanceTable table = WGI.table(scores);
        assertThat(table.mean(Country.CN, 2019))
                .isEqualTo(ReferenceData.bundled().governance("WGI2020").mean(Country.CN, 2019));
    }

    @Test
    void readsTheNewerSeriesCodesAndSheets() {
        String wide = """
                Country Name,Country Code,Series Name,Series Code,2023 [YR2023],2024 [YR2024]
                "Korea, Rep.",KOR,PV,GOV_WGI_PV.EST,0.6,..
                "Korea, Rep.",KOR,PV,GOV_WGI_PV.SC,80.1,81.7
                """;
        Imported<GovernanceScore> scores = WGI.read(CsvSource.of(wide, "t"));
        assertThat(scores.values()).singleElement().satisfies(score -> {
            assertThat(score.country()).isEqualTo(Country.KR);
            assertThat(score.estimate()).isEqualTo(0.6);
            assertThat(score.year()).isEqualTo(2023);
        });
        assertThat(scores.skipped()).isEqualTo(Map.of("series SC", 1));
        String sheet = """
                Economy (code),Economy (name),Year,Governance estimate (approx. -2.5 to +2.5),Governance score (0-100)
                KOR,Korea,2024.0,0.65,81.7
                KOR,Korea,2023.5,0.65,81.7
                """;
        Imported<GovernanceScore> pv = WGI.sheet(GovernanceDimension.PV, CsvSource.of(sheet, "pv"));
        assertThat(pv.values())
                .singleElement()
                .satisfies(score -> assertThat(score.dimension()).isEqualTo(GovernanceDimension.PV));
        assertThat(pv.leftOut()).isEqualTo(Map.of("column Governance score (0-100)", 1));
        assertThat(pv.rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.errors())
                        .hasToString("[pv:3:3 (Year): must be a whole number but was '2023.5']"));
    }

    @Test
    void refusesNumbersOutOfRangeAndUnknownSeries() {
        String longer =
                "code,year,indicator,estimate,stddev,nsource,pctrank\nCHL,2019,rl,9,x,0,101\nCHL,1990,zz,1,,,\n";
        Imported<GovernanceScore> scores = WGI.read(CsvSource.of(longer, "t"));
        assertThat(scores.rejects().stream()
                        .flatMap(reject -> reject.errors().stream())
                        .map(CsvError::toString)
                        .toList())
                .containsExactly(
                        "t:2:4 (estimate): must be a number in [-5, 5] but was '9'",
                        "t:2:5 (stddev): must be a number in [0, 5] but was 'x'",
                        "t:2:6 (nsource): must be a number in [1, 1000] but was '0'",
                        "t:2:7 (pctrank): must be a number in [0, 100] but was '101'",
                        "t:3:3 (indicator): must be one of [VA, PV, GE, RQ, RL, CC] but was 'zz'",
                        "t:3:2 (year): must be a number in [1996, 2200] but was '1990'");
        String wide =
                "Country Name,Country Code,Series Code,2023 [YR2023]\nChile,CHL,SP.POP.TOTL,5\nChile,CHL,RL.EST,7\nChile,CHL,GE.STD.ERR,0.2\n";
        Imported<GovernanceScore> other = WGI.read(CsvSource.of(wide, "t"));
        assertThat(other.rejects()).hasSize(2);
        assertThat(other.values()).isEmpty();
        assertThat(other.leftOut()).isEqualTo(Map.of("no estimate", 1));
        assertThatThrownBy(() -> WGI.read(CsvSource.of("Country Name,Country Code,Series Code\n", "t")))
                .hasMessageContaining("must have a column for a year such as '2022 [YR2022]'");
        assertThat(other.rejects().get(0).errors().get(0).rule()).contains("PV.EST");
    }
}
