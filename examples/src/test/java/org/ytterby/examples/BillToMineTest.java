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
        MineDemand.Take take = MineDemand.take(
                        need("wind turbine").demand(),
                        MineDemand.sources(DATA).get(0).content(),
                        amount -> amount.typical().orElseThrow())
                .orElseThrow();
        assertThat(take.binding()).isEqualTo(Element.DY);
        assertThat(take.tonnesOfOxides()).isCloseTo(dysprosium / 0.00124, within(0.1));
        assertThat(lines())
                .anySatisfy(line ->
                        assertThat(line).contains("wind turbine", "Mount Weld", "Dy", "221", "2,250")); // 220.8 / 0.098
    }

    @Test
    void aTraceSuppliesNothing() {
        MineDemand.Source mountainPass = MineDemand.sources(DATA).get(1);
        assertThat(MineDemand.missing(need("wind turbine").demand(), mountainPass))
                .containsExactly(Element.TB, Element.DY);
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("Mountain Pass", "Tb, Dy: none"));
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
        assertThat(lines()).contains("  no grade of this ore is bundled");
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("Longnan clay", "no grade"));
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
