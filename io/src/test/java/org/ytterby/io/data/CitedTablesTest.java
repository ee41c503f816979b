// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.evidence.Confidence;

/** Reads the tables of products, prices and deposits as plain text beside the readers: every row becomes a value and is cited. */
class CitedTablesTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    private static final Map<ReferenceTable, ToIntFunction<ReferenceData>> TABLES = Map.ofEntries(
            Map.entry(ReferenceTable.DEPOSITS, data -> data.deposits().size()),
            Map.entry(
                    ReferenceTable.MINERALS, data -> data.products().minerals().size()),
            Map.entry(ReferenceTable.MAGNETS, CitedTablesTest::magnets),
            Map.entry(
                    ReferenceTable.MAGNET_MISPRINTS,
                    data -> data.products().magnetMisprints().size()),
            Map.entry(
                    ReferenceTable.GRADE_ALIASES,
                    data -> data.products().gradeAliases().aliases().size()),
            Map.entry(
                    ReferenceTable.GRAIN_BOUNDARY_DIFFUSION,
                    data -> data.products().grainBoundaryDiffusion().size()),
            Map.entry(
                    ReferenceTable.MATERIAL_INTENSITIES,
                    data -> data.products().materialIntensities().size()),
            Map.entry(
                    ReferenceTable.TARIFF_CODES,
                    data -> data.products().tariffCodes().codes().size()),
            Map.entry(
                    ReferenceTable.TARIFF_CODE_CHANGES,
                    data -> data.products().tariffCodes().changes().size()),
            Map.entry(ReferenceTable.PRICES, data -> data.market().prices().size()),
            Map.entry(
                    ReferenceTable.PRICES_BY_FORM,
                    data -> data.market().pricesByForm().size()),
            Map.entry(
                    ReferenceTable.PAYABILITIES,
                    data -> data.market().payabilities().size()),
            Map.entry(ReferenceTable.VAT_RATES, data -> data.market().vatRates().size()),
            Map.entry(
                    ReferenceTable.BASELINE_ASSUMPTIONS,
                    data -> data.baselineAssumptions().size()));

    @TestFactory
    Stream<DynamicTest> everyRowBecomesAValueAndIsCited() {
        return TABLES.entrySet().stream()
                .map(table -> DynamicTest.dynamicTest(table.getKey().fileName(), () -> {
                    List<NamedCsvRecord> rows = rows(table.getKey());
                    assertThat(table.getValue().applyAsInt(DATA)).isEqualTo(rows.size());
                    rows.forEach(CitedTablesTest::assertCited);
                }));
    }

    /** Wherever a row states a confidence it states a source and the other way round, and one pair stands in every row. */
    private static void assertCited(NamedCsvRecord row) {
        int pairs = 0;
        for (String column : row.getHeader()) {
            if (!column.equals("source") && !column.endsWith("_source")) {
                continue;
            }
            String source = row.getField(column);
            String confidence = row.getField(column.substring(0, column.length() - "source".length()) + "confidence");
            assertThat(confidence.isEmpty()).as(column + " of " + row).isEqualTo(source.isEmpty());
            if (!source.isEmpty()) {
                assertThat(source).isNotBlank().isNotEqualTo("same");
                assertThat(Confidence.ofLabel(confidence)).isNotNull();
                pairs++;
            }
        }
        assertThat(pairs).as("sources of " + row).isPositive();
    }

    private static int magnets(ReferenceData data) {
        var magnets = data.products().magnets();
        return magnets.grades().size()
                + magnets.suffixRules().size()
                + magnets.families().size()
                + magnets.limits().size()
                + magnets.demonstrations().size()
                + magnets.targets().size();
    }

    private static List<NamedCsvRecord> rows(ReferenceTable table) throws IOException {
        try (InputStream in = ReferenceData.class.getResourceAsStream(table.fileName());
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }
}
