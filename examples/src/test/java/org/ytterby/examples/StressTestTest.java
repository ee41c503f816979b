// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StressTestTest {

    private static final String NETWORK = "src/test/resources/stress-network.json";

    @Test
    void printsTheTables() throws IOException {
        try (InputStream golden = StressTestTest.class.getResourceAsStream("/golden/stress-test.txt")) {
            assertThat(lines())
                    .containsExactlyElementsOf(
                            new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @Test
    void numbersAreThoseOfAHandCount() { // a tonne in a magnet is 1/0.72 t of mine output
        double needed = 150 / 0.72;
        double neodymium = 0.27 * 60 / Math.pow(1.08, 10) * 0.8; // 0.27 of the magnets of ten years ago come back
        double dysprosium = 0.27 * 4 / Math.pow(1.08, 10) * 0.8;
        List<String> lines = lines();
        assertThat(lines.get(1)).contains(": 208 needed, 208 deliverable");
        assertThat(needed).isBetween(207.5, 208.5);
        // without Chinese separation only the recycler's oxide is left
        assertThat(row(lines, "CN SEPARATION"))
                .containsExactly(
                        "2",
                        percent(neodymium / 140),
                        percent(dysprosium / 10),
                        percent((neodymium + dysprosium) / 150),
                        String.format(Locale.ROOT, "%.0f", (150 - neodymium - dysprosium) / 0.72),
                        percent((neodymium + dysprosium) / 150));
        // without Chinese mines 100 t and 5 t of Australian ones
        assertThat(row(lines, "CN MINING").subList(1, 3))
                .containsExactly(
                        percent((100 + neodymium / 0.72) / (140 / 0.72)),
                        percent((5 + dysprosium / 0.72) / (10 / 0.72)));
        assertThat(row(lines, "CN MAGNET_MAKING").subList(0, 4)).containsExactly("1", "0.0", "0.0", "0.0");
    }

    @Test
    void saysHowItIsRunAndWhatIsWrong() {
        List<String> lines = new ArrayList<>();
        assertThat(StressTest.run(new String[] {"a", "b"}, lines::add)).isEqualTo(2);
        assertThat(lines).containsExactly("Usage: StressTest NETWORK.json");
        lines.clear();
        assertThat(StressTest.run(new String[] {"nowhere.json"}, lines::add)).isEqualTo(2);
        assertThat(lines).singleElement().satisfies(line -> assertThat(line).contains("nowhere.json"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static List<String> row(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .map(line -> List.of(line.substring(name.length()).strip().split(" +", -1)))
                .orElseThrow();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        assertThat(StressTest.run(new String[] {NETWORK}, lines::add)).isZero();
        return lines;
    }
}
