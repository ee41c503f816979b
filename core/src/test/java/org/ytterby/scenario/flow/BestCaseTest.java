// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.supply.Region;
import org.ytterby.testkit.SampleNetworks;
import org.ytterby.time.DateSpan;

/**
 * Cases counted by hand on the chain of {@link SampleNetworks#magnets}: separation recovers 0.9 and magnet making 0.8, so that a
 * tonne in a magnet is 1/0.72 t of mine output. The project is not there, and 0.27 of what cars took ten years ago comes back.
 */
class BestCaseTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final DateSpan ALL_OF_JULY = DateSpan.between(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
    private static final double MAGNET = 1 / 0.72;
    private static final double SCRAP = 0.27 * 60 / Math.pow(1.08, 10);
    private static final Offset<Double> CLOSE = within(1e-8);

    @Test
    void withoutAShockEveryNeedIsFilled() {
        BestCase best = best();
        assertThat(best.neededMineTonnesPerYear()).isCloseTo(140 * MAGNET, CLOSE);
        assertThat(best.shortMineTonnesPerYear()).isZero();
        assertThat(best.demands()).allMatch(demand -> demand.shortTonnesPerYear() == 0);
        assertThat(best.nextTonnes()).isEmpty();
        assertThat(best.cut())
                .extracting(place -> place.place().toString())
                .containsExactly("cars-eu (electric vehicles, EU)", "wind-cn (wind turbines, CN)");
        assertThat(best.leftOut()).containsExactly("stocks of 2 holders: they are no flow");
        assertThat(best.basis()).isEqualTo(Basis.ELEMENT);
    }

    @Test
    void halfTheSeparationLimitsTheFlowAndTheBetterRankIsServedFirst() {
        BestCase best = best(cut(Country.CN, Stage.SEPARATION, 0.5, ALL_OF_JULY));
        double magnets = 0.8 * (110 + SCRAP);
        assertThat(best.deliverableMineTonnesPerYear()).isCloseTo(magnets * MAGNET, CLOSE);
        assertThat(best.shortMineTonnesPerYear()).isCloseTo((140 - magnets) * MAGNET, CLOSE);
        ServedDemand cars = best.demands().get(0);
        ServedDemand wind = best.demands().get(1);
        assertThat(wind.deliveredTonnesPerYear()).isEqualTo(80); // rank 1
        assertThat(cars.demand()).isEqualTo("cars-eu");
        assertThat(cars.deliveredTonnesPerYear()).isCloseTo(magnets - 80, CLOSE);
        assertThat(cars.shortTonnesPerYear()).isCloseTo(140 - magnets, CLOSE);
        assertThat(cars.mineTonnesPerTonne()).isCloseTo(MAGNET, CLOSE);
        assertThat(best.cut())
                .extracting(place -> place.place().toString())
                .containsExactly("recycling-de (RECYCLING, DE)", "sep-cn (SEPARATION, CN)", "sep-ee (SEPARATION, EE)");
        assertThat(best.cut().get(0).tonnesPerYear()).isCloseTo(SCRAP, CLOSE);
        assertThat(best.cut().get(1).tonnesPerYear()).isCloseTo(110, CLOSE);
        assertThat(best.cut().get(2).tonnesPerYear()).isZero();
    }

    @Test
    void theNextTonneHelpsWhereTheCutIsUpToTheRestOfTheNeed() {
        BestCase best = best(cut(Country.CN, Stage.SEPARATION, 0.5, ALL_OF_JULY));
        double missing = (140 - 0.8 * (110 + SCRAP)) / 0.8; // as oxide
        assertThat(best.nextTonnes()).hasSize(3).allSatisfy(next -> {
            assertThat(next.mineTonnesPerTonne()).isCloseTo(1 / 0.9, CLOSE);
            assertThat(next.deliveredPerTonne().lower()).isCloseTo(0.8, CLOSE);
            assertThat(next.deliveredPerTonne().upper()).isCloseTo(0.8, CLOSE);
            assertThat(next.upToTonnesPerYear()).isCloseTo(missing, CLOSE);
            assertThat(next.relieves()).containsExactly("cars-eu");
        });
        // without the Chinese mine Australia's 100 t are all there is: separation is no bottleneck
        BestCase noMine = best(
                cut(Country.CN, Stage.MINING, 1, ALL_OF_JULY), cut(Country.CN, Stage.SEPARATION, 0.5, ALL_OF_JULY));
        assertThat(noMine.nextTonnes().get(0).place())
                .isEqualTo(new FlowPlace.AtPlant("recycling-de", Stage.RECYCLING, Country.DE));
        assertThat(noMine.nextTonnes().get(1).upToTonnesPerYear()).isCloseTo(110 / 0.9 - 100, CLOSE);
        assertThat(noMine.nextTonnes().get(1).place().toString()).isIn("mine-au (MINING, AU)", "mine-cn (MINING, CN)");
    }

    @Test
    void aMonthIsHitByItsDays() {
        DateSpan half = DateSpan.from(LocalDate.of(2025, 7, 17)); // 15 of 31 days
        BestCase best = best(cut(Country.CN, Stage.MAGNET_MAKING, 1, half));
        assertThat(best.deliverableMineTonnesPerYear()).isCloseTo(160 * 16 / 31.0 * MAGNET, CLOSE);
        assertThat(best.cut()).hasSize(1);
    }

    @Test
    void aCutFlowIsALimitAndItsSellerIsNamed() {
        FlowCut stopped = FlowCut.builder()
                .country(Country.CN)
                .stage(Stage.MAGNET_MAKING)
                .addDestinations(Region.EU)
                .stopped(0.75)
                .days(ALL_OF_JULY)
                .build();
        for (LinkPolicy links : LinkPolicy.values()) {
            BestCase best = BestCases.of(SampleNetworks.magnets(), Element.ND, List.of(stopped), JULY, links);
            assertThat(best.demands().get(0).deliveredTonnesPerYear()).isCloseTo(15, CLOSE);
            assertThat(best.demands().get(1).deliveredTonnesPerYear()).isEqualTo(80);
            assertThat(best.cut())
                    .extracting(CutPlace::place)
                    .contains(new FlowPlace.OnLink("magnets-cn", "cars-eu", Country.CN));
            assertThat(best.nextTonnes()).singleElement().satisfies(next -> {
                assertThat(next.place().toString()).isEqualTo("magnets-cn to cars-eu (cut by CN)");
                assertThat(next.upToTonnesPerYear()).isCloseTo(45, CLOSE);
                assertThat(next.deliveredPerTonne().upper()).isCloseTo(1, CLOSE);
            });
        }
    }

    @Test
    void newLinksReachIdlePlants() { // sep-ee is built in this network and idle for want of a link to its mine
        Network network = SampleNetworks.magnets();
        Network built = Network.builder()
                .from(network)
                .projects(List.of())
                .links(network.links().stream()
                        .filter(link -> !(link.seller().equals("mine-au")
                                && link.buyer().equals("sep-cn")))
                        .toList())
                .build();
        List<Shock> shocks = List.of(cut(Country.CN, Stage.MINING, 0.65, ALL_OF_JULY)); // 70 t left
        BestCase existing = BestCases.of(built, Element.ND, shocks, JULY, LinkPolicy.EXISTING_LINKS);
        BestCase any = BestCases.of(built, Element.ND, shocks, JULY, LinkPolicy.ANY_BUYER_OF_THE_NEXT_STAGE);
        double scrap = SCRAP / 0.9;
        assertThat(existing.deliverableMineTonnesPerYear()).isCloseTo(70 + 40 / 0.9 + scrap, CLOSE);
        assertThat(any.deliverableMineTonnesPerYear()).isCloseTo(170 + scrap, CLOSE);
    }

    private static BestCase best(Shock... shocks) {
        return BestCases.of(SampleNetworks.magnets(), Element.ND, List.of(shocks), JULY, LinkPolicy.EXISTING_LINKS);
    }

    private static CapacityCut cut(Country country, Stage stage, double lost, DateSpan days) {
        return CapacityCut.builder()
                .country(country)
                .stage(stage)
                .addAllElements(Set.of(Element.ND))
                .lost(lost)
                .days(days)
                .build();
    }
}
