// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.Closure;
import org.ytterby.assay.Deposit;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.element.ElementFacts;
import org.ytterby.element.NoStandardAtomicWeightException;
import org.ytterby.element.Oxide;
import org.ytterby.element.RareEarths;
import org.ytterby.evidence.Confidence;
import org.ytterby.io.csv.CsvFormatException;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.FigureKind;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.testkit.CiaawWeights;

class ReferenceDataTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    @Test
    void atomicWeightsAreThoseOfTheTestKit() {
        assertThat(DATA.atomicWeightTables().keySet()).containsExactly("CIAAW 2021", "CIAAW 2024");
        assertThat(DATA.atomicWeights().name()).isEqualTo("CIAAW 2024");
        assertThat(DATA.atomicWeights(2021).name()).isEqualTo("CIAAW 2021");
        for (AtomicWeights expected : List.of(CiaawWeights.CIAAW_2021, CiaawWeights.CIAAW_2024)) {
            AtomicWeights table = DATA.atomicWeights(expected.year());
            assertThat(table.weights().keySet()).isEqualTo(expected.weights().keySet());
            expected.weights().forEach((element, weight) -> {
                assertThat(table.weight(element)).isEqualTo(weight.value().doubleValue());
                assertThat(table.uncertainty(element))
                        .isEqualTo(weight.uncertainty().doubleValue());
            });
        }
        assertThatThrownBy(() -> DATA.atomicWeights(2020))
                .hasMessage("year must be that of one of [CIAAW 2021, CIAAW 2024] but was 2020");
        assertThatThrownBy(() -> DATA.atomicWeights().weight(Element.PM))
                .isInstanceOf(NoStandardAtomicWeightException.class)
                .hasMessageContaining("CIAAW 2024");
    }

    @Test
    void fourteenElementsVaryInNatureAndHaveIntervals() { // CIAAW 2021 gives intervals for fourteen elements
        assertThat(DATA.atomicWeights(2021).weights().values().stream()
                        .filter(weight -> weight.interval().isPresent()))
                .hasSize(14);
    }

    @Test
    void everyRareEarthHasFactsAndItsCommercialOxide() {
        for (Element element : RareEarths.ALL) {
            ElementFacts facts = DATA.elements().get(element);
            assertThat(facts).as(element.symbol()).isNotNull();
            if (element != Element.PM) {
                assertThat(facts.usualOxide()).contains(Oxide.commercial(element));
            }
        }
        assertThat(DATA.elements().get(Element.U).usualOxide()).contains(Oxide.of("U3O8"));
        assertThat(DATA.elements().get(Element.U).otherOxides()).containsExactly(Oxide.of("UO2"));
        assertThat(DATA.elements()).hasSize(37);
    }

    @ParameterizedTest // who draws the line where
    @CsvSource({
        "usgs, LREE, La Ce Pr Nd Pm Sm Eu Gd", "usgs, HREE, Y Tb Dy Ho Er Tm Yb Lu",
        "eu, HREE, Y Eu Gd Tb Dy Ho Er Tm Yb Lu", "bgs, LREE, La Ce Pr Nd Pm Sm Eu",
        "china-two-way, LIGHT, La Ce Pr Nd", "china-three-way, MEDIUM, Sm Eu Gd Tb Dy",
        "magnet-four, MAGNET, Pr Nd Tb Dy", "creo-doe-2011, CREO, Y Nd Eu Tb Dy",
        "creo-frontier, CREO, Pr Nd Eu Tb Dy", "mofcom-18-2025, CONTROLLED, Sc Y Sm Gd Tb Dy Lu",
        "mofcom-57-2025, CONTROLLED, Eu Ho Er Tm Yb"
    })
    void schemesDrawTheirLines(String scheme, String group, String members) {
        assertThat(DATA.groupScheme(scheme).members(group).stream()
                        .map(Element::symbol)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(members);
    }

    @Test
    void thereAreFifteenSchemesOfRareEarthsOnly() {
        assertThat(DATA.groupSchemes()).hasSize(15);
        DATA.groupSchemes()
                .values()
                .forEach(scheme -> scheme.groups()
                        .values()
                        .forEach(members -> assertThat(members).allMatch(Element::isRareEarth)));
        assertThatThrownBy(() -> DATA.groupScheme("USGS")).hasMessageContaining("scheme must be one of [usgs, eu, bgs");
    }

    @Test
    void depositsAreThoseOfTheirSources() {
        assertThat(DATA.deposits()).hasSize(42);
        Deposit mountainPass = DATA.deposit("mountain-pass-bastnaesite");
        assertThat(mountainPass.country()).contains(Country.US);
        assertThat(mountainPass.distribution().orElseThrow().measurement(Element.ND))
                .hasToString("12.0");
        assertThat(mountainPass.distribution().orElseThrow().measurement(Element.DY))
                .hasToString("Tr");
        assertThat(mountainPass.distributionEvidence().orElseThrow().confidence())
                .isEqualTo(Confidence.FROM_MEMORY);
        assertThat(DATA.deposit("longnan-ion-clay").distribution().orElseThrow().part())
                .isEqualTo(AssayedPart.LEACHABLE);
        assertThat(DATA.deposit("mountain-pass-2021-10k")
                        .tonnage()
                        .orElseThrow()
                        .tonnes())
                .isCloseTo(1.43e6 * 0.90718474, within(1e-3)); // short tons
        assertThat(DATA.deposit("mount-weld-cld").treoContained().orElseThrow().tonnes())
                .isEqualTo(1.46e6);
        assertThat(Closure.of(DATA.deposit("xunwu-ion-clay").distribution().orElseThrow())
                        .sumPercent())
                .isEqualByComparingTo("102.3"); // as published
        assertThatThrownBy(() -> DATA.deposit("atlantis"))
                .hasMessageContaining("deposit must be one of [mountain-pass");
    }

    @Test
    void containedOxideAgreesWithTonnageTimesGrade() { // Mount Weld Duncan prints 431.6 kt for 9.0 Mt at 4.8 %
        DATA.deposits().values().stream()
                .filter(d -> d.tonnage().isPresent()
                        && d.treoGrade().isPresent()
                        && d.treoContained().isPresent())
                .forEach(d -> assertThat(
                                d.treoGrade().get().of(d.tonnage().get()).tonnes())
                        .as(d.id())
                        .isCloseTo(
                                d.treoContained().get().tonnes(),
                                within(0.02 * d.treoContained().get().tonnes())));
    }

    @Test
    void everyFactIsCited() {
        DATA.production()
                .forEach(f -> assertThat(f.evidence().source().citation()).isNotBlank());
        DATA.elements()
                .values()
                .forEach(f -> assertThat(f.evidence().source().citation()).isNotBlank());
        DATA.groupSchemes()
                .values()
                .forEach(f -> assertThat(f.evidence().source().citation()).isNotBlank());
        DATA.atomicWeightTables()
                .values()
                .forEach(t -> assertThat(t.evidence().source().citation()).isNotBlank());
        DATA.deposits()
                .values()
                .forEach(d -> assertThat(d.distributionEvidence().isPresent()
                                || d.gradeEvidence().isPresent())
                        .as(d.id())
                        .isTrue());
    }

    @Test
    void productionLeavesWorldMiningDataOut() {
        assertThat(DATA.production()).hasSize(438);
        assertThat(DATA.production())
                .noneMatch(f -> f.evidence().source().citation().contains("World Mining Data"));
        assertThat(DATA.editions().keySet()).noneMatch(code -> code.startsWith("WMD"));
        Set<String> used =
                DATA.production().stream().map(f -> f.edition().code()).collect(Collectors.toSet());
        assertThat(DATA.editions().keySet()).containsAll(used);
    }

    @Test
    void figuresKeepWhatTheirEditionPrints() {
        SupplyFigure china = figure("MCS2026", 2025, "CN");
        assertThat(china.value()).hasToString("e270,000");
        assertThat(figure("MCS2026", 2025, "CA").value().kind()).isEqualTo(FigureKind.ZERO);
        assertThat(figure("MCS2026", 2024, "AU").value()).hasToString("e29,000");
        assertThat(figure("MCS2025", 2024, "AU").value()).hasToString("e13,000");
        assertThat(DATA.production())
                .anyMatch(f -> f.value().kind() == FigureKind.RANGE
                        && f.value().token().equals("10,000 to 15,000"));
        assertThat(DATA.production())
                .anyMatch(f -> f.value().kind() == FigureKind.MORE_THAN && f.measure() == SupplyMeasure.CAPACITY);
    }

    @Test
    void chinaMinedSevenTenthsOf2025() { // 270,000 of the lines' sum 389,860 by hand; HHI from the same lines in a
        // second way
        List<SupplyFigure> lines = DATA.production().stream()
                .filter(f -> f.edition().code().equals("MCS2026") && f.year() == 2025)
                .filter(f -> f.material().equals("REE") && f.stage() == Stage.MINING)
                .toList();
        SupplyTable table = SupplyTable.of(lines);
        double sum = 51000 + 29000 + 2000 + 22000 + 270000 + 2900 + 2700 + 110 + 1500 + 2600 + 4800 + 150 + 550;
        assertThat(table.total().lower()).isEqualTo(sum);
        assertThat(table.share(Country.CN).orElseThrow().lower()).isCloseTo(270000 / sum, within(1e-12));
        double squares = lines.stream()
                .filter(f -> f.supplier().country().isPresent())
                .mapToDouble(f -> Math.pow(f.value().exactValue().orElseThrow() / sum, 2))
                .sum();
        assertThat(table.concentration().orElseThrow().hhi().lower()).isCloseTo(squares, within(1e-12));
        assertThat(table.concentration().orElseThrow().hhi().upper())
                .isCloseTo(squares + Math.pow(550 / sum, 2), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void everyTableCanBeReplaced(ReferenceTable table, @TempDir Path folder) throws IOException {
        Path copy = folder.resolve("own.csv");
        try (var in = ReferenceData.class.getResourceAsStream(table.fileName())) {
            Files.write(copy, java.util.Objects.requireNonNull(in).readAllBytes());
        }
        ReferenceData own = DATA.with(table, copy);
        assertThat(own.production()).isEqualTo(DATA.production());
        assertThat(own.atomicWeightTables()).isEqualTo(DATA.atomicWeightTables());
        assertThat(own.elements()).isEqualTo(DATA.elements());
        assertThat(own.groupSchemes()).isEqualTo(DATA.groupSchemes());
        assertThat(own.deposits()).isEqualTo(DATA.deposits());
        assertThat(own.products().minerals()).isEqualTo(DATA.products().minerals());
        assertThat(own.products().magnets()).isEqualTo(DATA.products().magnets());
        assertThat(own.products().gradeAliases()).isEqualTo(DATA.products().gradeAliases());
        assertThat(own.products().magnetMisprints()).isEqualTo(DATA.products().magnetMisprints());
        assertThat(own.products().grainBoundaryDiffusion())
                .isEqualTo(DATA.products().grainBoundaryDiffusion());
        assertThat(own.products().materialIntensities())
                .isEqualTo(DATA.products().materialIntensities());
        assertThat(own.products().tariffCodes()).isEqualTo(DATA.products().tariffCodes());
        assertThat(own.products().tradedProducts()).isEqualTo(DATA.products().tradedProducts());
        assertThat(own.market().prices()).isEqualTo(DATA.market().prices());
        assertThat(own.market().pricesByForm()).isEqualTo(DATA.market().pricesByForm());
        assertThat(own.market().payabilities()).isEqualTo(DATA.market().payabilities());
        assertThat(own.market().vatRates()).isEqualTo(DATA.market().vatRates());
        assertThat(own.baselineAssumptions()).isEqualTo(DATA.baselineAssumptions());
        Files.writeString(copy, "wrong header\n1\n");
        ReferenceData broken = DATA.with(table, copy);
        assertThatThrownBy(() -> everything(broken))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageContaining("own.csv:1");
    }

    @Test
    void aFaultyRowIsNamedByLineColumnRuleAndValue(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("schemes.csv");
        Files.writeString(file, """
            scheme,name,group,elements,source,confidence,note
            mine,My scheme,A,Nd Xx,me,computed,
            mine,My scheme,B,Dy,me,guessed,
            """, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DATA.with(ReferenceTable.GROUP_SCHEMES, file).groupSchemes())
                .isInstanceOfSatisfying(
                        CsvFormatException.class, e -> assertThat(e.errors()).hasSize(2))
                .hasMessageContaining("schemes.csv:2:4 (elements)")
                .hasMessageContaining("Xx")
                .hasMessageContaining("schemes.csv:3:6 (confidence)")
                .hasMessageContaining("guessed");
    }

    @Test
    void manyThreadsSeeOneTable() throws Exception {
        ReferenceData fresh = DATA.with(ReferenceTable.EDITIONS, copyOfEditions());
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<SupplyFigure>>> askers = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                askers.add(fresh::production);
            }
            List<Future<List<SupplyFigure>>> answers = pool.invokeAll(askers);
            for (Future<List<SupplyFigure>> answer : answers) {
                assertThat(answer.get()).isSameAs(fresh.production());
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void tablesOfOneEditionNeverMix() {
        List<SupplyTable> tables = SupplyTable.tablesOf(DATA.production());
        assertThat(tables).isSortedAccordingTo(Comparator.comparingInt(t -> 0)).hasSizeGreaterThan(50);
        tables.forEach(table -> assertThat(
                        table.figures().stream().map(SupplyFigure::edition).distinct())
                .hasSize(1));
    }

    private static Path copyOfEditions() throws IOException {
        Path copy = Files.createTempFile("editions", ".csv");
        try (var in = ReferenceData.class.getResourceAsStream("editions.csv")) {
            Files.write(copy, java.util.Objects.requireNonNull(in).readAllBytes());
        }
        copy.toFile().deleteOnExit();
        return copy;
    }

    private static void everything(ReferenceData data) {
        data.importReliance();
        data.reserves();
        data.recycling();
        data.substitution();
        data.endUses();
        data.governance();
        data.pressClaims();
        data.atomicWeightTables();
        data.elements();
        data.groupSchemes();
        data.deposits();
        data.production();
        data.quotas();
        data.products().minerals();
        data.products().magnets();
        data.products().gradeAliases();
        data.products().magnetMisprints();
        data.products().grainBoundaryDiffusion();
        data.products().materialIntensities();
        data.products().tariffCodes();
        data.products().tradedProducts();
        data.market().prices();
        data.market().pricesByForm();
        data.market().payabilities();
        data.market().vatRates();
        data.baselineAssumptions();
    }

    private static SupplyFigure figure(String edition, int year, String supplier) {
        return DATA.production().stream()
                .filter(f -> f.edition().code().equals(edition)
                        && f.year() == year
                        && f.material().equals("REE")
                        && f.stage() == Stage.MINING
                        && f.supplier().equals(Supplier.ofCode(supplier)))
                .findFirst()
                .orElseThrow();
    }
}
