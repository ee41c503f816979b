// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.io.regime.TransactionCsv;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.trade.Transaction;

class ScreenShipmentsTest {

    /** One shipment of each kind the guide of the command line shows. */
    private static final List<String> EXCERPT =
            List.of("S001", "S002", "S056", "S069", "S101", "S105", "S107", "S109", "S116", "S121", "S133", "S204");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return ScreenShipments.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ScreenShipments.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void printsTheTextEverybodySees() throws IOException {
        String excerpt = resource("shipments.csv")
                .lines()
                .filter(line -> line.startsWith("id,") || EXCERPT.contains(line.substring(0, 4)))
                .collect(Collectors.joining("\n"));
        assertThat(run(file("excerpt.csv", excerpt))).isZero();
        assertThat(printed())
                .containsExactlyElementsOf(
                        resource("/golden/screen-shipments.txt").lines().toList());
        assertThat(complaint()).isEmpty();
    }

    @Test
    void acceptsEveryBundledRow() {
        assertThat(run()).isZero();
        assertThat(printed().get(0)).isEqualTo("shipments.csv (bundled), law as known on 2026-11-22");
        assertThat(printed()).contains("224 shipments screened, 0 rows rejected");
        assertThat(printed().stream().filter(line -> line.startsWith("S"))).hasSize(224);
    }

    @Test
    void tellsWhatWasKnownOnADay() throws IOException {
        // Announcement 57 as published on 2025-10-09 was to start on 2025-11-08; 70 was published on 2025-11-07.
        String holmium = """
                id,question,date,form,elements,origin,exporter_country,destination,end_user_status,end_uses
                H,CN EXPORT,2025-11-20,METAL,Ho,CN,CN,JP,CIVIL,CIVIL
                """;
        Path file = file("holmium.csv", holmium);
        assertThat(run(file, "--known", "2025-10-20")).isZero();
        assertThat(printed()).anyMatch(line -> line.startsWith("H ") && line.contains(" licence required "));
        out.reset();
        assertThat(run(file, "--explain")).isZero();
        assertThat(printed()).anyMatch(line -> line.startsWith("H ") && line.contains(" suspended control "));
        assertThat(printed())
                .anyMatch(line -> line.startsWith("    H, CN EXPORT on 2025-11-20 as known on 2026-11-22"));
    }

    @Test
    void writesDeterminationsThatReadBack() throws IOException {
        Path json = folder.resolve("out.json");
        assertThat(run("--json", json)).isZero();
        String document = Files.readString(json);
        assertThat(YtterbyJson.mapper().readTree(document).get("schema").asInt())
                .isEqualTo(1);
        List<Determination> answers = new ArrayList<>();
        for (String line : document.lines()
                .filter(l -> !l.startsWith("{\"schema") && !l.equals("]}"))
                .toList()) {
            String written = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
            Determination answer = YtterbyJson.read(written, Determination.class);
            assertThat(YtterbyJson.write(answer)).isEqualTo(written);
            answers.add(answer);
        }
        assertThat(answers).hasSize(224);
        assertThat(answers.get(0).transaction()).isEqualTo("S001");
    }

    @Test
    void readsJsonLikeCsv() throws IOException {
        List<Transaction> shipments = TransactionCsv.table().read(CsvSource.of(resource("shipments.csv"), "s"));
        String json =
                shipments.stream().map(YtterbyJson::write).collect(Collectors.joining(",\n", "", ",\n{\"id\":7}"));
        Path file = file("s.json", "{\"schema\":1,\"transactions\":[" + json + "]}");
        Path rejects = folder.resolve("rejects.csv");
        assertThat(run(file, "--rejects", rejects)).isZero();
        List<String> fromJson = printed();
        out.reset();
        assertThat(run()).isZero();
        assertThat(fromJson.subList(1, 227)).isEqualTo(printed().subList(1, 227));
        assertThat(fromJson).contains("224 shipments screened, 1 row rejected");
        assertThat(Files.readString(rejects))
                .startsWith("rejected_line,rejected_because,transaction\n225,s.json:225:1: transactions[224].id must ")
                .endsWith("\"{\"\"id\"\":7}\"\n");
    }

    @Test
    void printsAndWritesRejects() throws IOException {
        String text = resource("/bad-shipments.csv");
        Path file = file("bad-shipments.csv", text);
        Path rejects = folder.resolve("rejects.csv");
        assertThat(run(file, "--rejects", rejects)).isZero();
        assertThat(printed())
                .contains(
                        "1 shipment screened, 6 rows rejected",
                        "        bad-shipments.csv:3:3 (date): must be a date such as 2025-01-31 but was '27/12/2025'",
                        "        bad-shipments.csv:4: properties[PURITY] must be in [0, 1] but was 99.9",
                        "        bad-shipments.csv:5:5 (form): must be a known Form but was 'METALL'; did you mean 'METAL'?",
                        "        bad-shipments.csv:6:10 (value): must be stated where inputs are but was 'missing'",
                        "        bad-shipments.csv:7: must have 11 fields but was '10'");
        String corrected = Files.readString(rejects)
                .replace("CN EXPORT,27/12/2025", "CN EXPORT,2025-12-27")
                .replace("PURITY=99.9", "PURITY=0.999");
        out.reset();
        Path again = folder.resolve("again.csv");
        assertThat(run(file("corrected.csv", corrected), "--rejects", again)).isZero();
        assertThat(printed()).contains("2 shipments screened, 4 rows rejected");
        assertThat(Files.readString(again))
                .startsWith("rejected_line,rejected_because,id,question,")
                .contains("\n6,");
    }

    @Test
    void showsProgressOnALongFile() throws IOException {
        String row = "\nX,CN EXPORT,2025-12-27,METAL,Dy";
        assertThat(run(file("long.csv", "id,question,date,form,elements" + row.repeat(2600))))
                .isZero();
        assertThat(complaint()).contains("] ").contains(" %  2,500 rows");
        assertThat(printed()).contains("2600 shipments screened, 0 rows rejected");
    }

    @Test
    void saysWhatItCannotReadAndExitsWith2() throws IOException {
        Path good = file("good.csv", "id,question,date\n");
        Path other = file("other.csv", "id,when\n");
        Path json = file("other.json", "{\"schema\":2}");
        assertAll(
                () -> refused("no such file: " + folder.resolve("none.csv"), folder.resolve("none.csv")),
                () -> assertThat(printed()).isEmpty(),
                () -> refused("other.csv:1:2 (when): must be one of the columns", other),
                () -> refused("other.json:1:", json),
                () -> refused("argument not understood: --jsn\nusage: ScreenShipments", "--jsn", "x"),
                () -> refused("argument not understood: " + other, good, other),
                () -> refused("--json must be followed by a value", good, "--json"),
                () -> refused("file named twice: " + good, good, "--json", good),
                () -> refused("'soon'", good, "--known", "soon"),
                () -> refused("cannot read or write", folder),
                () -> refused("no such file", good, "--json", folder.resolve("no/such/out.json")));
        assertThat(Files.readString(good)).isEqualTo("id,question,date\n");
    }

    private void refused(String words, Object... args) {
        err.reset();
        assertThat(run(args)).isEqualTo(2);
        assertThat(complaint()).contains(words);
    }
}
