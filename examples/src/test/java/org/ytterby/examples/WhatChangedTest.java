// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatChangedTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return WhatChanged.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> after(String move) {
        List<String> lines = printed();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("  " + move + ": ")) {
                return List.of(lines.get(i).substring(move.length() + 4).split(" "));
            }
        }
        throw new AssertionError(move + " is not in " + lines);
    }

    @Test
    void findsTheSuspensionsOfNovember2025() {
        // 70/2025 from 2025-11-07, 72/2025 from 2025-11-09, the US affiliates rule from 2025-11-10
        assertThat(run("2025-11-06", "2025-11-30")).isZero();
        assertThat(printed().stream().filter(line -> line.contains(": suspended (")))
                .hasSize(10)
                .anyMatch(line -> line.startsWith("  cn-mofcom-2025-61/limb3: suspended (operating since 2025-10-09"))
                .anyMatch(line -> line.startsWith("  us-bis-affiliates-2025: suspended"))
                .anyMatch(line -> line.endsWith("suspended since 2025-11-09, changes on 2026-11-28)"))
                .anyMatch(line -> line.startsWith("  cn-mofcom-gac-2025-57: suspended (published, not yet in effect")
                        && line.endsWith("suspended since 2025-11-08, changes on 2026-11-11)"));
        assertThat(printed())
                .contains(
                        "  suspension cn-mofcom-2025-72: known -> at work",
                        "  suspension cn-mofcom-gac-2025-70: known -> at work",
                        "  suspension us-bis-affiliates-suspension-2025: known -> at work");
        assertThat(after("ordinary export licence -> suspended control")).contains("S185", "S101");
        assertThat(after("presumption of denial -> licence required")).contains("S019", "S038"); // Ga and Ge to the US
    }

    @Test
    void findsThatTheMeasuresComeBackByThemselves() {
        assertThat(run("2026-11-10", "2026-11-11")).isZero();
        assertThat(printed().stream().filter(line -> line.contains(": resumes (")))
                .isNotEmpty()
                .allMatch(line -> line.contains("operating by its own terms, unconfirmed since 2026-11-11"));
        assertThat(after("suspended control -> licence required")).contains("S185");
    }

    @Test
    void tellsWhatWasPublishedInBetween() {
        // Announcements 55 to 58, 61 and 62 were published on 2025-10-09, 70 on 2025-11-07; each shipment keeps its
        // day.
        assertThat(run("2025-10-20", "2025-11-20", "--knowledge")).isZero();
        assertThat(printed().get(0))
                .isEqualTo("From 2025-11-20 as known on 2025-10-20 to 2025-11-20 as known on 2025-11-20");
        assertThat(printed()).contains("  suspension cn-mofcom-gac-2025-70: not known -> at work");
        assertThat(after("licence required -> suspended control"))
                .contains("S185", "S191") // 2026-08-11 and 2026-11-10, the last suspended day
                .doesNotContain("S192", "S093"); // 2026-11-11, and 2025-10-09 before any licence was needed
    }

    @Test
    void findsNothingBetweenADayAndItself() {
        assertThat(run("2026-01-15", "2026-01-15", "--known", "2026-01-15")).isZero();
        assertThat(printed())
                .containsExactly(
                        "From 2026-01-15 as known on 2026-01-15 to 2026-01-15 as known on 2026-01-15",
                        "",
                        "No provision stands otherwise.",
                        "",
                        "0 of 224 shipments get another outcome",
                        "0 keep theirs, for other reasons or with other facts open");
    }

    @Test
    void saysWhatItDoesNotUnderstandAndExitsWith2() {
        refused("two days must be given\nusage: WhatChanged FROM TO", "2026-01-15");
        refused("date must be one such as 2025-01-31 but was 'then'", "2026-01-15", "then");
        refused("argument not understood: --explain", "--explain");
        assertThat(printed()).isEmpty();
    }

    private void refused(String words, String... args) {
        err.reset();
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(words);
    }
}
