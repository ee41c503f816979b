// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.product.bom.OxideDemand;
import org.ytterby.quantity.Interval;

class BillToMineTest {

    private static final ReferenceData DATA = ReferenceData.bundled();
    private static final double YIELD = 0.95 * 0.75;

    @Test
    void aTurbineTakesItsContentTimesFactorOverYields() { // 10 MW of 180 Nd, 17 Dy; factors of the published four
        // decimals
        OxideDemand turbine = need("wind turbine").demand();
        assertThat(turbine.gross().get(Element.ND).typical().orElseThrow())
                .isCloseTo(1800 * 1.1664 / YIELD, within(0.2));
        assertThat(turbine.gross().get(Element.DY).typical().orElseThrow())
                .isCloseTo(170 * 1.1477 / YIELD, within(0.02));
        assertThat(turbine.open()).isEmpty();
    }

    @Test
    void dysprosiumBindsAtMountWeld() { // 0.124 % Dy2O3 in the oxides, 9.8 % of oxides in the ore
        double dysprosium = 170 * 1.1477 / YIELD / 1000;
        MineDemand.Take take = take("wind turbine", "Mount Weld");
        assertThat(take.binding()).isEqualTo(Element.DY);
        assertThat(take.tonnesOfOxides()).isCloseTo(dysprosium / 0.00124, within(0.1));
        assertThat(lines())
                .anySatisfy(line ->
                        assertThat(line).contains("wind turbine", "Mount Weld", "Dy", "221", "2,250")); // 220.8 / 0.098
    }

    @Test
    void dysprosiumBindsAtBayanObo() { // 0.1 % Dy2O3 in the oxides, 6 % of oxides in the ore
        double dysprosium = 170 * 1.1477 / YIELD / 1000;
        MineDemand.Take take = take("wind turbine", "Bayan Obo");
        assertThat(take.binding()).isEqualTo(Element.DY);
        assertThat(take.tonnesOfOxides()).isCloseTo(dysprosium / 0.001, within(0.1));
        assertThat(row("wind turbine", "Bayan Obo")).contains("Dy", "274", "4,560"); // 273.8 / 0.06
    }

    @Test
    void clayIsBoundByNeodymiumAndItsGradeIsARange() { // 3.0 % Nd2O3 in the oxides; 140 to 6,500 ppm of elements
        double neodymium = 1800 * 1.1664 / YIELD / 1000;
        MineDemand.Take take = take("wind turbine", "Longnan clay");
        assertThat(take.binding()).isEqualTo(Element.ND);
        assertThat(take.tonnesOfOxides()).isCloseTo(neodymium / 0.03, within(0.1));
        Interval grade = source("Longnan clay").grade().orElseThrow();
        assertThat(grade.upper() / 6500e-6) // oxides per element, 1.27 of Y and 1.13 to 1.18 of the others
                .isBetween(1.2, 1.27)
                .isCloseTo(grade.lower() / 140e-6, within(1e-9));
        double least = take.tonnesOfOxides() / grade.upper();
        double most = take.tonnesOfOxides() / grade.lower();
        assertThat(row("wind turbine", "Longnan clay"))
                .contains(DecimalLabel.of(least) + " to " + DecimalLabel.of(most));
        assertThat(most / least).isCloseTo(6500.0 / 140, within(1e-6));
    }

    @Test
    void everyProductTakesOreOfThreeDepositsWithItsBindingElement() {
        for (String need : List.of("F-35", "wind turbine", "EV fleet")) {
            for (String from : List.of("Mount Weld", "Bayan Obo", "Longnan clay")) {
                assertThat(MineDemand.missing(need(need).demand(), source(from)))
                        .isEmpty();
                assertThat(row(need, from)).containsPattern("(Sm|Nd|Pr|Tb|Dy)( or (Sm|Nd|Pr|Tb|Dy))?  +[0-9]");
            }
        }
    }

    @Test
    void aTraceLeavesABoundAndNoZero() { // 12.0 % Nd2O3 in the oxides, 2.83 % of oxides in the ore
        assertThat(MineDemand.missing(need("wind turbine").demand(), source("Mountain Pass")))
                .containsExactly(Element.TB, Element.DY);
        double neodymium = 1800 * 1.1664 / YIELD / 1000;
        assertThat(take("wind turbine", "Mountain Pass").tonnesOfOxides()).isCloseTo(neodymium / 0.12, within(0.1));
        assertThat(row("wind turbine", "Mountain Pass"))
                .contains("Tb, Dy not known", "at least 24.6", "at least 868"); // 24.56 / 0.0283
        assertThat(row("F-35", "Mountain Pass")).contains("Dy not known", "at least");
    }

    @Test
    void anAircraftIsARangeThatNamesWhatItLeavesOpen() { // 23 kg of alloy with 24 to 27 % Sm; 8 to 20 kg with 20 to
        // 30 % Nd
        BillToMine.Need aircraft = need("F-35");
        assertThat(aircraft.demand().gross().get(Element.SM).bounds().lower())
                .isCloseTo(23 * 0.24 * 1.1596 / YIELD, within(0.01));
        assertThat(aircraft.demand().gross().get(Element.SM).bounds().upper())
                .isCloseTo(23 * 0.27 * 1.1596 / YIELD, within(0.01));
        assertThat(aircraft.demand().open()).isNotEmpty();
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("may hold more", "composition partial"));
    }

    @Test
    void aFleetIsOneMotorTimesTheirNumber() { // the median of the studies, 0.001509 kg of Dy in a kilogram of motor
        assertThat(need("EV fleet").demand().gross().get(Element.DY).typical().orElseThrow())
                .isCloseTo(100_000 * 50 * 0.001509 * 1.1477 / YIELD, within(1.0));
    }

    @Test
    void saysWhatIsUnknownAndHowSureTheRestIs() {
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("assumed to lie within that of such clays"));
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("from memory - unverified"));
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("not stated"));
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("95 % oxide to metal, 75 % metal to magnet"));
    }

    @Test
    void labelsHaveThreeDigits() {
        assertThat(DecimalLabel.of(1234567)).isEqualTo("1,230,000");
        assertThat(DecimalLabel.of(0.0012345)).isEqualTo("0.00123");
        assertThat(DecimalLabel.of(0)).isEqualTo("0");
        assertThat(DecimalLabel.of(Double.POSITIVE_INFINITY)).isEqualTo("any amount");
    }

    private static MineDemand.Take take(String need, String from) {
        return MineDemand.take(
                        need(need).demand(),
                        source(from).content(),
                        amount -> amount.typical().orElseThrow())
                .orElseThrow();
    }

    private static MineDemand.Source source(String name) {
        return MineDemand.sources(DATA).stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String row(String need, String from) {
        return lines().stream()
                .filter(line -> line.startsWith(need + " ") && line.contains("  " + from + "  "))
                .findFirst()
                .orElseThrow();
    }

    private static BillToMine.Need need(String name) {
        return BillToMine.needs(DATA).stream()
                .filter(need -> need.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        BillToMine.run(DATA, lines::add);
        return lines;
    }
}
