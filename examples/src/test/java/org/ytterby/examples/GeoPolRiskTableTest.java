// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPolRiskTableTest {

    private static final String HEADER = "material,importer,year,hhi,import_risk,score,price,cf";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path trade;
    private Path governance;
    private Path production;

    @BeforeEach
    void copyTheInventedFiles() throws IOException {
        trade = file("trade.csv", resource("synthetic-trade/trade.csv"));
        governance = file("governance.csv", resource("synthetic-trade/governance.csv"));
        production = file("production.csv", resource("synthetic-trade/production.csv"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GeoPolRiskTable.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path rejects() {
        return folder.resolve("rejected.csv");
    }

    private List<String> run(String... more) {
        Stream<String> usual = Stream.of(
                "--trade", trade.toString(),
                "--governance", governance.toString(),
                "--production", production.toString(),
                "--rejects", rejects().toString());
        String[] args = Stream.concat(usual, Arrays.stream(more)).toArray(String[]::new);
        assertThat(exit(args)).as(complaint()).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private int exit(String... args) {
        return GeoPolRiskTable.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsTheTableOfTheInventedFiles() throws IOException {
        assertThat(run())
                .containsExactlyElementsOf(
                        resource("/golden/geopolrisk-table.txt").lines().toList());
        assertThat(complaint())
                .contains("19 trade rows: 16 summed, 1 of other products, 2 rejected; 2 without a quantity")
                .contains("4 rows of all files rejected, see");
    }

    @Test
    void agreesWithAPlainComputation() { // the United States in 2022 by hand: g = 0.604, 0.471, and 0.5 where there
        // is none
        List<Double> got = numbers(run("--importers", "842").get(2));
        double hhi = (210000.0 * 210000 + 42500.0 * 42500 + 18000.0 * 18000) / (270500.0 * 270500);
        double imports = 380 + 290.125 + 88 + 2;
        double risk = (0.604 * (380 + 290.125) + 0.471 * 88 + 0.5 * 2) / (imports + 42500);
        double price = (1500 + 21000.75 + 2500 + 5.5) / imports;
        List<Double> expected = List.of(hhi, risk, hhi * risk, price, hhi * risk * price / 0.409412948);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(got.get(i)).isCloseTo(expected.get(i), within(1e-14 * expected.get(i)));
        }
    }

    private static List<Double> numbers(String line) {
        return Arrays.stream(line.split(",", -1)).skip(3).map(Double::valueOf).toList();
    }

    @Test
    void writesRejectedRowsWithReasons() throws IOException {
        run();
        assertThat(Files.readAllLines(rejects()))
                .containsExactly(
                        "file,rejected_line,rejected_because,cells",
                        "governance.csv,13,\"governance.csv:13: year and country_code must stand once but was 2022, 842 US\",2022,840,0.5",
                        "production.csv,10,\"production.csv:10:5 (unit): must be metr. t, t or kg but was 'ounces'\",Rare earths,104,2022,12.5,ounces",
                        "trade.csv,18,trade.csv:18:6 (q): must be at least 0 and at most 9223372036854.775807 but was '-3.000',2022,276,251,284690,160.000,-3.000",
                        "trade.csv,19,trade.csv:19:5 (v): must be a number but was 'abc',2022,156,251,284690,abc,1.000");
    }

    @Test
    void writesNoRejectsWhereThereAreNone() throws IOException {
        trade = file("few.csv", "t,i,j,k,v,q\n2021,156,276,284690,4200.000,100.000\n");
        governance = file("g.csv", "year,country_code,score\n2021,CN,0.598\n");
        production = file("p.csv", "material,country_code,year,quantity,unit\nREE,CHN,2021,10,t\n");
        assertThat(run()).containsExactly(HEADER, "REE,276,2021,1.0,0.598,0.598,42.0," + 0.598 * 42.0 / 0.409412948);
        assertThat(rejects()).doesNotExist();
    }

    @Test
    void readsEstimates() throws IOException {
        governance = file("g.csv", "country_code,year,estimate\n156,2021,-0.5\n156,2022,NA\n");
        String risks = run("--importers", "276").get(1).split(",", -1)[4];
        assertThat(Double.parseDouble(risks))
                .isCloseTo((0.6 * 100 + 0.5 * 0.25) / 100.25, within(1e-15)); // (2.5 + 0.5) / 5
    }

    @Test
    void takesARegionTogether() { // France and Germany: what Germany sent France carries no risk and counts as supply
        double risk = numbers(run("--importers", "EU").get(1)).get(1);
        double imports = 100 + 3.5 + 210 + 0.25;
        assertThat(risk).isCloseTo((0.598 * 310 + 0.624 * 0.25) / imports, within(1e-15));
    }

    @Test
    void readsAMapAndOtherUnits() throws IOException {
        Path map = file("map.csv", "material,hs6\nMagnets,850511\nCerium,284610\nMagnets,284610\n");
        production = file(
                "p.csv",
                "reference_material,country_code,year,value,unit\nMagnets,392,2021,4000.9,kg\nMagnets,156,2021,12000.2,kg\n");
        List<String> lines = run("--hs-map", map.toString(), "--importers", "JP");
        assertThat(lines.get(1)).startsWith("Magnets,JP,2021,0.625");
        assertThat(numbers(lines.get(1)).get(0)).isCloseTo(0.625, within(1e-15)); // 0.25 and 0.75 of whole kilograms
        assertThat(numbers(lines.get(1)).get(1)).isCloseTo(0.598 * 1234 / (1234 + 4.0009), within(1e-15));
        assertThat(lines.get(3)).isEqualTo("Cerium,JP,2021,,0.0,,0.0,");
        assertThat(complaint()).contains("no production of Cerium in [2021, 2022]: no score");
    }

    @Test
    void givesBoundsWhereThePresetSaysSo() {
        List<String> lines = run("--preset", "geopolrisk-bounds", "--importers", "842,392");
        double imports = 380 + 290.125 + 88 + 2;
        double known = 0.604 * (380 + 290.125) + 0.471 * 88;
        String[] ends = lines.get(2).split(",", -1)[4].split("\\.\\.", -1);
        assertThat(Double.parseDouble(ends[0])).isCloseTo(known / (imports + 42500), within(1e-15));
        assertThat(Double.parseDouble(ends[1])).isCloseTo((known + 2) / (imports + 42500), within(1e-15));
        assertThat(lines.get(3)).startsWith("Rare earths,392,2021,0.43").endsWith(",,,,");
    }

    @Test
    void namesAnImporterAsTheFileDoes() throws IOException {
        trade = file(
                "iso.csv",
                "t_year,i_exporter_code,j_importer_code,k_hs,v_value_kusd,q_quantity_t\n2021,156,840,284690,1,1\n");
        assertThat(run().get(1)).startsWith("Rare earths,840,2021,0.43");
    }

    @Test
    void writesTheTableToAFile() throws IOException {
        Path table = folder.resolve("table.csv");
        assertThat(run("--out", table.toString())).isEmpty();
        assertThat(Files.readString(table)).isEqualTo(resource("/golden/geopolrisk-table.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scale other | --scale must be risk01 or estimate but was 'other'",
                "--preset other | preset must be one of [geopolrisk-py-2.0, geopolrisk-bounds] but was 'other'",
                "--verbose 1 | argument not understood: --verbose",
                "--out | --out must be followed by a value",
                "--trade x | --trade must stand once"
            })
    void refusesWhatItDoesNotKnow(String more, String message) {
        String[] all = Stream.concat(
                        Stream.of("--trade", "t.csv", "--governance", "g", "--production", "p"),
                        Arrays.stream(more.split(" ", -1)))
                .toArray(String[]::new);
        assertThat(exit(all)).isEqualTo(2);
        assertThat(complaint()).contains(message);
    }

    @Test
    void refusesFilesItCannotUse() {
        assertThat(exit("--trade", "t.csv")).isEqualTo(2);
        assertThat(complaint()).contains("--governance must be given").contains(GeoPolRiskOptions.USAGE);
        Path none = folder.resolve("none.csv");
        refused(none, governance, none, "no such file: " + none);
        refused(none, governance, production, "no such file: " + none);
        refused(trade, trade, production, "trade.csv:1: must have one column pv_normalised_0_1 or score or estimate");
        refused(governance, governance, production, "governance.csv:1: must have a column t or t_year");
        refused(trade, governance, rejects(), "file named twice: " + rejects());
    }

    private void refused(Path trades, Path scores, Path produced, String message) {
        assertThat(exit(
                        "--trade", trades.toString(),
                        "--governance", scores.toString(),
                        "--production", produced.toString(),
                        "--rejects", rejects().toString()))
                .isEqualTo(2);
        assertThat(complaint()).contains(message);
    }

    @Test
    void refusesEstimatesTakenForRisks() throws IOException {
        governance = file("g.csv", "year,country_code,score\n2021,156,-0.5\n");
        run();
        assertThat(Files.readString(rejects()))
                .contains(
                        "g.csv:2:3 (score): must be in [0, 1], or --scale estimate be given for estimates, but was '-0.5'");
    }
}
