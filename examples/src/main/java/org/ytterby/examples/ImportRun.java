// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.io.csv.CsvReject;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.importer.BaciTables;
import org.ytterby.io.importer.IeaExplorer;
import org.ytterby.io.importer.Imported;
import org.ytterby.io.importer.PriceLedger;
import org.ytterby.io.importer.UsgsCommodity;
import org.ytterby.io.importer.UsgsMcs;
import org.ytterby.io.importer.WgiImport;
import org.ytterby.io.trade.TradeCsv;
import org.ytterby.io.trade.TradeLayout;
import org.ytterby.io.trade.TradeReading;
import org.ytterby.io.trade.TradeTally;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.flow.TradeSink;

/** Reads the files of {@link ImportPublicData} one after the other and keeps what became of each. */
final class ImportRun {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ReferenceData data;
    private final PublicFiles files;
    private final TextTable table = new TextTable(List.of("file", "rows", "taken", "values", "rejected", "left out"));
    private final List<String> reasons = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<CsvReject> rejects = new ArrayList<>();
    private final List<SupplyFigure> figures = new ArrayList<>();

    ImportRun(ReferenceData data, PublicFiles files) {
        this.data = data;
        this.files = files;
    }

    List<CsvReject> rejects() {
        return rejects;
    }

    List<SupplyFigure> figures() {
        return figures;
    }

    void readAll() throws IOException {
        Set<UsgsCommodity> rare = Set.of(UsgsCommodity.RARE_EARTHS);
        Set<UsgsCommodity> both = EnumSet.of(UsgsCommodity.RARE_EARTHS, UsgsCommodity.COBALT);
        supply("mcs2024-raree_world.csv", source -> mcs("MCS2024").world(rare, source));
        supply("MCS2025_World_Data.csv", source -> mcs("MCS2025").world(both, source));
        read(
                "mcs2025-raree_salient.csv",
                StandardCharsets.UTF_8,
                source -> mcs("MCS2025").salientIndicators(rare, source));
        read(
                        "MCS2026_Commodities_Data.csv",
                        WINDOWS,
                        source -> mcs("MCS2026-v1.0").world(both, source))
                .ifPresent(read -> figures.addAll(read.values()));
        WgiImport wgi =
                WgiImport.of(edition("WGI2020"), evidence("World Bank, Worldwide Governance Indicators (CC BY 4.0)"));
        read("wgidataset-long.csv", StandardCharsets.UTF_8, wgi::read);
        read("P_Data_Extract_From_Worldwide_Governance_Indicators.csv", StandardCharsets.UTF_8, wgi::read);
        IeaExplorer iea =
                IeaExplorer.of(edition("IEA2025"), evidence("IEA, Critical Minerals Data Explorer (CC BY 4.0)"));
        supply("iea_criticalminerals_25.csv", iea::supply);
        read("country_codes_V202601.csv", StandardCharsets.UTF_8, BaciTables::countries);
        read("product_codes_HS17_V202601.csv", StandardCharsets.UTF_8, BaciTables::products);
        trade("comtrade.csv");
        ledger("price-ledger.json");
    }

    void print(Consumer<String> out) {
        table.print(out);
        out.accept("");
        out.accept("Left out");
        reasons.forEach(out);
        out.accept("");
        out.accept("Rejected");
        faults.forEach(out);
    }

    private Edition edition(String code) {
        return Objects.requireNonNull(data.editions().get(code), code);
    }

    private static Evidence evidence(String citation) {
        return Evidence.builder()
                .source(Source.builder().citation(citation).build())
                .confidence(Confidence.OFFICIAL_COPY_SEEN)
                .build();
    }

    private UsgsMcs mcs(String edition) {
        return UsgsMcs.of(
                edition(edition),
                evidence("USGS, data release of " + edition(edition).title()));
    }

    private void supply(String name, Function<CsvSource, Imported<SupplyFigure>> reader) throws IOException {
        read(name, StandardCharsets.UTF_8, reader).ifPresent(read -> figures.addAll(read.values()));
    }

    private <T> Optional<Imported<T>> read(String name, Charset charset, Function<CsvSource, Imported<T>> reader)
            throws IOException {
        Optional<InputStream> in = files.open(name);
        if (in.isEmpty()) {
            absent(name);
            return Optional.empty();
        }
        Imported<T> read = reader.apply(CsvSource.of(in.get(), charset, name));
        row(
                name,
                read.read(),
                read.accepted(),
                read.values().size(),
                read.rejects().size(),
                read.skippedRows());
        read.skipped().forEach((reason, rows) -> reasons.add(name + ": " + counted(rows, "row") + ", " + reason));
        read.leftOut().forEach((reason, cells) -> reasons.add(name + ": " + counted(cells, "cell") + ", " + reason));
        for (CsvReject reject : read.rejects()) {
            rejects.add(reject);
            reject.errors().forEach(error -> faults.add(error.toString()));
        }
        return Optional.of(read);
    }

    private void trade(String name) throws IOException {
        Optional<InputStream> in = files.open(name);
        if (in.isEmpty()) {
            absent(name);
            return;
        }
        TradeTally tally = new TradeTally();
        try (InputStream open = in.get()) {
            TradeReading read = TradeCsv.read(
                    TradeLayout.COMTRADE_IMPORTS,
                    open,
                    name,
                    new Everything(),
                    reject -> faults.add(reject.error().toString()),
                    tally);
            row(name, read.read(), read.accepted(), read.accepted(), read.rejected(), read.leftOut());
            new TreeMap<>(tally.leftOut())
                    .forEach((reason, rows) -> reasons.add(name + ": " + counted(rows, "row") + ", " + reason));
        }
    }

    private void ledger(String name) throws IOException {
        Optional<InputStream> in = files.open(name);
        if (in.isEmpty()) {
            absent(name);
            return;
        }
        PriceLedger ledger = PriceLedger.read(in.get(), name);
        int good = ledger.records().size();
        row(name, ledger.read(), good, ledger.prices().size(), ledger.rejects().size(), 0);
        ledger.rejects().forEach(reject -> faults.add(name + ":" + reject));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void absent(String name) {
        reasons.add(name + ": not there");
    }

    private void row(String name, long... numbers) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (long number : numbers) {
            cells.add(Long.toString(number));
        }
        table.add(cells);
    }

    /** Takes every row and keeps none. */
    private static final class Everything implements TradeSink {

        @Override
        public boolean wants(int product) {
            return true;
        }

        @Override
        public void row(int year, int exporter, int importer, int product, long quantityGrams, long valueMillidollars) {
            // counted by the reading
        }

        @Override
        public void rowWithoutQuantity(int year, int exporter, int importer, int product, long valueMillidollars) {
            // counted by the reading
        }
    }
}
