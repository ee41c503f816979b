// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareDatesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return CompareDates.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The line of the span that holds a day. */
    private String on(String day) {
        return printed().stream()
                .filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d  \\d{4}-.*"))
                .filter(line -> line.substring(0, 10).compareTo(day) <= 0
                        && line.substring(12, 22).compareTo(day) >= 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void followsHolmiumThroughTheSuspension() {
        // Announcement 57: published 2025-10-09, due 2025-11-08; 70: suspended 2025-11-07 to 2026-11-10, not extended.
        assertThat(run()).isZero();
        assertThat(printed().get(0)).isEqualTo("S185, Holmium metal to Japan, civil: CN EXPORT as known on 2026-11-22");
        assertThat(on("2025-11-07"))
                .startsWith("2025-11-01  2025-11-07       7  ordinary export licence")
                .contains("coming: cn-mofcom-gac-2025-57 on 2025-11-08");
        assertThat(on("2025-11-20"))
                .startsWith("2025-11-08  2026-11-10     368  suspended control")
                .contains("cn-mofcom-gac-2025-57 suspended by cn-mofcom-gac-2025-70");
        assertThat(on("2026-11-11"))
                .startsWith("2026-11-11  2027-12-31     416  licence required")
                .contains("cn-mofcom-gac-2025-57 (unconfirmed)");
        assertThat(printed()).endsWith("  none");
    }

    @Test
    void leavesOutWhatWasNotYetPublished() {
        assertThat(run("S185", "--known", "2025-10-20")).isZero();
        assertThat(on("2025-11-20"))
                .startsWith("2025-11-08  2027-12-31")
                .contains(" licence required ")
                .doesNotContain("unconfirmed");
        assertThat(printed()).contains("  2025-11-08  ordinary export licence -> licence required");
    }

    @ParameterizedTest
    @CsvSource({ // gallium to the US: 23/2023 from 2023-08-01; 46/2024 from 2024-12-03, suspended 2025-11-09 to
        // 2026-11-27
        "2023-07-31, not controlled",
        "2023-08-01, licence required",
        "2024-12-02, licence required",
        "2024-12-03, presumption of denial",
        "2025-11-08, presumption of denial",
        "2025-11-09, licence required",
        "2026-11-27, licence required",
        "2026-11-28, presumption of denial"
    })
    void followsGalliumToTheUnitedStates(String day, String outcome) {
        assertThat(run("S019", "--from", "2023-01-01")).isZero();
        assertThat(on(day)).contains("  " + outcome + "  ");
        assertThat(printed()).contains("  2026-11-28  licence required -> presumption of denial");
    }

    @Test
    void givesTheSpansAsNumbers() {
        assertThat(run("S185", "--from", "2026-01-01", "--to", "2026-12-31", "--bars"))
                .isZero();
        assertThat(printed())
                .containsSubsequence(
                        "from,until,from_year,until_year,outcome,mildest_level,strictest_level",
                        "2026-01-01,2026-11-11,2026.0000,2026.8603,SUSPENDED_CONTROL,6,6", // 314 of 365 days
                        "2026-11-11,2027-01-01,2026.8603,2027.0000,LICENCE_REQUIRED,12,12");
    }

    @Test
    void saysWhatItDoesNotUnderstandAndExitsWith2() {
        refused("shipment must be one of shipments.csv, such as S185, but was 'X1'", "X1");
        refused("argument not understood: --day\nusage: CompareDates", "--day");
        refused("argument not understood: S002\n", "S001", "S002");
        refused("--known must be followed by a date", "--known");
        refused("date must be one such as 2025-01-31 but was 'soon'", "--from", "soon");
        refused("end must leave at least one day", "--from", "2028-01-01");
        assertThat(printed()).isEmpty();
    }

    private void refused(String words, String... args) {
        err.reset();
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(words);
    }
}
