// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SupplyProgramsTest {

    private int status;

    private List<String> who(String... args) {
        return lines(out -> status = WhoSupplies.run(args, out));
    }

    private static List<String> lines(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void minesOverTheYears() { // 270,000 of the lines' sum 389,310; HHI and top 3 as in the worked examples HHI-04
        // and CR-03
        List<String> lines = who("REE", "mining");
        assertThat(status).isZero();
        assertThat(lines)
                .anyMatch(line -> line.matches("REE +2025 +MCS2026 v1.3 +CN 69.4, US 13.1, AU 7.4 +0.507 +89.9 +30.6"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("magnet REE") && line.contains("2024  ") && line.contains("86.2"));
        assertThat(lines)
                .filteredOn(line -> line.contains("2040") || line.contains("2035") || line.contains("2030"))
                .hasSize(4)
                .allMatch(line -> line.contains(" projected "));
        assertThat(lines).anyMatch(line -> line.startsWith("MCS2026 v1.3  official text seen: USGS"));
        assertThat(lines).noneMatch(line -> line.contains("World Mining Data"));
    }

    @Test
    void whatCannotBeAnsweredIsSaid() {
        assertThat(who()).singleElement().asString().startsWith("Usage: WhoSupplies ELEMENT STAGE");
        assertThat(status).isEqualTo(2);
        assertThat(who("REE", "melting")).singleElement().asString().startsWith("STAGE must be one of [MINING");
        assertThat(who("Xx", "MINING")).singleElement().asString().contains("ELEMENT must be one of Ga, REE");
        assertThat(who("HREE", "MINING")).singleElement().asString().contains("must name the scheme of the group HREE");
        assertThat(status).isEqualTo(2);
        assertThat(who("Ga", "MINING")).containsExactly("No figures of Ga at MINING");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void stagesStandSideBySide() {
        List<String> lines = lines(StageByStage::run);
        assertThat(lines).anyMatch(line -> line.startsWith("MINING") && line.contains("2025") && line.contains("69.4"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("SEPARATION") && line.contains("IEA2025") && line.contains("91.3"));
        assertThat(lines).anyMatch(line -> line.startsWith("MAGNET_MAKING"));
        assertThat(lines).anyMatch(line -> line.startsWith("CN: complete YES"));
        assertThat(lines).contains("Synthetic figures, made up to show the method.");
        assertThat(lines).last().asString().startsWith("Proportionality: ");
    }

    @Test
    void everyClaimHasAVerdictWithItsFigures() {
        List<String> lines = lines(CheckClaims::run);
        assertThat(lines).filteredOn(line -> line.matches("C0\\d\\d  .*")).hasSize(56);
        assertThat(lines)
                .contains(
                        "C050  TRUE_ONLY_IN_EDITION  (reader: partly)  China has 36.7 percent of world rare earth reserves");
        assertThat(lines)
                .anyMatch(line -> line.contains("agrees: REE MINING 2021, MCS2022: 44,000,000 of 120,000,000 = 36.67"));
        assertThat(lines).last().asString().startsWith("32 of 40 claims with a figure have the verdict a reader found");
    }
}
