// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCasesTest {

    private static final Path CASES =
            Path.of("..", "io", "src", "test", "resources", "examples", "regime-test-cases.json");

    @TempDir
    Path folder;

    private int status;

    private List<String> run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        status = CheckCases.run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void allWorkedCasesPass() {
        List<String> lines = run(CASES.toString());
        assertThat(lines).last().isEqualTo("103 passed, 0 failed");
        assertThat(lines)
                .contains("RC-003  expected LICENCE_REQUIRED, got LICENCE_REQUIRED  ok  "
                        + "Press story of December 2025: dysprosium metal to the United States, civil");
        assertThat(lines).contains("        why: cn-mofcom-gac-2025-18 reaches the item under 1C905.a");
        assertThat(status).isZero();
    }

    @Test
    void aMissIsShownWithItsReasonsAndFails() throws IOException {
        Path changed = folder.resolve("changed.json");
        String text = Files.readString(CASES);
        Files.writeString(
                changed, text.replaceFirst("\"outcome\": \"LICENCE_REQUIRED\"", "\"outcome\": \"PROHIBITED\""));
        assertThat(Files.readString(changed)).isNotEqualTo(text);
        List<String> lines = run(changed.toString());
        assertThat(lines).last().isEqualTo("102 passed, 1 failed");
        assertThat(lines).anyMatch(line -> line.startsWith("RC-002") && line.contains("MISSED"));
        assertThat(lines).contains("        differs: outcome LICENCE_REQUIRED, expected PROHIBITED");
        assertThat(lines).anyMatch(line -> line.startsWith("        | Decides: Announcement No. 18 of 2025"));
        assertThat(status).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertThat(run()).containsExactly("Usage: CheckCases FILE");
        assertThat(status).isEqualTo(2);
        assertThat(run(folder.resolve("none.json").toString()))
                .singleElement()
                .asString()
                .contains("could not be read");
        assertThat(status).isEqualTo(2);
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"cases\": [{}]}");
        assertThat(run(broken.toString()))
                .containsExactly(
                        "FAULTY  broken.json: cases[0].id must be given but was 'missing'", "0 passed, 1 failed");
        assertThat(status).isEqualTo(1);
        Files.writeString(broken, "no JSON");
        assertThat(run(broken.toString())).singleElement().asString().startsWith("broken.json: is not JSON");
        assertThat(status).isEqualTo(2);
    }
}
