// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.evidence.Confidence;
import org.ytterby.io.csv.CsvFormatException;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.material.Stage;
import org.ytterby.regime.quota.Agreement;
import org.ytterby.regime.quota.Quota;
import org.ytterby.regime.quota.QuotaGrowth;
import org.ytterby.regime.quota.QuotaKind;
import org.ytterby.regime.quota.QuotaPart;
import org.ytterby.regime.quota.QuotaSplit;
import org.ytterby.regime.quota.QuotaState;
import org.ytterby.regime.quota.QuotaStatus;
import org.ytterby.regime.quota.QuotaSum;
import org.ytterby.regime.quota.QuotaTable;
import org.ytterby.regime.quota.QuotaUse;
import org.ytterby.regime.quota.SumOver;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import tools.jackson.databind.JsonNode;

/** The bundled quotas against the published series, against themselves and against other publications. */
class QuotaDataTest {

    private static final ReferenceData DATA = ReferenceData.bundled();
    private static final QuotaTable QUOTAS = DATA.quotas();

    private static final Path SERIES = Path.of("src", "test", "resources", "examples", "quota-series.json");

    private static Quota quota(QuotaKind kind, int year, QuotaPart part) {
        return QUOTAS.ofYear(kind, year, part).orElseThrow();
    }

    private static double tonnes(Quota quota) {
        return quota.amount().orElseThrow().mass().tonnes();
    }

