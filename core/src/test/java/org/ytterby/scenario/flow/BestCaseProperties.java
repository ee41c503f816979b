// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.testkit.NetworkArbitraries;

class BestCaseProperties {

    /** Amounts are whole numbers of 1e-12 of all of them together, of which each place rounds one. */
    private static final double ROUNDING = 1e-9;

    @Provide
    Arbitrary<AnyMonth> months() {
        return AnyMonth.any();
    }

    @Property
    void theCutAddsUpToTheFlowAndNoNeedGetsMoreThanItAsks(@ForAll("months") AnyMonth any) {
        BestCase best = any.best();
        double slack = ROUNDING * any.scale();
        double cut = best.cut().stream()
                .mapToDouble(place -> place.tonnesPerYear() * place.mineTonnesPerTonne())
                .sum();
        assertThat(cut).isCloseTo(best.deliverableMineTonnesPerYear(), within(slack));
        double delivered = best.demands().stream()
                .mapToDouble(demand -> demand.deliveredTonnesPerYear() * demand.mineTonnesPerTonne())
                .sum();
        assertThat(delivered).isCloseTo(best.deliverableMineTonnesPerYear(), within(slack));
        double needed = best.demands().stream()
                .mapToDouble(demand -> demand.needTonnesPerYear() * demand.mineTonnesPerTonne())
                .sum();
        assertThat(needed).isCloseTo(best.neededMineTonnesPerYear(), within(slack));
        assertThat(best.shortMineTonnesPerYear() > slack).isEqualTo(needed - delivered > slack);
    }

    @Property
    void moreCapacityOfAnyPlantNeverLowersTheFlow(
            @ForAll("months") AnyMonth any,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(max = 3000) int more) {
        BestCase best = any.best();
        BestCase grown = any.grown(pick, more).best();
        assertThat(grown.deliverableMineTonnesPerYear())
                .isGreaterThanOrEqualTo(best.deliverableMineTonnesPerYear() - ROUNDING * any.scale());
    }

    @Property
    void theNextTonneRaisesTheFlowByItsWorthAndNoOtherPlaceDoes(@ForAll("months") AnyMonth any) {
        BestCase best = any.best();
        double slack = ROUNDING * any.scale();
        Map<FlowPlace, NextTonne> worth = new HashMap<>();
        best.nextTonnes().forEach(next -> worth.put(next.place(), next));
        ChainGraph chain = new ChainGraph(any.state(), any.links());
        for (int arc = 0; arc < chain.graph.arcs(); arc++) {
            FlowPlace place = chain.place(arc);
            if (place instanceof FlowPlace.AtNeed || Double.isInfinite(chain.tonnes(arc))) {
                continue;
            }
            NextTonne next = worth.remove(place);
            double step = next == null ? 1 : Math.min(1, next.upToTonnesPerYear()) / 2;
            double expected = next == null ? 0 : step * next.mineTonnesPerTonne();
            assertThat(rise(chain, arc, step, best)).as("%s", place).isCloseTo(expected, within(slack));
            if (next != null) {
                assertThat(rise(chain, arc, 2 * next.upToTonnesPerYear() + 1000, best))
                        .isCloseTo(next.upToTonnesPerYear() * next.mineTonnesPerTonne(), within(slack));
            }
        }
        assertThat(worth).isEmpty();
    }

    private static double rise(ChainGraph chain, int arc, double tonnes, BestCase best) {
        long[] units = chain.capacities(chain.state.capacity, Integer.MAX_VALUE);
        units[arc] += chain.grid.units(tonnes * chain.worth(arc));
        return chain.grid.tonnes(chain.graph.maximumFlow(units).value()) - best.deliverableMineTonnesPerYear();
    }

    @Property
    void theNextTonneRelievesWhoIsShort(@ForAll("months") AnyMonth any) {
        BestCase best = any.best();
        for (NextTonne next : best.nextTonnes()) {
            for (String id : next.relieves()) {
                ServedDemand demand = best.demands().stream()
                        .filter(served -> served.demand().equals(id))
                        .findFirst()
                        .orElseThrow();
                assertThat(demand.shortTonnesPerYear()).isPositive();
                assertThat(next.deliveredPerTonne().contains(next.mineTonnesPerTonne() / demand.mineTonnesPerTonne()))
                        .isTrue();
            }
        }
    }

    @Property
    void isLinearInScale(@ForAll("months") AnyMonth any, @ForAll @IntRange(min = 1, max = 1000) int thousandths) {
        double factor = thousandths / 37.0;
        double slack = ROUNDING * any.scale() * factor;
        assertThat(any.scaled(factor).best().deliverableMineTonnesPerYear())
                .isCloseTo(factor * any.best().deliverableMineTonnesPerYear(), within(slack));
    }

