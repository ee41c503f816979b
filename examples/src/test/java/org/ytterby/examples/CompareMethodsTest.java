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
import org.ytterby.element.RareEarths;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;
import org.ytterby.risk.compare.ComparisonReport;
import org.ytterby.risk.geopol.GeoPolPreset;

class CompareMethodsTest {

    private static final ReferenceData DATA = ReferenceData.bundled();
    private static final ComparisonReport REPORT = CompareMethods.report(DATA, GeoPolPreset.bounds());

    /** The squares of the lines of mine production of 2025, the residual of 550 t left aside, in t of oxide. */
    private static final double SQUARES =
            sum(2, 51_000, 29_000, 2_000, 22_000, 270_000, 2_900, 2_700, 110, 1_500, 2_600, 4_800, 150);

    private static final double TOTAL = 389_310;

    @Test
    void printsTheComparison() throws IOException {
        try (InputStream golden = CompareMethodsTest.class.getResourceAsStream("/golden/compare-methods.txt")) {
            assertThat(lines())
                    .containsExactlyElementsOf(
                            new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @Test
    void numbersAreThoseOfAHandCount() {
        double stability = (2.5 + 0.441074) / 5; // China 2022
        double tb = SQUARES / TOTAL / TOTAL * stability; // all imports of terbium are from China
        assertThat(value(Element.TB, RiskMethod.GEOPOLRISK_SCORE).lower()).isCloseTo(tb, within(1e-9));
        assertThat(value(Element.TB, RiskMethod.GEOPOLRISK_MIDPOINT).lower()).isCloseTo(1010 * tb, within(1e-6));
        assertThat(value(Element.LU, RiskMethod.GEOPOLRISK_MIDPOINT).lower()).isCloseTo(888 * tb, within(1e-6));
        // yttrium and lanthanum share their mix and differ by recycling and substitution
        double ratio = (1 - 0.31) * 0.89 / ((1 - 0.01) * 0.93);
        assertThat(value(Element.Y, RiskMethod.EU_SUPPLY_RISK).lower()
                        / value(Element.LA, RiskMethod.EU_SUPPLY_RISK).lower())
                .isCloseTo(ratio, within(1e-9));
        // the concentration as a score: 17.5 ln(HHI) - 61.18, with the residual as one or as none
        double concentration = 17.5 * Math.log(10_000 * SQUARES / TOTAL / TOTAL) - 61.18;
        RiskScore yale = REPORT.score(Element.ND, RiskMethod.YALE_GEOPOLITICAL)
                .orElseThrow()
                .score();
        assertThat(yale.contributions().get(1).amount().lower()).isCloseTo(concentration / 2, within(1e-6));
    }

    private static Interval value(Element element, RiskMethod method) {
        return REPORT.score(element, method).orElseThrow().score().value().orThrow();
    }

    private static double sum(double power, double... numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += Math.pow(number, power);
        }
        return sum;
    }

    @Test
    void everyElementHasAScoreOrSaysWhatIsMissing() {
        for (Element element : RareEarths.ALL) {
            for (RiskMethod method : RiskMethod.values()) {
                RiskScore score = REPORT.score(element, method).orElseThrow().score();
                assertThat(score.isComputable()
                                || score.value().undefined().orElseThrow().startsWith("not computable: missing "))
                        .isTrue();
            }
        }
        assertThat(lines()).anyMatch(line -> line.contains("from memory - unverified"));
    }

    @Test
    void theOtherPresetOfGeoPolRiskGivesAFactor() {
        List<String> lines = new ArrayList<>();
        assertThat(CompareMethods.run(new String[] {"geopolrisk-py-2.0"}, lines::add))
                .isZero();
        assertThat(lines.get(0)).contains("GeoPolRisk characterisation factor, kg Cu-eq/kg");
        assertThat(lines).anyMatch(line -> line.contains("no governance score of OTHER: 0.5"));
        lines.clear();
        assertThat(CompareMethods.run(new String[] {"best"}, lines::add)).isEqualTo(2);
        assertThat(lines)
                .containsExactly("preset must be one of [geopolrisk-py-2.0, geopolrisk-bounds] but was 'best'");
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        CompareMethods.run(new String[0], lines::add);
        return lines;
    }
}
