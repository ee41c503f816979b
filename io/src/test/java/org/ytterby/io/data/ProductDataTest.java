// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.product.Mineral;
import org.ytterby.product.alias.AliasMatch;
import org.ytterby.product.bom.ContentKind;
import org.ytterby.product.bom.MaterialIntensity;
import org.ytterby.product.magnet.BoundFinding;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.GradeSeries;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetGrade;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.PhysicalBounds;
import org.ytterby.product.magnet.StatedAs;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.quantity.Interval;

/** The bundled tables of products: complete, in range, cited, and free of what units or physics rule out. */
class ProductDataTest {

    private static final ProductData DATA = ReferenceData.bundled().products();
    private static final MagnetCatalogue MAGNETS = DATA.magnets();
    private static final AtomicWeights WEIGHTS = ReferenceData.bundled().atomicWeights(2021);

    @Test
    void everyTableHasItsRows() {
        assertThat(MAGNETS.grades()).hasSize(46);
        assertThat(MAGNETS.suffixRules()).hasSize(14);
        assertThat(MAGNETS.families()).hasSize(7);
        assertThat(MAGNETS.limits()).hasSize(3);
        assertThat(MAGNETS.demonstrations()).hasSize(2);
        assertThat(MAGNETS.targets()).hasSize(1);
        assertThat(DATA.materialIntensities()).hasSize(105);
        assertThat(DATA.tariffCodes().codes()).hasSize(99);
        assertThat(DATA.tariffCodes().changes()).hasSize(5);
        assertThat(DATA.tradedProducts()).hasSize(3);
        assertThat(DATA.minerals()).hasSize(14);
        assertThat(DATA.grainBoundaryDiffusion()).hasSize(3);
        assertThat(DATA.magnetMisprints()).hasSize(7);
        assertThat(DATA.gradeAliases().aliases()).hasSize(13);
    }

    @Test
    void everyRowIsCited() {
        Stream<Evidence> all = Stream.of(
                        MAGNETS.grades().stream().map(MagnetGrade::evidence),
                        MAGNETS.suffixRules().stream().map(SuffixRule::evidence),
                        MAGNETS.suffixRules().stream().flatMap(r -> r.temperatureEvidence().stream()),
                        MAGNETS.families().stream().flatMap(f -> f.temperatureEvidence().stream()),
                        MAGNETS.families().stream().map(f -> f.evidence()),
                        MAGNETS.limits().stream().map(l -> l.evidence()),
                        MAGNETS.demonstrations().stream().map(d -> d.evidence()),
                        MAGNETS.targets().stream().map(t -> t.evidence()),
                        DATA.materialIntensities().values().stream().map(MaterialIntensity::evidence),
                        DATA.tariffCodes().codes().stream().map(c -> c.evidence()),
                        DATA.tariffCodes().changes().stream().map(c -> c.evidence()),
                        DATA.tradedProducts().stream().map(p -> p.evidence().orElseThrow()),
                        DATA.grainBoundaryDiffusion().values().stream().map(d -> d.evidence()),
                        DATA.gradeAliases().aliases().stream().map(a -> a.evidence()),
                        DATA.magnetMisprints().values().stream().map(m -> m.evidence()))
                .flatMap(rows -> rows);
        assertThat(all)
                .allMatch(e -> !e.source().citation().isBlank()
                        && !e.source().citation().equals("same"));
        DATA.minerals().values().forEach(mineral -> {
            assertThat(mineral.formula().isPresent())
                    .isEqualTo(mineral.formulaEvidence().isPresent());
            assertThat(mineral.factsEvidence().orElseThrow().confidence()).isEqualTo(Confidence.FROM_MEMORY);
        });
    }

    @Test
    void whatIsRememberedSaysSo() {
        assertThat(MAGNETS.rule(GradeName.parse("N42SH"))
                        .orElseThrow()
                        .evidence()
                        .confidence())
                .isEqualTo(Confidence.FROM_MEMORY);
        assertThat(MAGNETS.rule(GradeName.parse("N42SH")).orElseThrow().guideEvidence())
                .hasValueSatisfying(e -> assertThat(e.confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN));
        assertThat(DATA.materialIntensities().get("nimh-hybrid").evidence().confidence())
                .isEqualTo(Confidence.FROM_MEMORY);
        assertThat(DATA.tariffCodes().codes().stream().filter(c -> c.evidence().confidence() == Confidence.FROM_MEMORY))
                .hasSize(12);
    }

