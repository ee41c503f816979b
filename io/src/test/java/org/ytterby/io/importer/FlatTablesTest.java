// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.io.csv.CsvStyle;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.ReferenceTable;
import org.ytterby.market.PriceStep;
import org.ytterby.market.StepKind;
import org.ytterby.market.UnitPrice;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.governance.GovernanceScore;

class FlatTablesTest {

    @TempDir
    Path folder;

    @Test
    void whatIsImportedCanTakeThePlaceOfTheBundledFigures() {
        UsgsMcs mcs = UsgsMcs.of(Samples.edition("MCS2025"), Samples.SEEN);
        List<SupplyFigure> figures = mcs.world(
                        EnumSet.of(UsgsCommodity.RARE_EARTHS, UsgsCommodity.COBALT),
                        Samples.source("MCS2025_World_Data.csv"))
                .orThrow();
        Path file = folder.resolve("figures.csv");
        FlatTables.supplyFigures().write(file, CsvStyle.STANDARD, figures);
        assertThat(ReferenceData.bundled().with(ReferenceTable.PRODUCTION, file).production())
                .isEqualTo(figures);
    }

    @Test
    void marksThatLookLikeFormulasComeBack() throws IOException {
        UsgsMcs mcs = UsgsMcs.of(Samples.edition("MCS2025"), Samples.SEEN);
        Set<UsgsCommodity> rare = Set.of(UsgsCommodity.RARE_EARTHS);
        List<SupplyFigure> made = mcs.salientProduction(rare, Samples.source("mcs2025-raree_salient.csv"))
                .orThrow();
        Path file = folder.resolve("figures.csv");
        FlatTables.supplyFigures().write(file, CsvStyle.STANDARD, made);
        assertThat(Files.readString(file)).contains(",'--,");
        assertThat(ReferenceData.bundled().with(ReferenceTable.PRODUCTION, file).production())
                .isEqualTo(made);
        List<Indicator> traded = mcs.salientIndicators(rare, Samples.source("mcs2025-raree_salient.csv"))
                .orThrow();
        FlatTables.indicators().write(file, CsvStyle.STANDARD, traded);
        assertThat(ReferenceData.bundled()
                        .with(ReferenceTable.IMPORT_RELIANCE, file)
                        .importReliance())
                .isEqualTo(traded);
    }

    @Test
    void bundledTablesComeBack() {
        ReferenceData data = ReferenceData.bundled();
        Path file = folder.resolve("t.csv");
        FlatTables.indicators().write(file, CsvStyle.STANDARD, data.importReliance());
        assertThat(data.with(ReferenceTable.IMPORT_RELIANCE, file).importReliance())
                .isEqualTo(data.importReliance());
        FlatTables.supplyFigures().write(file, CsvStyle.STANDARD, data.production());
        assertThat(data.with(ReferenceTable.PRODUCTION, file).production()).isEqualTo(data.production());
        List<GovernanceScore> scores = data.governance().values().stream()
                .flatMap(table -> table.scores().stream())
                .toList();
        FlatTables.governanceScores().write(file, CsvStyle.STANDARD, scores);
        assertThat(data.with(ReferenceTable.GOVERNANCE, file).governance()).isEqualTo(data.governance());
        FlatTables.unitPrices().write(file, CsvStyle.STANDARD, data.market().prices());
        assertThat(data.with(ReferenceTable.PRICES, file).market().prices())
                .isEqualTo(data.market().prices());
    }

    @Test
    void writesPricesOfALedgerAndRefusesConvertedOnes() {
        String json = Samples.text("price-ledger.json", StandardCharsets.UTF_8);
        List<UnitPrice> prices = PriceLedger.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "l")
                .prices();
        Path file = folder.resolve("prices.csv");
        FlatTables.unitPrices().write(file, CsvStyle.STANDARD, prices);
        assertThat(ReferenceData.bundled()
                        .with(ReferenceTable.PRICES, file)
                        .market()
                        .prices())
                .isEqualTo(prices);
        UnitPrice converted = UnitPrice.builder()
                .from(prices.get(0))
                .addSteps(new PriceStep(StepKind.BASIS, 2, "x", Confidence.COMPUTED))
                .build();
        assertThatThrownBy(() -> FlatTables.unitPrices().cells(converted))
                .hasMessageStartingWith("price must be as quoted");
    }

    @Test
    void writesTheAddressOfASourceBehindItsCitation() {
        Evidence evidence = Evidence.builder()
                .source(Source.builder()
                        .citation("USGS")
                        .url("https://doi.org/10.5066/P144BA54")
                        .doi("10.5066/P144BA54")
                        .build())
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .build();
        List<SupplyFigure> figures = UsgsMcs.of(Samples.edition("MCS2024"), evidence)
                .world(Set.of(UsgsCommodity.RARE_EARTHS), Samples.source("mcs2024-raree_world.csv"))
                .orThrow();
        List<String> header = FlatTables.supplyFigures().header();
        assertThat(FlatTables.supplyFigures().cells(figures.get(0)).get(header.indexOf("source")))
                .isEqualTo("USGS, https://doi.org/10.5066/P144BA54, doi:10.5066/P144BA54");
    }
}
