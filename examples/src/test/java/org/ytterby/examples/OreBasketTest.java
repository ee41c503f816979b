// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ytterby.io.data.ReferenceData;

/** Works the baskets of the tour out a second way: from the text of the two tables, in percent, with plain sums. */
class OreBasketTest {

    private static final List<String> ORES = List.of(
            "mountain-pass-bastnaesite",
            "bayan-obo-bastnaesite",
            "mount-weld-cld",
            "north-stradbroke-monazite",
            "lahat-xenotime",
            "longnan-ion-clay");

    @Test
    void basketsAndPricedSharesAreThoseOfTheRows() throws IOException {
        Map<String, Double> prices = new LinkedHashMap<>();
        for (Map<String, String> row : rows("prices.csv")) {
            if (row.get("edition").equals("MCS2026")
                    && row.get("period").equals("[2025-01-01, 2025-12-31]")
                    && row.get("form").equals("OXIDE")
                    && row.get("basis").equals("REO")) {
                assertThat(row.get("price_low")).isEqualTo(row.get("price_high"));
                prices.put(row.get("elements"), Double.valueOf(row.get("price_low")));
            }
        }
        List<String> baskets = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        for (String ore : ORES) {
            Map<String, String> row = rows("deposits.csv").stream()
                    .filter(deposit -> deposit.get("id").equals(ore))
                    .findFirst()
                    .orElseThrow();
            double sum = 0;
            double priced = 0;
            double dollars = 0;
            for (Map.Entry<String, String> cell : row.entrySet()) {
                if (cell.getKey().matches("[a-z]{1,2}\\d?o\\d_pct|pr6o11_pct")
                        && !cell.getValue().isEmpty()
                        && !cell.getValue().equals("Tr")) {
                    double percent = Double.parseDouble(cell.getValue());
                    Double price = prices.get(symbol(cell.getKey()));
                    sum += percent;
                    priced += price == null ? 0 : percent;
                    dollars += price == null ? 0 : percent * price;
                }
            }
            double whole = Math.max(100, sum); // only a sum above 100 is brought down
            baskets.add(String.format(Locale.ROOT, "%.2f", dollars / whole));
            shares.add(String.format(Locale.ROOT, "%.1f", 100 * priced / whole));
            assertThat(priced).isLessThanOrEqualTo(whole);
        }
        assertThat(cells("basket, USD per kg")).isEqualTo(baskets);
        assertThat(cells("priced share")).isEqualTo(shares);
        assertThat(shares.get(3)).isEqualTo("100.0"); // 100.71 as printed
        assertThat(shares)
                .allSatisfy(share -> assertThat(Double.parseDouble(share)).isLessThanOrEqualTo(100));
    }

    @Test
    void saysWhatHasNoPriceAndWhatWasScaled() {
        assertThat(tour())
                .anySatisfy(line -> assertThat(line).contains("No price for Tm2O3", "E and F"))
                .anySatisfy(line -> assertThat(line).contains("divided by itself (D)"))
                .anySatisfy(
                        line -> assertThat(line).contains("averages of 2025", "FOB", "MCS2026", "official text seen"));
    }

    private static String symbol(String column) { // y2o3_pct, ceo2_pct, pr6o11_pct
        String symbol = column.startsWith("ceo2") ? "ce" : column.replaceAll("\\d.*", "");
        return Character.toUpperCase(symbol.charAt(0)) + symbol.substring(1);
    }

    private static List<String> cells(String head) {
        String line =
                tour().stream().filter(l -> l.startsWith(head)).findFirst().orElseThrow();
        List<String> cells =
                new ArrayList<>(List.of(line.substring(head.length()).strip().split("\\s+")));
        cells.removeIf(cell -> cell.equals("%"));
        return cells;
    }

    private static List<String> tour() {
        List<String> lines = new ArrayList<>();
        Tour.run(ReferenceData.bundled(), lines::add);
        return lines;
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        try (InputStream in = ReferenceData.class.getResourceAsStream(table)) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> header = split(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                List<String> cells = split(line);
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Splits a line at its commas, those between quotation marks left out. */
    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