    @Test
    void theSeriesRunWithoutAGapAndSayWhatTheyLack() {
        assertThat(QUOTAS.quotas()).hasSize(181);
        assertThat(QUOTAS.years(QuotaKind.MINING)).hasSize(21).first().isEqualTo(2006);
        assertThat(QUOTAS.years(QuotaKind.EXPORT)).hasSize(11).first().isEqualTo(2005);
        for (int year = 2006; year <= 2024; year++) {
            assertThat(quota(QuotaKind.MINING, year, QuotaPart.ALL).status()).isEqualTo(QuotaStatus.PUBLISHED);
        }
        for (int year = 2005; year <= 2014; year++) {
            assertThat(quota(QuotaKind.EXPORT, year, QuotaPart.ALL).status()).isEqualTo(QuotaStatus.PUBLISHED);
        }
        assertThat(quota(QuotaKind.EXPORT, 2015, QuotaPart.ALL).status()).isEqualTo(QuotaStatus.ABOLISHED);
        assertThat(QUOTAS.years(QuotaKind.SMELTING_SEPARATION))
                .containsExactly(
                        2011, 2012, 2013, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void from2025TheSizeIsSecretAndNotNothing() {
        for (QuotaKind kind : List.of(QuotaKind.MINING, QuotaKind.SMELTING_SEPARATION)) {
            for (int year : new int[] {2025, 2026}) {
                Quota secret = quota(kind, year, QuotaPart.ALL);
                assertThat(secret.status()).isEqualTo(QuotaStatus.UNPUBLISHED);
                assertThat(QuotaUse.of(secret, List.of()).state()).isEqualTo(QuotaState.UNKNOWN);
                assertThat(QuotaGrowth.of(quota(kind, 2024, QuotaPart.ALL), secret)
                                .growth())
                        .isEmpty();
            }
        }
    }

    @Test
    void theSeriesOfTheFactsAreKeptButForOneCorrection() throws IOException {
        JsonNode series = YtterbyJson.mapper().readTree(Files.readString(SERIES, StandardCharsets.UTF_8));
        int[] compared = new int[1];
        for (JsonNode year : series.get("production")) {
            compare(year, "miningTotal", QuotaKind.MINING, QuotaPart.ALL, compared);
            compare(year, "miningLight", QuotaKind.MINING, QuotaPart.LIGHT, compared);
            compare(year, "miningIonicMediumHeavy", QuotaKind.MINING, QuotaPart.MEDIUM_HEAVY, compared);
            compare(year, "smeltingSeparation", QuotaKind.SMELTING_SEPARATION, QuotaPart.ALL, compared);
            int batch = 1;
            for (JsonNode given : year.path("batches")) {
                Quota mined = QUOTAS.batches(QuotaKind.MINING, year.get("year").asInt(), QuotaPart.ALL)
                        .get(batch++ - 1);
                assertThat(tonnes(mined)).isEqualTo(given.get("mining").asDouble());
            }
        }
        for (JsonNode year : series.get("export")) {
            if (year.get("year").asInt() == 2013) { // remembered as the sum of allocations; announced were 31,001 t
                assertThat(year.get("total").asInt()).isEqualTo(30999);
                assertThat(tonnes(quota(QuotaKind.EXPORT, 2013, QuotaPart.ALL))).isEqualTo(31001);
            } else {
                compare(year, "total", QuotaKind.EXPORT, QuotaPart.ALL, compared);
            }
        }
        assertThat(compared[0]).isEqualTo(19 + 2 * 17 + 13 + 9); // totals, splits, smelting, exports
    }

    private static void compare(JsonNode year, String field, QuotaKind kind, QuotaPart part, int[] compared) {
        if (year.path(field).isNumber()) {
            assertThat(tonnes(quota(kind, year.get("year").asInt(), part)))
                    .as(kind + " " + part + " " + year)
                    .isEqualTo(year.get(field).asDouble());
            compared[0]++;
        }
    }

    @Test
    void piecesAddUpWhereTheyAreAllThere() {
        List<QuotaSum> sums = QuotaSum.allOf(QUOTAS);
        assertThat(sums.stream()
                        .filter(sum -> sum.agreement() == Agreement.DIFFERS)
                        .map(sum -> sum.whole().describe() + " by " + sum.over()))
                .isEmpty();
        Map<SumOver, Set<String>> complete = sums.stream()
                .filter(sum -> sum.agreement() == Agreement.ADDS_UP)
                .collect(Collectors.groupingBy(
                        QuotaSum::over,
                        Collectors.mapping(
                                sum -> sum.whole().kind() + " " + sum.whole().year(), Collectors.toSet())));
        assertThat(complete.get(SumOver.BATCHES))
                .contains("MINING 2018", "MINING 2019", "MINING 2020", "MINING 2021", "MINING 2022", "MINING 2023")
                .contains("MINING 2024", "SMELTING_SEPARATION 2018", "SMELTING_SEPARATION 2023")
                .contains("SMELTING_SEPARATION 2024", "EXPORT 2009", "EXPORT 2010", "EXPORT 2011", "EXPORT 2012")
                .contains("EXPORT 2013", "EXPORT 2014");
        assertThat(complete.get(SumOver.PARTS)).hasSize(17 + 3).contains("MINING 2010", "MINING 2024", "EXPORT 2012");
        assertThat(complete.get(SumOver.HOLDERS)).contains("MINING 2023", "SMELTING_SEPARATION 2024");
        assertThat(sums.stream()
                        .filter(sum -> sum.agreement() == Agreement.INCOMPLETE && sum.over() == SumOver.BATCHES)
                        .map(sum -> sum.whole().describe()))
                .contains("CN mining quota of 2013", "CN smelting and separation quota of 2017");
    }

    @Test
    void miningQuotasAreWhatTheGeologicalSurveyPrints() { // USGS tables print the quota as China's production
        Set<String> editions = Set.of("MYB2022", "MCS2025");
        List<SupplyFigure> printed = DATA.production().stream()
                .filter(figure -> editions.contains(figure.edition().code()))
                .filter(figure -> figure.stage() == Stage.MINING && figure.measure() == SupplyMeasure.PRODUCTION)
                .filter(figure -> figure.evidence().note().orElse("").contains("production quota"))
                .toList();
        assertThat(printed).hasSize(7);
        printed.forEach(figure -> assertThat(tonnes(quota(QuotaKind.MINING, figure.year(), QuotaPart.ALL)))
                .isEqualTo(figure.value().interval().orElseThrow().lower()));
    }

    @Test
    void growthAndSplitAreThoseReported() { // Reuters, 18 July 2025; SMM, 6 January 2022
        assertThat(growth(QuotaKind.MINING, 2023)).isCloseTo(0.214, within(5e-4));
        assertThat(growth(QuotaKind.MINING, 2024)).isCloseTo(0.059, within(5e-4));
        assertThat(growth(QuotaKind.SMELTING_SEPARATION, 2024)).isCloseTo(0.042, within(5e-4));
        assertThat(growth(QuotaKind.EXPORT, 2010)).as("nearly 40 percent").isCloseTo(-0.397, within(5e-4));
        assertThat(growth(QuotaKind.EXPORT, 2012)).isCloseTo(0.027, within(5e-4));
        QuotaSplit of2021 = QuotaSplit.of(QUOTAS, QuotaKind.MINING, 2021);
        assertThat(of2021.confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
        assertThat(of2021.lightFraction().orElseThrow()).isCloseTo(148850.0 / 168000, within(1e-12));
    }

    private static double growth(QuotaKind kind, int year) {
        return QuotaGrowth.of(quota(kind, year - 1, QuotaPart.ALL), quota(kind, year, QuotaPart.ALL))
                .growth()
                .orElseThrow();
    }

    @Test
    void everyQuotaIsSourcedAndWhatIsRememberedSaysSo() {
        QUOTAS.quotas()
                .forEach(quota ->
                        assertThat(quota.evidence().source().citation()).isNotBlank());
        assertThat(QUOTAS.quotas().stream().filter(quota -> quota.evidence().confidence() == Confidence.FROM_MEMORY))
                .hasSize(28)
                .allMatch(quota -> quota.evidence().source().citation().contains("not seen"));
        assertThat(quota(QuotaKind.EXPORT, 2008, QuotaPart.ALL)
                        .evidence()
                        .note()
                        .orElseThrow())
                .contains("scaled from ten months to twelve");
        assertThat(47449 * 12 / 10.0).isCloseTo(56939, within(0.5)); // that scaling gives the figure
    }

    @Test
    void aFaultyRowIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("quotas.csv");
        Files.writeString(file, """
                kind,country,year,batch,part,holder,status,amount_t,basis,notice,published_on,source,confidence,note
                MINING,CN,2024,first,ALL,,PUBLISHED,1,REO,,,me,computed,
                MINING,CN,2024,1,ALL,,PUBLISHED,1,,,,me,computed,
                MINING,CN,2024,1,ALL,,SECRET,,,,,me,computed,
                MINING,CN,2024,1,ALL,,UNPUBLISHED,5,REO,,,me,computed,
                """, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DATA.with(ReferenceTable.QUOTAS, file).quotas())
                .isInstanceOf(CsvFormatException.class)
                .hasMessageContaining("quotas.csv:2:4 (batch): must be the number of a batch such as 1 but was 'first'")
                .hasMessageContaining("quotas.csv:3:9 (basis): must be stated where the amount is, and only there")
                .hasMessageContaining("quotas.csv:4:7 (status): must be one of [PUBLISHED, UNPUBLISHED, ABOLISHED]")
                .hasMessageContaining("amount must be given if the quota is PUBLISHED, and only then");
    }
}
