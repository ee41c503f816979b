// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.product.choice.Answer;
import org.ytterby.product.choice.Criterion;
import org.ytterby.product.choice.GradeAssessment;
import org.ytterby.product.choice.SubstituteAssessment;
import org.ytterby.product.choice.SubstituteFit;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.quantity.Interval;

class MagnetSwapTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    @Test
    void costsHeavyRareEarthsFromAllDysprosiumToAllTerbium() { // 30 g as Dy at 239, 75 g as Tb at 1010
        Interval dollars = HeavyCost.of(DATA).dollars(Interval.of(0.02, 0.05), 1.5);
        assertThat(dollars.lower()).isCloseTo(0.03 * 1.1477 * 239, within(0.01));
        assertThat(dollars.upper()).isCloseTo(0.075 * 1.1762 * 1010, within(0.01));
        assertThat(line("N42SH")).contains("MET", "2 to 5", "0.03 to 0.075", "8.23 to 89.1");
    }

    @Test
    void diffusionLeavesThreeToFiveTenths() { // 2 to 5 % less 50 to 70 %
        assertThat(line("N42SH")).contains("0.6 to 2.5", "2.47 to 44.5");
    }

    @Test
    void fewerGradesWorkWhereItIsHotter() {
        List<String> cool = met(150);
        List<String> hot = met(180);
        assertThat(cool)
                .containsAll(hot)
                .contains("N42SH", "N45SH", "N42UH", "N42EH")
                .hasSizeGreaterThan(hot.size());
        assertThat(hot).contains("N42EH").noneMatch(grade -> grade.endsWith("SH") || grade.endsWith("UH"));
    }

    @Test
    void coercivityFallsByTheCoefficientOfTheSheetOrOfTheClass() { // 20 C and 130 or 160 degrees
        assertThat(at(150, "N42SH")).contains("at least " + oneDecimal(1592 * (1 - 0.0050 * 130)), "MET"); // its sheet
        assertThat(at(150, "N48SH")).contains("at least " + oneDecimal(1592 * (1 - 0.0055 * 130)), "MET"); // its class
        assertThat(at(150, "N45SH")).contains("at least " + oneDecimal(1512 * (1 - 0.0055 * 130)), "MET");
        assertThat(at(180, "N42EH")).contains("at least " + oneDecimal(2308 * (1 - 0.0042 * 160)), "MET");
        assertThat(at(180, "N42UH")) // 366.2 of 400 asked, and no upper end: a bound that leaves it open
                .contains("at least " + oneDecimal(1990 * (1 - 0.0051 * 160)), "OPEN");
        assertThat(at(180, "class N..EH")).contains("at least " + oneDecimal(2387 * (1 - 0.0047 * 160)), "OPEN");
        assertThat(MagnetSwap.choice(DATA, 180).with(Answer.NOT_MET))
                .extracting(GradeAssessment::designation)
                .contains("N48SH", "class N..SH"); // sold for 150 C
    }

    @Test
    void noSinteredGradeHotIsOpenForWantOfACoefficient() {
        for (double celsius : new double[] {150, 180}) {
            assertThat(MagnetSwap.choice(DATA, celsius).assessments())
                    .filteredOn(grade -> grade.family() == MagnetFamily.NDFEB && grade.answer() == Answer.OPEN)
                    .isNotEmpty()
                    .allSatisfy(grade -> {
                        assertThat(grade.coefficientEvidence()).isPresent();
                        assertThat(grade.findings().get(1).because()).contains("at least", "asked at least 400.0");
                    });
        }
    }

    @Test
    void namesTheSourceOfEveryCoefficient() {
        List<String> lines = lines();
        String row = at(180, "N42EH");
        String number = row.substring(row.indexOf('['), row.indexOf(']') + 1);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  " + number + " secondary source seen: Arnold")
                        .contains("N42EH"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("N48SH measured at 20 and 150 C (-0.539)"));
    }

    @Test
    void ironNitrideIsPartialFerriteNoneAndSamariumCobaltFull() {
        SubstituteAssessment nitride = SwapTable.assess(DATA, MagnetFamily.IRON_NITRIDE, MagnetSwap.requirement(150));
        assertThat(nitride.fit()).isEqualTo(SubstituteFit.PARTIAL);
        assertThat(nitride.boundBy()).contains(Criterion.ENERGY_PRODUCT); // 159 kJ/m3 made of 200 asked
        assertThat(line("FERRITE")).contains("NONE");
        assertThat(line("SMCO_2_17")).contains("FULL");
        assertThat(line("IRON_NITRIDE")).contains("159.0", "1035.0 to 1074.0");
    }

    @Test
    void samariumIsCheap() { // 1.5 kg with 24 to 27 %, 2.82 USD/kg
        assertThat(line("SmCo holds")).contains("1.18 to 1.32 USD/motor", "no bundled price");
        assertThat(1.5 * 0.24 * 1.1596 * 2.82).isCloseTo(1.18, within(0.005));
        assertThat(HeavyCost.price(DATA, Element.SM).mid()).isEqualTo(2.82);
    }

    @Test
    void controlsAreThoseOfTheDay() {
        List<String> now = SwapTable.controls(LocalDate.of(2026, 11, 22));
        assertThat(now.get(0)).startsWith("NdFeB with Dy").contains("export licence needed");
        assertThat(now.get(1)).contains("2025-18");
        assertThat(now.get(2)).startsWith("NdFeB without Dy").contains("not controlled");
        assertThat(now.get(4)).startsWith("SmCo").contains("export licence needed");
        assertThat(now.get(6)).startsWith("ferrite").contains("not controlled");
        List<String> before = SwapTable.controls(LocalDate.of(2025, 4, 3));
        assertThat(before.get(0)).contains("not controlled");
    }

    @Test
    void namesPricesWithTheirEdition() {
        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "dysprosium oxide 239 USD/kg",
                                "estimated",
                                "FOB",
                                "MCS2026 v1.3",
                                "official text seen"));
        assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("Diffused: 50 to 70 % less"));
    }

    private static List<String> met(double celsius) {
        return MagnetSwap.choice(DATA, celsius).with(Answer.MET).stream()
                .map(GradeAssessment::designation)
                .toList();
    }

    private static String at(double celsius, String grade) {
        List<String> lines = lines();
        int section =
                lines.indexOf(String.format(Locale.ROOT, "%d. Grades at %.0f C", celsius == 150 ? 1 : 2, celsius));
        return lines.subList(section, lines.size()).stream()
                .filter(line -> line.startsWith(grade + " "))
                .findFirst()
                .orElseThrow();
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String line(String head) {
        return lines().stream()
                .filter(line -> line.startsWith(head))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        MagnetSwap.run(DATA, LocalDate.of(2026, 11, 22), lines::add);
        return lines;
    }
}
