// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.ReferenceTable;

class ImportPublicDataTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private List<String> run(int exit, String... args) {
        assertThat(ImportPublicData.run(args, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(exit);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = ImportPublicData.class.getResourceAsStream("public-samples/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void printsTheTextEverybodySees() throws IOException {
        try (InputStream golden = ImportPublicDataTest.class.getResourceAsStream("/golden/import-public-data.txt")) {
            String text = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run(0)).containsExactlyElementsOf(text.lines().toList());
        }
    }

    @Test
    void whatIsTakenRejectedAndLeftOutIsWhatWasRead() {
        List<String> rows = run(0).stream()
                .filter(line -> line.matches("\\S+\\.(csv|json)( +[0-9]+){5}"))
                .toList();
        assertThat(rows).hasSize(11).allSatisfy(line -> {
            String[] cells = line.split(" +", -1);
            assertThat(Integer.parseInt(cells[2]) + Integer.parseInt(cells[4]) + Integer.parseInt(cells[5]))
                    .isEqualTo(Integer.parseInt(cells[1]));
        });
    }

    @Test
    void readsAFolderAndWritesWhatItReadAndWhatItCouldNot() throws IOException {
        Files.write(folder.resolve("mcs2024-raree_world.csv"), sample("mcs2024-raree_world.csv"));
        String wgi = "code,year,indicator,estimate\nCHN,2019,rl,-0.27\n=1+1,2019,rl,0\n";
        Files.writeString(folder.resolve("wgidataset-long.csv"), wgi);
        Path rejects = folder.resolve("rejects.csv");
        Path figures = folder.resolve("figures.csv");
        List<String> lines =
                run(0, folder.toString(), "--rejects", rejects.toString(), "--figures", figures.toString());
        assertThat(lines)
                .contains("comtrade.csv: not there")
                .anyMatch(line -> line.startsWith("wgidataset-long.csv:3:1 (code)"));
        assertThat(Files.readAllLines(rejects)).hasSize(2).element(1).asString().endsWith(",'=1+1,2019,rl,0");
        assertThat(ReferenceData.bundled()
                        .with(ReferenceTable.PRODUCTION, figures)
                        .production())
                .hasSize(48);
    }

    @Test
    void refusesOtherArgumentsAndBrokenFiles() throws IOException {
        assertThat(run(2, "--what"))
                .containsExactly("Usage: ImportPublicData [FOLDER] [--rejects OUT] [--figures OUT]");
        out.reset();
        Files.writeString(folder.resolve("mcs2024-raree_world.csv"), "nothing\n");
        assertThat(run(2, folder.toString()).get(0)).startsWith("mcs2024-raree_world.csv:1: must have a column Source");
        out.reset();
        assertThat(run(2, "--figures", folder.resolve("absent/x.csv").toString())
                        .toString())
                .contains("cannot read or write");
    }
}
