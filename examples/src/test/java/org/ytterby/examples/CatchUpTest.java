// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.scenario.pipeline.StageCatchUp;

class CatchUpTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        CatchUp.run(DATA, lines::add);
        return lines;
    }

    @Test
    void printsTheTextEverybodySees() throws IOException {
        try (InputStream golden = CatchUpTest.class.getResourceAsStream("/golden/catch-up.txt")) {
            assertThat(lines())
                    .containsExactlyElementsOf(
                            new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @Test
    void everyInputHasASourceOrIsCalledAnAssumption() {
        List<String> lines = lines();
        List<String> joined = new ArrayList<>();
        for (String line : lines.subList(lines.indexOf("Inputs") + 1, lines.size())) {
            if (line.startsWith(" ")) { // goes on with the input before
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + line);
            } else {
                joined.add(line);
            }
        }
        assertThat(joined)
                .hasSize(12)
                .allMatch(input -> input.matches(".*(assumption|seen|regime book|computed|not known).*"));
    }

    /** From the rows as printed: Malaysia and the United States have to succeed both, whatever Australia does. */
    @Test
    void separationIsReachedIfMalaysiaAndTheUnitedStatesSucceed() {
        StageCatchUp separation = CatchUp.of(new CatchUpInputs(DATA), CatchUpInputs.benchmarks(), List.of())
                .at(Stage.SEPARATION);
        double growth = Math.pow(149_600 / 90_922.0, 1 / 16.0) - 1;
        double need = 90_922 / 3.0 * Math.pow(1 + growth, 0.5 + 71 / 12.0); // December 2030
        assertThat(separation.at(2030).needTonnes()).isCloseTo(need, within(1e-6 * need));
        assertThat(3625.2 + 961.4 + (10_101.2 - 3625.2) + (7130.6 - 961.4)).isGreaterThan(0.4 * need);
        assertThat(3625.2 + 961.4 + (10_101.2 - 3625.2) + 2537.3).isLessThan(0.4 * need);
        assertThat(3625.2 + 961.4 + (7130.6 - 961.4) + 2537.3).isLessThan(0.4 * need);
        assertThat(separation.chanceBy(2030).lower()).isCloseTo(0.8 * 0.8, within(1e-12));
        assertThat(separation.at(2030).plannedTonnes()).isCloseTo(10_101.2 + 7130.6 + 2537.3, within(1e-6));
    }

    /** Building that had come one month is held up for the three years of the denial. */
    @Test
    void aDenialOfThreeYearsHoldsUpForThreeYears() {
        CatchUpInputs inputs = new CatchUpInputs(DATA);
        double most = inputs.pipeline().projects().stream()
                .filter(project -> project.plant().equals("MY separation 2030"))
                .mapToDouble(project -> project.begun().getMonthValue())
                .sum();
        assertThat(most).isEqualTo(12); // begun in December 2025
        StageCatchUp free =
                CatchUp.of(inputs, CatchUpInputs.benchmarks(), List.of()).at(Stage.SEPARATION);
        StageCatchUp denied = CatchUp.of(inputs, CatchUpInputs.benchmarks(), List.of(CatchUpInputs.denial()))
                .at(Stage.SEPARATION);
        assertThat(denied.planned().orElseThrow())
                .isBetween(
                        free.planned().orElseThrow().plusMonths(36),
                        free.planned().orElseThrow().plusMonths(48));
        assertThat(denied.chanceBy(2030).upper()).isZero();
    }
}
