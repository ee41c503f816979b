// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Edition;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.testkit.ClaimArbitraries;
import org.ytterby.testkit.IndicatorArbitraries;
import org.ytterby.testkit.SupplyFigureArbitraries;

/** Claims about several regions, partners, stages and years; the claims were made in 2025. */
class ClaimPartsTest {

    private static Claim claim(ClaimMeasure measure, String figure, Country... countries) {
        List<Region> regions = new ArrayList<>();
        for (Country country : countries) {
            regions.add(Region.of(country));
        }
        return Claim.builder()
                .from(new ClaimArbitraries().example())
                .measure(measure)
                .figure(PublishedFigure.parse(figure))
                .precision(Precision.STATED)
                .reading(Optional.empty())
                .missingTable(Optional.empty())
                .regions(regions)
                .partners(List.of())
                .year(OptionalInt.empty())
                .build();
    }

    private static SupplyFigure made(Stage stage, String country, int year, String amount, String edition) {
        SupplyFigure example = new SupplyFigureArbitraries().example();
        return SupplyFigure.builder()
                .from(example)
                .measure(SupplyMeasure.PRODUCTION)
                .stage(stage)
                .supplier(Supplier.ofCode(country))
                .year(year)
                .value(PublishedFigure.parse(amount))
                .edition(Edition.builder().from(example.edition()).code(edition).build())
                .build();
    }

    private static Indicator indicator(IndicatorMeasure measure, Optional<String> partner, int year, String value) {
        Indicator.Builder builder = Indicator.builder()
                .from(new IndicatorArbitraries().example())
                .measure(measure)
                .region(Region.of(Country.US))
                .partner(partner.map(Supplier::ofCode))
                .fromYear(year)
                .toYear(year)
                .value(PublishedFigure.parse(value));
        return (measure == IndicatorMeasure.DEMAND ? builder.basis(org.ytterby.quantity.Basis.REO) : builder).build();
    }

    private static ClaimFinding check(Claim claim, SupplyFigure... figures) {
        return ClaimChecker.check(claim, List.of(figures), List.of());
    }

