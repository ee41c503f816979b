// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvOutput;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.trade.TradeCsv;
import org.ytterby.io.trade.TradeLayout;
import org.ytterby.io.trade.TradeReading;
import org.ytterby.material.HsCode;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.flow.MappedProduct;
import org.ytterby.supply.flow.TradeArea;
import org.ytterby.supply.flow.TradeCollector;
import org.ytterby.supply.flow.TradeScope;
import org.ytterby.supply.flow.TradedCommodity;

/** One table of {@link GeoPolRiskTable}: reads the files, then computes and prints line by line. */
final class GeoPolRiskRun {

    private static final int BYTES_PER_FLOW = 120;

    private final GeoPolRiskOptions options;
    private final List<String> materials;
    private final GeoPolRiskRow.Inputs inputs;
    private final SeenImporters seen;
    private final TradeReading reading;

    private GeoPolRiskRun(
            GeoPolRiskOptions options,
            List<String> materials,
            GeoPolRiskRow.Inputs inputs,
            SeenImporters seen,
            TradeReading reading) {
        this.options = options;
        this.materials = materials;
        this.inputs = inputs;
        this.seen = seen;
        this.reading = reading;
    }

    static GeoPolRiskRun of(GeoPolRiskOptions options, TableRejects rejects, PrintStream err) throws IOException {
        GovernanceFile governance = GovernanceFile.read(options.governance(), options.scale(), rejects);
        ProductionFile production = ProductionFile.read(options.production(), rejects);
        List<TradedCommodity> commodities = options.map().isPresent()
                ? MappedProduct.commodities(map(options.map().get(), rejects))
                : usual(production);
        TradeCollector collector = TradeCollector.of(TradeScope.builder()
                .addAllCommodities(commodities)
                .flowLimit(flowLimit())
                .build());
        SeenImporters seen = new SeenImporters(collector);
        TradeReading reading;
        try (TradeProgressBar progress = new TradeProgressBar(err, Files.size(options.trade()))) {
            reading = TradeCsv.read(TradeLayout.BACI, options.trade(), seen, rejects::add, progress);
        }
        List<String> materials = commodities.stream().map(TradedCommodity::name).toList();
        return new GeoPolRiskRun(
                options,
                materials,
                new GeoPolRiskRow.Inputs(collector.flows(), governance, production, options.preset()),
                seen,
                reading);
    }

    TradeReading reading() {
        return reading;
    }

    /** As many flows as the heap holds, and always the usual number. */
    private static int flowLimit() {
        long most = Runtime.getRuntime().maxMemory() / BYTES_PER_FLOW;
        return (int) Math.max(TradeScope.USUAL_FLOW_LIMIT, Math.min(most, 50_000_000));
    }

    /** The bundled map; its material takes the name it has in the production file. */
    private static List<TradedCommodity> usual(ProductionFile production) {
        return MappedProduct.commodities(ReferenceData.bundled().products().tradedProducts()).stream()
                .map(commodity -> new TradedCommodity(
                        production.spelled(commodity.name()).orElse(commodity.name()), commodity.products()))
                .toList();
    }

    private static List<MappedProduct> map(Path file, TableRejects rejects) {
        List<MappedProduct> map = new java.util.ArrayList<>();
        CsvTable<MappedProduct> table = CsvTable.of(columns -> {
            CsvColumn<String> material = columns.text("material");
            CsvColumn<HsCode> product = columns.parsed("hs6", GeoPolRiskRun::product);
            columns.allowOthers();
            return row -> MappedProduct.builder()
                    .material(row.get(material).strip())
                    .product(row.get(product))
                    .basis(Basis.GROSS_PRODUCT)
                    .build();
        });
        table.forEach(CsvSource.of(file), map::add, rejects::add);
        if (map.isEmpty()) {
            throw new IllegalArgumentException(file + " must name a material and its products but has no usable row");
        }
        return map;
    }

    /** A code; tables lose the 0 it may begin with. */
    private static HsCode product(String text) {
        return HsCode.of(text.matches("[0-9]{5}") ? "0" + text : text);
    }

    void print(CsvOutput out, PrintStream err) {
        out.row(List.of("material", "importer", "year", "hhi", "import_risk", "score", "price", "cf"));
        for (String material : materials) {
            TreeSet<Integer> unproduced = new TreeSet<>();
            if (options.importers().isEmpty()) {
                printAll(material, unproduced, out);
            } else {
                for (String importer : options.importers()) {
                    for (int year : inputs.trade().years()) {
                        print(material, importer, AreaCells.areas(importer, year), year, unproduced, out);
                    }
                }
            }
            if (!unproduced.isEmpty()) {
                err.println("no production of " + material + " in " + unproduced + ": no score");
            }
        }
    }

    private void printAll(String material, Set<Integer> unproduced, CsvOutput out) {
        TreeSet<TradeArea> importers = new TreeSet<>();
        inputs.trade().years().forEach(year -> importers.addAll(inputs.trade().importers(material, year)));
        for (TradeArea importer : importers) {
            for (int year : inputs.trade().years()) {
                if (inputs.trade().importers(material, year).contains(importer)) {
                    print(material, Integer.toString(seen.code(importer)), Set.of(importer), year, unproduced, out);
                }
            }
        }
    }

    private void print(
            String material, String name, Set<TradeArea> importer, int year, Set<Integer> unproduced, CsvOutput out) {
        GeoPolRiskRow row = GeoPolRiskRow.of(inputs, material, importer, year);
        if (row.hhi().isEmpty()) {
            unproduced.add(year);
        }
        out.row(List.of(
                material,
                name,
                Integer.toString(year),
                cell(row.hhi()),
                cell(row.importRisk()),
                cell(row.score()),
                cell(row.price()),
                cell(row.cf())));
    }

    private static String cell(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    }

    /** One number, or both bounds with two points between them. */
    private static String cell(Optional<Interval> interval) {
        return interval.map(known -> known.lower() == known.upper()
                        ? Double.toString(known.lower())
                        : String.format(Locale.ROOT, "%s..%s", known.lower(), known.upper()))
                .orElse("");
    }
}
