// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcurementCheckTest {

    private int status;

    private List<String> run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        status = ProcurementCheck.run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theInstructiveMagnetMayBeDeliveredUntilTheRuleWidens() throws IOException {
        List<String> lines = run();
        try (InputStream golden = ProcurementCheckTest.class.getResourceAsStream("/golden/procurement-check.txt")) {
            List<String> expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).startsWith(expected.toArray(new String[0]));
        }
        assertThat(lines)
                .contains("The law says something else from 2027-01-01 on: mined, refined, separated")
                .anyMatch(line -> line.startsWith("Source (official text seen): 10 U.S.C. 4872"))
                .anyMatch(line -> line.startsWith("Source (from memory - unverified): DFARS 225.7018"))
                .contains("Note: a bill or proposal would change a measure that matters here");
        assertThat(status).isZero();
    }

    @Test
    void aMagnetMeltedInRussiaIsBarredOnBothSides() {
        List<String> lines = run("mined=us", "REFINED=US", "SEPARATED=US", "MELTED=RU", "PRODUCED=US");
        assertThat(lines)
                .contains(
                        "2026-12-31: may not be delivered under the contract",
                        "2027-01-01: may not be delivered under the contract",
                        "The law says something else from 2027-01-01 on: mined, refined, separated")
                .anyMatch(line -> line.startsWith("melted: may not be melted in Russia"));
        assertThat(status).isZero();
    }

    @Test
    void aStageLeftOutIsUnknownOnlyOnceARuleLooksAtIt() {
        List<String> lines = run("MELTED=JP", "PRODUCED=JP");
        assertThat(lines)
                .contains("2026-12-31: may be delivered", "2027-01-01: cannot be determined from the facts stated")
                .anyMatch(line -> line.startsWith("mined: not stated: the country of the stage mined (us-10usc4872/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SMELTED=CN | argument must be a stage and a country but was 'SMELTED=CN'",
                "MELTED | argument must be a stage and a country but was 'MELTED'",
                "MELTED=CN=JP | argument must be a stage and a country but was 'MELTED=CN=JP'",
                "MELTED=XX | country must have a code of two letters but was 'MELTED=XX'",
                "MELTED=CN MELTED=JP | stage must be named once but was 'MELTED=JP' again"
            })
    void whatIsNoStageOrCountryIsRefused(String args, String message) {
        List<String> lines = run(args.split(" "));
        assertThat(lines).first().isEqualTo(message);
        assertThat(lines).last().asString().startsWith("Usage: ProcurementCheck [STAGE=COUNTRY ...]");
        assertThat(status).isEqualTo(2);
    }
}
