// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.scenario.flow.Chains.demand;
import static org.ytterby.scenario.flow.Chains.link;
import static org.ytterby.scenario.flow.Chains.plant;
import static org.ytterby.scenario.flow.Chains.step;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.RecyclingStream;
import org.ytterby.testkit.LicenceRegimeArbitraries;
import org.ytterby.testkit.SampleNetworks;

class BestCaseRefusalsTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 1);

    @Test
    void refusesTwoWaysOfDifferentWorthToAStage() {
        Network network = Chains.network(
                List.of(
                        step(Stage.MINING, 1),
                        step(Stage.BENEFICIATION, 0.8, Stage.MINING),
                        step(Stage.SEPARATION, 0.9, Stage.MINING, Stage.BENEFICIATION)),
                List.of(
                        plant("mine", Stage.MINING, Country.AU, 10),
                        plant("mill", Stage.BENEFICIATION, Country.AU, 10),
                        plant("sep", Stage.SEPARATION, Country.MY, 10)),
                List.of(demand("world", 5, 1)),
                List.of(link("mine", "mill"), link("mill", "sep"), link("mine", "sep"), link("sep", "world")));
        assertThatThrownBy(() -> best(network))
                .hasMessage(
                        "steps[SEPARATION].takesFrom must be of one worth in mine output, whatever way it came, for a"
                                + " largest flow but was {MINING=1.0, BENEFICIATION=1.25}");
    }

    @Test
    void refusesADemandThatBuysAtTwoWorths() {
        Network network = Chains.network(
                List.of(step(Stage.MINING, 1), step(Stage.SEPARATION, 0.8, Stage.MINING)),
                List.of(plant("mine", Stage.MINING, Country.AU, 10), plant("sep", Stage.SEPARATION, Country.MY, 10)),
                List.of(demand("world", 5, 1)),
                List.of(link("mine", "sep"), link("mine", "world"), link("sep", "world")));
        assertThatThrownBy(() -> best(network))
                .hasMessage(
                        "links[sep to world] must carry what is worth 1.0 in mine output, as by other ways, for a largest"
                                + " flow but was 1.25");
    }

    @Test
    void recyclersAreWorthWhatTheirBuyersTakeInBesides() {
        Network network = recycling("scrap-alloy");
        BestCase best = best(network);
        // 5 t of oxide replace 5 t of oxide, that is 6.25 t of mine output; the other recycler sells to nobody
        assertThat(best.deliverableMineTonnesPerYear()).isCloseTo(10 + 6.25, within(1e-9));
        assertThatThrownBy(() -> best(recycling("scrap-oxide")))
                .hasMessage(
                        "links[scrap-oxide to metal-jp] must carry what is worth 1.25 in mine output, as by other ways, for a"
                                + " largest flow but was 2.5");
    }

    /** Two recyclers, one of them selling oxide; the one named here sells to a maker of alloys, which takes in metal. */
    private static Network recycling(String toAlloys) {
        return Network.builder()
                .from(Chains.network(
                        List.of(
                                step(Stage.MINING, 1),
                                step(Stage.RECYCLING, 1),
                                step(Stage.SEPARATION, 0.8, Stage.MINING),
                                step(Stage.METAL_MAKING, 0.5, Stage.SEPARATION, Stage.RECYCLING),
                                step(Stage.ALLOYING, 1, Stage.METAL_MAKING, Stage.RECYCLING)),
                        List.of(
                                plant("mine", Stage.MINING, Country.AU, 10),
                                plant("sep", Stage.SEPARATION, Country.MY, 100),
                                plant("metal-jp", Stage.METAL_MAKING, Country.JP, 100),
                                plant("alloy-jp", Stage.ALLOYING, Country.JP, 100),
                                plant("scrap-oxide", Stage.RECYCLING, Country.DE, 5),
                                plant("scrap-alloy", Stage.RECYCLING, Country.DE, 0)),
                        List.of(demand("world", 50, 1)),
                        List.of(
                                link("mine", "sep"),
                                link("sep", "metal-jp"),
                                link("scrap-oxide", "metal-jp"),
                                link(toAlloys, "alloy-jp"),
                                link("metal-jp", "alloy-jp"),
                                link("alloy-jp", "world"))))
                .addRecycling(RecyclingStream.builder()
                        .demand("world")
                        .plant("scrap-oxide")
                        .collected(1)
                        .recovered(1)
                        .delayMonths(12)
                        .build())
                .build();
    }

    @Test
    void aUseThatOnlyRecyclersServeCountsOne() {
        Network network = Network.builder()
                .from(Chains.network(
                        List.of(step(Stage.MINING, 1), step(Stage.RECYCLING, 1)),
                        List.of(
                                plant("mine", Stage.MINING, Country.AU, 10),
                                plant("scrap", Stage.RECYCLING, Country.DE, 5)),
                        List.of(demand("old", 8, 1), demand("new", 20, 2)),
                        List.of(link("scrap", "old"), link("mine", "new"))))
                .addRecycling(RecyclingStream.builder()
                        .demand("new")
                        .plant("scrap")
                        .collected(0.5)
                        .recovered(0.3)
                        .delayMonths(12)
                        .build())
                .build();
        BestCase best = best(network);
        assertThat(best.deliverableMineTonnesPerYear()).isCloseTo(10 + 3, within(1e-9)); // 0.15 of 20 t came back
        assertThat(best.demands()).allMatch(demand -> demand.mineTonnesPerTonne() == 1);
    }

    @Test
    void refusesWhatIsNotInTheNetworkOrTheScenario() {
        Network network = SampleNetworks.magnets();
        assertThatThrownBy(() -> BestCases.of(network, Element.TB, List.of(), MONTH, LinkPolicy.EXISTING_LINKS))
                .hasMessage("element must be one of [Nd, Dy] but was Tb");
        assertThatThrownBy(() -> BestCases.of(
                        network,
                        Element.ND,
                        BestCases.standing(List.of(), MONTH),
                        MONTH.plusMonths(1),
                        LinkPolicy.EXISTING_LINKS))
                .hasMessage("month must be in [2025-01, 2025-02) but was 2025-02");
        assertThatThrownBy(() -> BestCases.of(
                        network,
                        Element.ND,
                        BestCases.standing(List.of(), MONTH),
                        MONTH.minusMonths(1),
                        LinkPolicy.EXISTING_LINKS))
                .hasMessage("month must be in [2025-01, 2025-02) but was 2024-12");
        assertThatThrownBy(() -> BestCases.of(
                        network,
                        Element.ND,
                        List.of(new LicenceRegimeArbitraries().example()),
                        MONTH,
                        LinkPolicy.EXISTING_LINKS))
                .hasMessageStartingWith("shocks[0] must be turned into cuts of flows first but was ");
    }

    @Test
    void refusesLossesThatLoseNothing() {
        assertThatThrownBy(() -> losses(Map.of("nobody", Set.of())))
                .hasMessage("losses[nobody] must not be empty but was []");
        assertThatThrownBy(() -> losses(Map.of("France", Set.of(new CountryStage(Country.FR, Stage.MINING)))))
                .hasMessage("losses[France] must name a country that has a plant at the stage but was FR MINING");
    }

    private static StageLossTable losses(Map<String, Set<CountryStage>> losses) {
        return StageLosses.of(
                SampleNetworks.magnets(),
                Set.of(Element.ND),
                BestCases.standing(List.of(), MONTH),
                MONTH,
                LinkPolicy.EXISTING_LINKS,
                losses);
    }

    private static BestCase best(Network network) {
        return BestCases.of(network, Element.ND, List.of(), MONTH, LinkPolicy.EXISTING_LINKS);
    }
}
