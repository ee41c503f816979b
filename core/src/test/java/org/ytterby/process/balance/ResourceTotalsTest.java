// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.Consumption;
import org.ytterby.process.ConsumptionBasis;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Split;
import org.ytterby.process.StreamKind;
import org.ytterby.process.UnitOperation;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.SampleFlowsheets;

/** What a plant of two steps takes, worked by hand, and what cannot be told. */
class ResourceTotalsTest {

    private static final FeedAmount ORE = FeedAmount.of("ore", Basis.REO, ElementVector.of(Map.of(Element.ND, 100.0)));

    /** Leaching takes 0.8 to washing, washing 0.5 to the product. */
    private static Flowsheet.Builder plant() {
        return Flowsheet.builder()
                .id("two")
                .name("Leaching and washing")
                .addFeeds(Feed.builder()
                        .id("ore")
                        .target("leach")
                        .description("ore")
                        .build())
                .addOperations(
                        SampleFlowsheets.operation("leach", UnitOperation.LEACH),
                        SampleFlowsheets.operation("wash", UnitOperation.PURIFICATION))
                .addStreams(
                        SampleFlowsheets.stream("leach", "wash", StreamKind.FORWARD, Split.of(ElementScope.ALL, 0.8)),
                        SampleFlowsheets.stream("wash", "product", StreamKind.FORWARD, Split.of(ElementScope.ALL, 0.5)))
                .addOutlets(outlet("product"));
    }

    private static Outlet outlet(String id) {
        return Outlet.builder().id(id).description(id).kind(OutletKind.PRODUCT).build();
    }

    private static List<ResourceTotal> totals(Flowsheet plant, FeedAmount... feeds) {
        return ResourceTotals.of(
                plant, FlowsheetBalance.forward(plant, List.of(feeds)), "product", CiaawWeights.CIAAW_2021);
    }

    private static Flowsheet taking(Flowsheet plant, ConsumptionBasis basis) {
        return ConsumingPlants.consuming(plant, ConsumingPlants.acid(basis, 3));
    }

    @Test
    void feedMassCountsTheOreOverItsGrade() { // 100 t oxide at 5 % are 2000 t ore; 3 * 2000 / 40 = 150
        List<ResourceTotal> totals =
                totals(ConsumingPlants.graded(taking(plant().build(), ConsumptionBasis.FEED_MASS), "5"), ORE);
        assertThat(totals).extracting(ResourceTotal::operation).containsExactly("leach", "wash");
        assertThat(totals.get(0).perKilogram().orElseThrow().lower()).isCloseTo(150, within(1e-9));
        assertThat(totals.get(1).perKilogram().orElseThrow().lower())
                .isCloseTo(120, within(1e-9)); // 3 * 80 / 0.05 / 40
        assertThat(totals.get(0).unit()).isEqualTo("kg");
        assertThat(totals.get(0).what()).isEqualTo("acid");
        assertThat(totals.get(0).confidence())
                .isEqualTo(new EvidenceArbitraries().example().confidence());
    }

    @Test
    void aRangeOfTheGradeIsARangeOfTheTotal() {
        List<ResourceTotal> totals =
                totals(ConsumingPlants.graded(taking(plant().build(), ConsumptionBasis.FEED_MASS), "4-5"), ORE);
        Interval leach = totals.get(0).perKilogram().orElseThrow();
        assertThat(leach.lower()).isCloseTo(150, within(1e-9));
        assertThat(leach.upper()).isCloseTo(187.5, within(1e-9));
    }

    @Test
    void scandiumIsNotOfTheOresTotalOxides() { // the grade counts the lanthanides and yttrium
        FeedAmount with =
                FeedAmount.of("ore", Basis.REO, ElementVector.of(Map.of(Element.ND, 100.0, Element.SC, 100.0)));
        List<ResourceTotal> totals =
                totals(ConsumingPlants.graded(taking(plant().build(), ConsumptionBasis.FEED_MASS), "5"), with);
        assertThat(totals.get(0).perKilogram().orElseThrow().lower()).isCloseTo(75, within(1e-9)); // 6000 / 80
    }

    @Test
    void metalAtTheProductsOwnStreamIsTheRatioOfTheBases() { // 2 Nd over Nd2O3
        List<ResourceTotal> totals = totals(taking(plant().build(), ConsumptionBasis.OUTPUT_METAL), ORE);
        double metal = 2 * 144.242 / (2 * 144.242 + 3 * 15.999);
        assertThat(totals.get(1).perKilogram().orElseThrow().lower()).isCloseTo(3 * metal, within(1e-12));
        assertThat(totals.get(0).perKilogram().orElseThrow().lower()).isCloseTo(6 * metal, within(1e-9)); // 80 / 40
    }

    @Test
    void ofTwoElementsTheRatioIsBetweenTheirs() {
        FeedAmount both = FeedAmount.of(
                "ore", Basis.REO, ElementVector.of(Map.of(Element.ND, 100.0, Element.DY, 1.0, Element.FE, 9.0)));
        Interval metal = totals(taking(plant().build(), ConsumptionBasis.OUTPUT_METAL), both)
                .get(1)
                .perKilogram()
                .orElseThrow();
        assertThat(metal.lower()).isCloseTo(3 * 2 * 144.242 / (2 * 144.242 + 3 * 15.999), within(1e-9));
        assertThat(metal.upper()).isCloseTo(3 * 2 * 162.500 / (2 * 162.500 + 3 * 15.999), within(1e-9));
    }

    @Test
    void aProductOfTwoStreamsIsCountedInFull() { // 3 * 40 / (40 + 10)
        Flowsheet two = plant().addStreams(SampleFlowsheets.stream(
                        "leach", "product", StreamKind.FORWARD, Split.of(ElementScope.ALL, 0.1)))
                .build();
        assertThat(totals(taking(two, ConsumptionBasis.OUTPUT_REO), ORE)
                        .get(1)
                        .perKilogram()
                        .orElseThrow()
                        .lower())
                .isCloseTo(2.4, within(1e-12));
    }

