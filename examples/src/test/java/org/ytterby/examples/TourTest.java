// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ytterby.io.data.ReferenceData;

class TourTest {

    @Test
    void printsTheTextEverybodySees() throws IOException {
        List<String> lines = tour();
        try (InputStream golden = TourTest.class.getResourceAsStream("/golden/tour.txt")) {
            assertThat(lines)
                    .containsExactlyElementsOf(
                            new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @Test
    void saysHowSureEveryTableIs() {
        assertThat(tour()).anyMatch(line -> line.contains("from memory - unverified"));
        assertThat(tour()).anyMatch(line -> line.startsWith("MCS2026  official text seen: USGS"));
    }

    @Test
    void numbersAreThoseOfAHandCount() { // 2025: 270,000 of 389,310; 2019: 132,000 of 222,776
        assertThat(cells("China's share")).contains("69.4").startsWith("69.4").endsWith("59.3");
        assertThat(cells("sum of the lines")).startsWith("389,310").endsWith("222,776");
        assertThat(cells("light, USGS").get(0)).isEqualTo("99.9"); // 99.74 of 99.84
        assertThat(cells("Dy+Tb").get(0)).isEqualTo("-"); // traces are not zero
        assertThat(cells("edition"))
                .containsExactly("MCS2026", "MCS2026", "MCS2025", "MYB2022", "MYB2022", "MYB2022", "MYB2022");
    }

    private static List<String> cells(String head) {
        String line =
                tour().stream().filter(l -> l.startsWith(head)).findFirst().orElseThrow();
        List<String> cells =
                new ArrayList<>(List.of(line.substring(head.length()).strip().split("\\s+")));
        cells.removeIf(cell -> cell.equals("%") || cell.equals("%*"));
        return cells;
    }

    private static List<String> tour() {
        List<String> lines = new ArrayList<>();
        Tour.run(ReferenceData.bundled(), lines::add);
        return lines;
    }
}