    @Test
    void aRegionThatGrowsAndOneThatShrinksMakeAClaimPartlyTrue() {
        SupplyFigure[] figures = {
            made(Stage.MINING, "US", 2023, "10", "A"), made(Stage.MINING, "US", 2024, "20", "A"),
            made(Stage.MINING, "JP", 2023, "10", "A"), made(Stage.MINING, "JP", 2024, "5", "A")
        };
        ClaimFinding both = check(claim(ClaimMeasure.PRODUCTION_CHANGE, ">0", Country.US, Country.JP), figures);
        assertThat(both.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(both.witnesses().stream().map(Witness::subject)).containsExactly("US REE MINING", "JP REE MINING");
        ClaimFinding one = check(claim(ClaimMeasure.PRODUCTION_CHANGE, ">0", Country.US, Country.AU), figures);
        assertThat(one.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(one.reason())
                .endsWith("; no table has such a figure of production of one edition in two years on end for AU");
        assertThat(check(claim(ClaimMeasure.PRODUCTION_CHANGE, ">0", Country.AU, Country.BR), figures)
                        .reason())
                .isEqualTo("no table has such a figure of production of one edition in two years on end");
    }

    @Test
    void aPartnerThatATableLumpsTogetherHasAtMostTheShareOfTheOthers() {
        List<Indicator> shares = List.of(
                indicator(IndicatorMeasure.IMPORT_SHARE, Optional.of("MY"), 2024, "13"),
                indicator(IndicatorMeasure.IMPORT_SHARE, Optional.of("OTHER"), 2024, "6"));
        Claim claim = Claim.builder()
                .from(claim(ClaimMeasure.IMPORT_SHARE, "<10", Country.US))
                .partners(List.of(Region.of(Country.MY), Region.of(Country.AU)))
                .stages(List.of())
                .build();
        ClaimFinding finding = ClaimChecker.check(claim, List.of(), shares);
        assertThat(finding.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(finding.witnesses().stream().map(w -> w.value().orElseThrow()))
                .containsExactly(Interval.exactly(13), Interval.of(0, 6));
        Claim less = Claim.builder()
                .from(claim)
                .partners(List.of(Region.of(Country.AU)))
                .figure(PublishedFigure.parse("<5"))
                .build();
        assertThat(ClaimChecker.check(less, List.of(), shares).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void aChainIsWholeWhereACountryStandsAtEveryStage() {
        Claim claim = Claim.builder()
                .from(claim(ClaimMeasure.COUNTRIES_AT_EVERY_STAGE, "1", Country.CN))
                .stages(List.of(Stage.MINING, Stage.MAGNET_MAKING))
                .build();
        SupplyFigure[] figures = {
            made(Stage.MINING, "CN", 2024, "70", "A"), made(Stage.MINING, "US", 2024, "30", "A"),
            made(Stage.MAGNET_MAKING, "CN", 2023, "90", "B"), made(Stage.MAGNET_MAKING, "JP", 2023, "10", "B"),
            made(Stage.MAGNET_MAKING, "US", 2023, "0", "B"), made(Stage.MAGNET_MAKING, "OTHER", 2023, "5", "B")
        };
        ClaimFinding finding = check(claim, figures);
        assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(finding.witnesses().get(0).figures())
                .isEqualTo("MINING: CN US; MAGNET_MAKING: CN JP; at every stage: CN");
        assertThat(finding.witnesses().get(0).year()).isEqualTo(2024);
        Claim japan = Claim.builder()
                .from(claim)
                .regions(List.of(Region.of(Country.JP)))
                .build();
        assertThat(check(japan, figures).verdict()).isEqualTo(Verdict.CONTRADICTED);
        Claim three = Claim.builder().from(claim).addStages(Stage.METAL_MAKING).build();
        assertThat(check(three, figures).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        Claim none = Claim.builder().from(claim).stages(List.of()).build();
        assertThat(check(none, figures).witnesses()).isEmpty();
    }

    @Test
    void aProjectionIsHeldAgainstTheNewestFigureOfItsEdition() {
        Claim claim = claim(ClaimMeasure.PROJECTED_CHANGE, ">0", Country.AU);
        SupplyFigure[] figures = {
            made(Stage.MINING, "AU", 2024, "0", "A"), made(Stage.MINING, "AU", 2030, "40", "A"),
            made(Stage.MINING, "AU", 2035, "60", "A"), made(Stage.MINING, "AU", 2040, "99", "B")
        };
        ClaimFinding finding = check(claim, figures);
        assertThat(finding.witnesses()).hasSize(1);
        assertThat(finding.witnesses().get(0).figures()).isEqualTo("0 in 2024 to 60 in 2035 (estimated)");
        assertThat(finding.witnesses().get(0).value()).contains(Interval.exactly(60));
        assertThat(check(claim, figures[0]).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        SupplyFigure next = made(Stage.MINING, "AU", 2025, "7", "A");
        assertThat(check(claim, figures[0], next).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void demandIsComparedWithTheNextYearOfTheSameEdition() {
        Claim claim = claim(ClaimMeasure.DEMAND_CHANGE, ">0", Country.US);
        Claim any = Claim.builder().from(claim).stages(List.of()).build();
        List<Indicator> demand = List.of(
                indicator(IndicatorMeasure.DEMAND, Optional.empty(), 2024, "100"),
                indicator(IndicatorMeasure.DEMAND, Optional.empty(), 2040, "150"),
                indicator(IndicatorMeasure.DEMAND, Optional.empty(), 2050, "90"));
        ClaimFinding finding = ClaimChecker.check(any, List.of(), demand);
        assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(finding.witnesses()).hasSize(1);
        assertThat(finding.witnesses().get(0).figures()).startsWith("100 t in 2024 to 150 t in 2040");
        assertThat(finding.witnesses().get(0).value().orElseThrow().contains(50))
                .isTrue();
        assertThat(ClaimChecker.check(any, List.of(), demand.subList(0, 1)).verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void elementsAreCountedFromTheStandardOrFromTheClaim() {
        Witness all = check(claim(ClaimMeasure.ELEMENT_COUNT, "17")).witnesses().get(0);
        assertThat(all.edition()).isEqualTo("IUPAC 2005");
        assertThat(all.year()).isEqualTo(2005);
        assertThat(all.evidence().source().citation()).startsWith("IUPAC, Nomenclature");
        Claim two = Claim.builder()
                .from(claim(ClaimMeasure.ELEMENT_COUNT, "2"))
                .materials(List.of("Ga", "Ge", "Ga"))
                .build();
        Witness own = check(two).witnesses().get(0);
        assertThat(own.edition()).isEqualTo("the claim itself");
        assertThat(own.year()).isEqualTo(2025);
        assertThat(own.value()).contains(Interval.exactly(2));
        assertThat(own.evidence().confidence()).isEqualTo(org.ytterby.evidence.Confidence.COMPUTED);
        assertThat(check(Claim.builder().from(two).figure(Optional.empty()).build())
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void amountsAreOfACountryOrOfTheWorld() {
        SupplyFigure[] figures = {
            made(Stage.MINING, "CN", 2025, "70", "A"),
            made(Stage.MINING, "WORLD", 2025, "100", "A"),
            made(Stage.MINING, "OTHER", 2025, "30", "A")
        };
        assertThat(check(claim(ClaimMeasure.PRODUCTION, "70", Country.CN), figures)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        Claim world = Claim.builder()
                .from(claim(ClaimMeasure.PRODUCTION, "100"))
                .regions(List.of(Region.WORLD))
                .build();
        assertThat(check(world, figures).verdict()).isEqualTo(Verdict.SUPPORTED);
        Claim union = Claim.builder().from(world).regions(List.of(Region.EU)).build();
        assertThat(check(union, figures).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(check(claim(ClaimMeasure.PRODUCTION, "0", Country.AU), made(Stage.MINING, "AU", 2025, "0", "A"))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void stagesAndGroupsThatTheClaimDoesNotMeanAreLeftAside() {
        SupplyFigure[] figures = {
            made(Stage.MINING, "CN", 2025, "70", "A"), made(Stage.MINING, "WORLD", 2025, "100", "A"),
            made(Stage.USE, "CN", 2025, "10", "A"), made(Stage.USE, "AU", 2025, "90", "A"),
            made(Stage.SEPARATION, "CN", 2025, "90", "A"), made(Stage.SEPARATION, "WORLD", 2025, "100", "A")
        };
        Claim mining = claim(ClaimMeasure.SHARE_OF_PRODUCTION, "70", Country.CN);
        assertThat(check(mining, figures).witnesses()).hasSize(1);
        Claim any = Claim.builder().from(mining).stages(List.of()).build();
        assertThat(check(any, figures).witnesses().stream().map(Witness::subject))
                .containsExactly("REE MINING", "REE SEPARATION");
        assertThat(check(any, figures).verdict()).isEqualTo(Verdict.PARTLY);
        SupplyFigure heavy = SupplyFigure.builder()
                .from(figures[0])
                .material("HREE")
                .scheme("eu")
                .build();
        Claim ofTheUnion = Claim.builder()
                .from(mining)
                .materials(List.of("HREE"))
                .scheme("eu")
                .figure(PublishedFigure.parse("100"))
                .build();
        assertThat(check(
                                ofTheUnion,
                                SupplyFigure.builder()
                                        .from(heavy)
                                        .value(PublishedFigure.parse("5"))
                                        .build())
                        .witnesses())
                .hasSize(1);
        assertThat(check(Claim.builder().from(ofTheUnion).scheme("usgs").build(), heavy)
                        .witnesses())
                .isEmpty();
    }

    @Property
    void theOrderOfRegionsDoesNotMatter(@ForAll Claim claim) {
        Claim two = Claim.builder()
                .from(claim)
                .regions(List.of(Region.of(Country.CN), Region.of(Country.AU)))
                .build();
        Claim turned = Claim.builder()
                .from(claim)
                .regions(List.of(Region.of(Country.AU), Region.of(Country.CN)))
                .build();
        SupplyFigure[] figures = {
            made(Stage.MINING, "CN", 2024, "70", "A"), made(Stage.MINING, "AU", 2024, "30", "A"),
            made(Stage.MINING, "CN", 2023, "60", "A"), made(Stage.MINING, "AU", 2023, "40", "A")
        };
        assertThat(check(two, figures).verdict())
                .isEqualTo(check(turned, figures).verdict());
        assertThat(two.parts()).hasSize(2).allMatch(part -> part.region().isPresent());
        assertThat(claim.parts()).containsExactly(claim);
    }
}