    @Test
    void whatComesBackIsNotCountedAgainAsFeed() {
        Flowsheet loop = ConsumingPlants.graded(
                plant().addStreams(SampleFlowsheets.stream(
                                "wash", "leach", StreamKind.RECYCLE, Split.of(ElementScope.ALL, 0.25)))
                        .build(),
                "5");
        // 50 t come out: 100 * 0.8 * 0.5 / (1 - 0.8 * 0.25); 3 * 2000 / 50
        assertThat(totals(taking(loop, ConsumptionBasis.FEED_MASS), ORE)
                        .get(0)
                        .perKilogram()
                        .orElseThrow()
                        .lower())
                .isCloseTo(120, within(1e-9));
    }

    @Test
    void eachThingThatGoesInHasItsOwnGrade() { // 100 / 0.05 + 100 / 0.5 = 2200; 3 * 2200 / 80
        Flowsheet.Builder two = plant().addFeeds(Feed.builder()
                .id("scrap")
                .target("leach")
                .description("scrap")
                .addGrades(ConsumingPlants.grade("50"))
                .build());
        FeedAmount scrap = FeedAmount.builder().from(ORE).feed("scrap").build();
        Flowsheet ungraded = taking(two.build(), ConsumptionBasis.FEED_MASS);
        assertThat(totals(ungraded, ORE, scrap).get(0).reason())
                .hasValue("it is stated for kg of it, but the grade of ore, which goes in, is not known");
        Flowsheet graded = Flowsheet.builder()
                .from(ungraded)
                .feeds(List.of(
                        Feed.builder()
                                .from(ungraded.feed("ore"))
                                .addGrades(ConsumingPlants.grade("5"))
                                .build(),
                        ungraded.feed("scrap")))
                .build();
        assertThat(totals(graded, ORE, scrap).get(0).perKilogram().orElseThrow().lower())
                .isCloseTo(82.5, within(1e-9));
        assertThat(totals(ungraded, scrap).get(0).perKilogram().orElseThrow().lower())
                .isCloseTo(15, within(1e-9)); // the ore brings nothing: 3 * 200 / 40
    }

    @Test
    void whatCannotBeToldSaysWhy() {
        Flowsheet plant = plant().build();
        assertThat(reasons(plant, ORE, ConsumingPlants.acid(ConsumptionBasis.FEED_MASS, 3)))
                .containsExactly(
                        "it is stated for kg of it, but the grade of ore, which goes in, is not known",
                        "it is stated for kg of it, but the grade of leach>wash, which goes in, is not known");
        for (ConsumptionBasis basis : List.of(ConsumptionBasis.EVENT, ConsumptionBasis.OUTPUT_MASS)) {
            assertThat(reasons(plant, ORE, ConsumingPlants.acid(basis, 3)))
                    .containsOnly("it is stated for kg of it, of which the balance knows no amount");
        }
        Consumption unknown = Consumption.builder()
                .from(ConsumingPlants.acid(ConsumptionBasis.OUTPUT_REO, 3))
                .perKilogram(Optional.empty())
                .build();
        assertThat(reasons(plant, ORE, unknown)).containsOnly("no amount is published");
        assertThat(reasons(plant, ORE.times(0), ConsumingPlants.acid(ConsumptionBasis.OUTPUT_REO, 3)))
                .containsOnly("nothing reaches the product");
    }

    private static List<String> reasons(Flowsheet plant, FeedAmount feed, Consumption consumption) {
        List<ResourceTotal> totals = totals(ConsumingPlants.consuming(plant, consumption), feed);
        assertThat(totals).hasSize(2).allMatch(total -> total.perKilogram().isEmpty());
        return totals.stream().map(total -> total.reason().orElseThrow()).toList();
    }

    @Test
    void aProductThatMayGetNothingHasNoUpperBound() {
        Flowsheet washing = taking(SampleFlowsheets.washingPlant(), ConsumptionBasis.OUTPUT_REO);
        Balance balance = FlowsheetBalance.forward(washing, List.of(ORE));
        Interval leach = ResourceTotals.of(washing, balance, "carbonate", CiaawWeights.CIAAW_2021)
                .get(0)
                .perKilogram()
                .orElseThrow();
        assertThat(leach.upper()).isInfinite();
        assertThat(leach.lower()).isGreaterThan(3);
    }

    @Test
    void refusesABalanceOfAnotherPlant() {
        Flowsheet plant = ConsumingPlants.graded(taking(plant().build(), ConsumptionBasis.FEED_MASS), "5");
        Balance balance = FlowsheetBalance.forward(plant, List.of(ORE));
        Flowsheet renamed = Flowsheet.builder()
                .from(plant)
                .streams(plant.streams().stream()
                        .map(s -> org.ytterby.process.Stream.builder()
                                .from(s)
                                .id("x" + s.id())
                                .build())
                        .toList())
                .build();
        assertThatThrownBy(() -> ResourceTotals.of(renamed, balance, "product", CiaawWeights.CIAAW_2021))
                .hasMessage("balance must be of the flowsheet but was of two");
        assertThatThrownBy(() -> ResourceTotals.of(plant, balance, "gas", CiaawWeights.CIAAW_2021))
                .hasMessage("outlet must be one of [product] but was 'gas'");
        FeedAmount alloy = FeedAmount.builder().from(ORE).basis(Basis.ALLOY).build();
        assertThatThrownBy(() -> totals(plant, alloy))
                .hasMessageContaining("be an oxide, element or metal basis with a fixed factor");
    }
}
