// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenAssemblyTest {

    private static List<String> printed() {
        List<String> lines = new ArrayList<>();
        ScreenAssembly.print(lines::add);
        return lines;
    }

    @Test
    void printsTheTablesThatAreKept() throws IOException {
        Path kept = Path.of("src", "test", "resources", "golden", "screen-assembly.txt");
        assertThat(printed()).isEqualTo(Files.readAllLines(kept));
    }

    /** Eight times 0.22 dollars of dysprosium of 400 dollars are 0.44 percent; 0.1 percent is the limit. */
    @Test
    void theShareIsThatComputedByHand() {
        assertThat(printed())
                .contains("  share of cn-2025-61-part-1: 1.76 USD of 400 USD, 0.44 %")
                .contains("  share of cn-2025-61-part-1: 0 USD to 76 USD of 400 USD, 0 % to 19 %");
    }

    @Test
    void runsFromTheCommandLine() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            ScreenAssembly.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList()).isEqualTo(printed());
    }
}
