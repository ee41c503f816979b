// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.risk.geopol.GeoPolRisk;
import org.ytterby.risk.geopol.ProductionRounding;
import org.ytterby.supply.flow.TradeArea;

/** Production by material, year and area. */
final class ProductionFile {

    /** A material in a year. */
    private record Key(String material, int year) {}

    /** An amount in the unit of the file, and in tonnes. */
    private record Amount(double printed, double tonnes) {}

    private record Line(String material, TradeArea area, int year, Amount amount) {}

    private static final Set<String> RARE_EARTHS = Set.of(
            "rare earths", "rare earth", "rare earth elements", "rare earth metals", "rare earth oxides", "ree", "reo");

    private final Map<Key, SortedMap<TradeArea, Amount>> amounts = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();

    static ProductionFile read(Path file, TableRejects rejects) throws IOException {
        HeaderAliases header = new HeaderAliases(file);
        String materialColumn = header.of("reference_material", "material");
        String valueColumn = header.of("value", "quantity");
        header.of("unit");
        ProductionFile result = new ProductionFile();
        CsvTable<Line> table = CsvTable.of(columns -> {
            CsvColumn<String> material = columns.text(materialColumn);
            CsvColumn<TradeArea> area = columns.parsed("country_code", AreaCells::area);
            CsvColumn<Integer> year = columns.integer("year", 1900, 2199);
            CsvColumn<Double> value = columns.number(valueColumn, 0, Double.MAX_VALUE);
            CsvColumn<Double> tonnes = columns.parsed("unit", ProductionFile::tonnes);
            columns.allowOthers();
            return row -> {
                double printed = row.get(value);
                Line line = new Line(
                        row.get(material).strip(),
                        row.get(area),
                        row.get(year),
                        new Amount(printed, row.get(tonnes) == 1 ? printed : printed / 1000));
                if (result.producers(line.material(), line.year()).containsKey(line.area())) {
                    throw new IllegalArgumentException(
                            materialColumn + ", country_code and year must stand once but was " + row.get(area));
                }
                return line;
            };
        });
        table.forEach(CsvSource.of(file), result::add, rejects::add);
        return result;
    }

    private void add(Line line) {
        Key key = new Key(key(line.material()), line.year());
        spelled.putIfAbsent(key.material(), line.material());
        amounts.computeIfAbsent(key, absent -> new TreeMap<>()).put(line.area(), line.amount());
    }

    private SortedMap<TradeArea, Amount> producers(String material, int year) {
        return amounts.getOrDefault(new Key(key(material), year), new TreeMap<>());
    }

    /** Returns the name the file has for a material, if it has one. */
    Optional<String> spelled(String material) {
        return Optional.ofNullable(spelled.get(key(material)));
    }

    /** Returns the concentration of world production, empty if there is none. */
    OptionalDouble concentration(String material, int year, ProductionRounding rounding) {
        double[] all = producers(material, year).values().stream()
                .mapToDouble(Amount::printed)
                .toArray();
        double least = rounding == ProductionRounding.WHOLE_UNITS ? 1 : Double.MIN_VALUE;
        for (double amount : all) {
            if (amount >= least) {
                return OptionalDouble.of(GeoPolRisk.concentration(all, rounding));
            }
        }
        return OptionalDouble.empty();
    }

    /** Returns what some areas produce together, 0 for those the file does not name. */
    double tonnes(String material, int year, Set<TradeArea> areas) {
        return producers(material, year).entrySet().stream()
                .filter(producer -> areas.contains(producer.getKey()))
                .mapToDouble(producer -> producer.getValue().tonnes())
                .sum();
    }

    private static double tonnes(String unit) {
        return switch (unit) {
            case "metr. t", "t" -> 1;
            case "kg" -> 0.001;
            default -> throw new IllegalArgumentException("must be metr. t, t or kg but was '" + unit + "'");
        };
    }

    /** Materials are the same whatever their letters; the rare earths have many names. */
    private static String key(String material) {
        String key = Objects.requireNonNull(material)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ');
        return RARE_EARTHS.contains(key) ? "rare earths" : key;
    }
}