    @Property
    void theOrderOfPlantsDemandsAndLinksIsIrrelevant(@ForAll("months") AnyMonth any, @ForAll long seed) {
        assertThat(any.shuffled(seed).best()).isEqualTo(any.best());
    }

    @Property
    void anyBuyerIsAtLeastAsGoodAsExistingLinks(@ForAll("months") AnyMonth any) {
        double existing = any.with(LinkPolicy.EXISTING_LINKS).best().deliverableMineTonnesPerYear();
        double free = any.with(LinkPolicy.ANY_BUYER_OF_THE_NEXT_STAGE).best().deliverableMineTonnesPerYear();
        assertThat(free).isGreaterThanOrEqualTo(existing - ROUNDING * any.scale());
    }

    /** What the ranks up to one get is the largest flow to them alone. */
    @Property
    void betterRanksAreServedAsIfTheOthersWereNotThere(@ForAll("months") AnyMonth any) {
        BestCase best = any.best();
        MonthState state = any.state();
        ChainGraph chain = new ChainGraph(state, any.links());
        for (int rank = 1; rank <= 9; rank++) {
            int last = rank;
            double served = best.demands().stream()
                    .filter(demand -> demand.priority() <= last)
                    .mapToDouble(demand -> demand.deliveredTonnesPerYear() * demand.mineTonnesPerTonne())
                    .sum();
            double alone = chain.grid.tonnes(chain.graph
                    .maximumFlow(chain.capacities(state.capacity, rank))
                    .value());
            assertThat(served).isCloseTo(alone, within(ROUNDING * any.scale()));
        }
    }

    @Property
    void nothingIsDeliveredBeyondWhatMinesAndRecyclersPutOut(@ForAll("months") AnyMonth any) {
        MonthState state = any.state();
        Worths worths = Worths.of(state);
        Stage first = any.network().steps().stream()
                .map(ChainStep::stage)
                .filter(stage -> stage != Stage.RECYCLING)
                .findFirst()
                .orElseThrow();
        double most = 0;
        for (int p = 0; p < state.plants.size(); p++) {
            Stage stage = state.plants.get(p).stage();
            most += stage == first || stage == Stage.RECYCLING ? state.capacity[p] * worths.of(p) : 0;
        }
        assertThat(any.best().deliverableMineTonnesPerYear()).isLessThanOrEqualTo(most + ROUNDING * any.scale());
    }

    @Property
    void placesOfTheNextTonneAreInOrder(@ForAll("months") AnyMonth any) {
        assertThat(any.best().nextTonnes())
                .isSortedAccordingTo(Comparator.comparingDouble(NextTonne::mineTonnesPerTonne)
                        .reversed());
        assertThat(any.best().nextTonnes())
                .extracting(next -> next.place().toString())
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Network> networks() {
        return NetworkArbitraries.networks();
    }

    @Property
    void everyPlantOfANetworkInLayersHasOneWorthByStage(@ForAll("networks") Network network) {
        for (var element : network.elements()) {
            MonthState state =
                    MonthState.of(network, element, BestCases.standing(List.of(), AnyMonth.START), AnyMonth.START);
            Worths worths = Worths.of(state);
            double worth = 1;
            for (var step : network.steps()) {
                if (step.stage() == Stage.RECYCLING) {
                    continue;
                }
                worth /= step.recovery();
                for (int p = 0; p < state.plants.size(); p++) {
                    Plant plant = state.plants.get(p);
                    if (plant.stage() == step.stage()) {
                        assertThat(worths.of(p)).isCloseTo(worth, within(1e-9 * worth));
                    }
                }
            }
        }
    }

    /** Networks whose stages may be skipped: an answer, or a refusal that names the place and both worths. */
    @Property
    void aNetworkIsAnsweredOrItsTwoWorthsAreNamed(@ForAll Network network) {
        for (Element element : network.elements()) {
            try {
                BestCase best = BestCases.of(
                        network, element, List.of(), AnyMonth.START, LinkPolicy.ANY_BUYER_OF_THE_NEXT_STAGE);
                assertThat(best.demands()).hasSize((int) network.demands().stream()
                        .filter(demand -> demand.needPerYear().tonnes().states(element))
                        .count());
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage())
                        .matches(
                                "(steps\\[[A-Z_]+]\\.takesFrom|links\\[.* to .*]) must .* worth .* for a largest flow but was .*");
            }
        }
    }
}
