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
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;

class UrbanMineTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    @Test
    void printsTheTextEverybodySees() throws IOException {
        try (InputStream golden = UrbanMineTest.class.getResourceAsStream("/golden/urban-mine.txt")) {
            assertThat(lines())
                    .containsExactlyElementsOf(
                            new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @Test
    void everyYearIsThere() {
        for (int year = 2026; year <= 2045; year++) {
            String start = year + " ";
            assertThat(lines()).anyMatch(line -> line.startsWith(start));
        }
    }

    @Test
    void everyInputHasASourceOrIsCalledAnAssumption() {
        List<String> lines = lines();
        List<String> inputs = lines.subList(lines.indexOf("Inputs") + 1, lines.size());
        List<String> joined = new ArrayList<>();
        for (String line : inputs) {
            if (line.startsWith(" ")) { // goes on with the input before
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + line);
            } else {
                joined.add(line);
            }
        }
        assertThat(joined).hasSize(10).allMatch(input -> input.matches(".*(assumption|seen|CIAAW).*"));
    }

    @Test
    void whatIsGivenUpIsTheSumOverItsCohorts() {
        // a second way: each cohort by the Weibull formula, ages at the ends of the year from its middle
        for (UrbanMineYear year : UrbanMine.years(new MotorInputs(DATA.atomicWeights()))) {
            double retired = 0;
            double sold = 0;
            for (int made = 2012; made <= year.stock().year(); made++) {
                double tonnes = 100 * (Math.min(made, 2025) - 2011);
                double age = year.stock().year() - made;
                double before = age == 0 ? 1 : Math.exp(-Math.pow((age - 0.5) / 14, 2.5));
                retired += tonnes * (before - Math.exp(-Math.pow((age + 0.5) / 14, 2.5)));
                sold += tonnes;
            }
            assertThat(year.stock().retiredTonnes()).isCloseTo(retired, within(1e-9 * sold));
            double neodymium = retired * 0.200 / 1.110 * 1.1664; // Nd2O3 over Nd, to four decimals
            assertThat(year.amount(year.longLoop(), Element.ND).upper())
                    .isCloseTo(neodymium * year.collected() * 0.8 * 0.95, within(1e-4 * neodymium));
            assertThat(year.amount(year.shortLoop(), Element.ND).upper())
                    .isCloseTo(neodymium * year.collected() * 0.8 * 0.99, within(1e-4 * neodymium));
        }
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        UrbanMine.run(DATA, lines::add);
        return lines;
    }
}