    @Test // rows whose best values do not fit together; physics rules none of them out, as the best of both need not
    // meet in one magnet
    void physicsLeavesSevenKnownRows() {
        Map<String, BoundFinding.Ends> found = Stream.concat(
                        MAGNETS.grades().stream().map(g -> Map.entry(g.id(), g.properties())),
                        MAGNETS.families().stream().map(f -> Map.entry(f.id(), f.properties())))
                .filter(row -> !PhysicalBounds.findings(row.getValue()).isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> PhysicalBounds.findings(row.getValue()).get(0).ends()));
        assertThat(found.keySet())
                .containsExactlyInAnyOrder(
                        "ndfeb-n54", // 1.48 T allows 435.8 kJ/m3, printed 438
                        "ndfeb-n40", // 1.28 T allows 325.95, printed 326
                        "ndfeb-n40m",
                        "ndfeb-40h",
                        "ndfeb-sintered-range", // 1.4 T allows 389.9, printed 440
                        "ndfeb-bonded-range", // 0.7 T allows 97.5, printed 100
                        "ferrite-range"); // 0.4 T allows 31.8, printed 40
        assertThat(found.values()).containsOnly(BoundFinding.Ends.UPPER_ENDS);
    }

    @Test
    void numbersOfGradesLieInTheirRanges() { // F22: contained in the seller's range, near its top
        MAGNETS.grades().stream()
                .filter(g -> g.name().isPresent() && g.statedAs() == StatedAs.RANGE)
                .filter(g -> g.properties().energyProduct().isPresent())
                .forEach(g -> {
                    Interval product = g.properties().energyProduct().get().in(MagneticUnit.MEGAGAUSS_OERSTED);
                    assertThat((double) g.name().get().energyClass())
                            .as(g.id())
                            .isBetween(product.lower() - 0.5, product.upper() + 0.5);
                });
    }

    @Test
    void coercivitiesMeetTheClassButForThreeKnownSheets() {
        Set<String> below = MAGNETS.grades().stream()
                .filter(g -> g.name().isPresent()
                        && g.properties().intrinsicCoercivity().isPresent())
                .filter(g -> g.properties().intrinsicCoercivity().get().bounds().lower()
                        < 0.995
                                * MAGNETS.rule(g.name().get())
                                        .orElseThrow()
                                        .intrinsicCoercivity()
                                        .bounds()
                                        .lower())
                .map(MagnetGrade::id)
                .collect(Collectors.toSet());
        assertThat(below)
                .containsExactlyInAnyOrder("ndfeb-n56", "ndfeb-n45sh", "ndfeb-n42eh"); // 11, 19 and 29 kOe printed
    }

    @ParameterizedTest
    @CsvSource({
        "N42SH, N42SH",
        "42sh, N42SH",
        "N-42 SH, N42SH",
        "N33TH, N33AH",
        "N33VH, N33AH",
        "4212, N42",
        "5211, N52",
        "XGS28H, XGS28H",
        "YXG-28H, XGS28H",
        "XG18, XG18",
        "YX18, XG18",
        "C5, Y30"
    })
    void namesOfGradesAreReadThroughTheirAliases(String text, String usual) {
        assertThat(DATA.gradeAliases().read(text).designation()).isEqualTo(usual);
    }

    @Test
    void aNameThatOnlyComesNearIsMarked() {
        assertThat(DATA.gradeAliases().read("YX16H").match()).isEqualTo(AliasMatch.NEAREST);
        assertThat(DATA.gradeAliases().read("YXG28H").match()).isEqualTo(AliasMatch.SAME);
        assertThat(DATA.gradeAliases().namesOf(GradeName.parse("XGS28H"))).containsExactly("YXG28H");
        assertThat(DATA.gradeAliases().namesOf(GradeName.parse("XG16H"))).isEmpty();
        assertThat(DATA.gradeAliases().namesOf(GradeName.parse("N33AH"))).containsExactly("N33TH", "N33VH");
        MAGNETS.grades().stream() // every designation of NdFeB on sale is read as its name
                .filter(grade -> grade.family() == MagnetFamily.NDFEB)
                .forEach(grade -> assertThat(
                                DATA.gradeAliases().read(grade.designation()).name())
                        .isEqualTo(grade.name()));
    }

    @Test
    void everyClassOfNdFeBStatesHowItsCoercivityFallsAndWhoSaysSo() {
        Interval family = beta(MAGNETS.family(MagnetFamily.NDFEB, MagnetProcess.SINTERED)
                .orElseThrow()
                .properties()
                .temperature());
        List<SuffixRule> rules = MAGNETS.suffixRules().stream()
                .filter(rule -> rule.series() == GradeSeries.NDFEB)
                .toList();
        assertThat(rules).hasSize(7);
        double steepest = Double.NEGATIVE_INFINITY;
        for (SuffixRule rule : rules) { // from the least coercive class to the most
            Interval beta = beta(rule.temperature());
            assertThat(family.lower()).as(rule.id()).isLessThanOrEqualTo(beta.lower());
            assertThat(beta.lower()).as(rule.id()).isGreaterThanOrEqualTo(steepest);
            assertThat(beta.upper()).as(rule.id()).isLessThan(-0.3);
            steepest = beta.lower();
            assertThat(rule.temperature().orElseThrow().validCelsius().upper())
                    .as(rule.id())
                    .isLessThanOrEqualTo(rule.guideCelsius().orElseThrow());
            assertThat(rule.temperatureEvidence().orElseThrow().source().citation())
                    .as(rule.id())
                    .contains("Arnold");
        }
        for (MagnetGrade grade : MAGNETS.grades()) { // what a sheet states lies in the range of its class
            if (grade.family() == MagnetFamily.NDFEB
                    && !grade.id().equals("ndfeb-n54m") // printed -0.76, as for N54
                    && grade.properties().temperature().isPresent()
                    && grade.properties()
                            .temperature()
                            .get()
                            .coercivityPercentPerCelsius()
                            .isPresent()) {
                SuffixRule rule = MAGNETS.rule(grade.name().orElseThrow()).orElseThrow();
                assertThat(beta(rule.temperature())
                                .encloses(beta(grade.properties().temperature())))
                        .as(grade.id())
                        .isTrue();
            }
        }
    }

    private static Interval beta(java.util.Optional<TemperatureCoefficients> line) {
        return line.orElseThrow().coercivityPercentPerCelsius().orElseThrow();
    }

    @Test
    void everyClassHasMoreCoercivityThanTheOneBelow() {
        for (SuffixRule low : MAGNETS.suffixRules()) {
            for (SuffixRule high : MAGNETS.suffixRules()) {
                if (low.series() == high.series()
                        && low.series().rank(low.suffix()) < low.series().rank(high.suffix())) {
                    assertThat(low.intrinsicCoercivity().bounds().lower())
                            .as(low.id() + " " + high.id())
                            .isLessThanOrEqualTo(
                                    high.intrinsicCoercivity().bounds().lower());
                }
            }
        }
    }

    @Test
    void ironNitrideInTheoryAndAsMadeAreOfTwoTypes() {
        assertThat(MAGNETS.limits().stream().filter(l -> l.family() == MagnetFamily.IRON_NITRIDE))
                .singleElement()
                .satisfies(l -> assertThat(
                                l.properties().energyProduct().orElseThrow().bounds())
                        .isEqualTo(Interval.of(1035, 1074)));
        assertThat(MAGNETS.demonstrations().stream().filter(d -> d.family() == MagnetFamily.IRON_NITRIDE))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.process()).isEqualTo(MagnetProcess.THIN_FILM);
                    assertThat(d.properties()
                                    .energyProduct()
                                    .orElseThrow()
                                    .in(MagneticUnit.MEGAGAUSS_OERSTED)
                                    .upper())
                            .isCloseTo(20, within(0.03));
                });
        assertThat(MAGNETS.grades()).noneMatch(g -> g.family() == MagnetFamily.IRON_NITRIDE);
    }

    @Test
    void bothFiguresOfTheF35StandAsDifferentQuantities() {
        MaterialIntensity quoted = DATA.materialIntensities().get("f35-legacy");
        MaterialIntensity contained = DATA.materialIntensities().get("f35-audit-element");
        assertThat(quoted.kind()).isEqualTo(ContentKind.GROSS_MATERIAL);
        assertThat(quoted.amount().typical()).hasValue(417);
        assertThat(contained.kind()).isEqualTo(ContentKind.CONTAINED_ELEMENT);
        assertThat(contained.amount().bounds()).isEqualTo(Interval.of(11, 20));
        assertThat(contained.elements()).hasSize(17);
        assertThat(DATA.materialIntensities().get("smartphone").amount().isUnknown())
                .isTrue();
        assertThat(DATA.materialIntensities().get("ev-magnet-mass").amount().bounds())
                .hasToString("(1, inf)");
        assertThat(DATA.materialIntensities().get("us-dod-share").amount().bounds())
                .hasToString("[0, 0.001)");
    }

    @Test // Jin et al. 2018: the base case with boron carbide (0.011 to 0.012) and alumina (0.001) is 1.110 kg per kg
    // of magnet
    void inputsOfAMagnetAddUpToMoreThanTheMagnet() {
        double metals = DATA.materialIntensities().values().stream()
                .filter(m -> m.kind() == ContentKind.METAL_INPUT)
                .mapToDouble(m -> m.amount().typical().orElseThrow())
                .sum();
        assertThat(metals + 0.0115 + 0.001).isCloseTo(1.110, within(0.001));
    }

    @ParameterizedTest // chemistry.md F12, per cent of the commercial oxide
    @CsvSource({"bastnäsite-(Ce), 78.547", "monazite-(Ce), 73.213", "xenotime-(Y), 61.403"})
    void pureMineralsGiveTheirTheoreticalOxides(String name, double percent) {
        Mineral mineral = DATA.minerals().get(name);
        assertThat(mineral.theoreticalOxides(WEIGHTS).orElseThrow() * 100).isCloseTo(percent, within(0.002));
        assertThat(mineral.oxides().orElseThrow().upper()).isLessThan(percent / 100);
    }

    @Test
    void mineralsOfDepositsAreKnown() {
        List<String> unknown = ReferenceData.bundled().deposits().values().stream()
                .flatMap(deposit -> deposit.minerals().stream())
                .distinct()
                .filter(name -> DATA.minerals().values().stream().noneMatch(m -> m.isNamed(name)))
                .sorted()
                .toList();
        assertThat(unknown)
                .containsExactly(
                        "Mn-bearing",
                        "bastnäsite etc.",
                        "clay-adsorbed",
                        "clay-hosted",
                        "plumbogummite group",
                        "secondary phosphates");
        assertThat(DATA.minerals().get("eudialyte").theoreticalOxides(WEIGHTS)).isEmpty();
        assertThat(DATA.minerals().get("apatite").theoreticalOxides(WEIGHTS)).hasValue(0);
    }

    @Test
    void aFaultyMagnetIsRefusedWithItsPlace(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder)
            throws Exception {
        java.nio.file.Path own = folder.resolve("own.csv");
        String text;
        try (var in = ReferenceData.class.getResourceAsStream("magnets.csv")) {
            text = new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        java.nio.file.Files.writeString(
                own, text.replace("NDFEB,N52,,,SINTERED,1.42,1.46,892", "NDFEB,N52,,,SINTERED,0.42,0.46,892"));
        assertThatThrownBy(() -> ReferenceData.bundled()
                        .with(ReferenceTable.MAGNETS, own)
                        .products()
                        .magnets())
                .hasMessageContaining("own.csv:4")
                .hasMessageContaining("energyProduct must be at most");
    }

    @Test
    void elementsOfCodesAreReadFromTheirWords() {
        assertThat(DATA.tariffCodes().codes()).allSatisfy(code -> {
            if (code.elementsNote().equals("all REE")) {
                assertThat(code.elements()).hasSize(17);
                assertThat(code.elementsClosed()).isTrue();
            }
            if (code.elementsNote().equals("mixed")) {
                assertThat(code.elementsClosed()).isFalse();
            }
        });
        assertThat(DATA.tariffCodes().codes().stream()
                        .filter(c -> c.elementsNote().equals("Sm, Gd, Lu")))
                .singleElement()
                .satisfies(c -> assertThat(c.elements()).containsExactlyInAnyOrder(Element.SM, Element.GD, Element.LU));
    }
}
