// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.scenario.run.Chains.cut;
import static org.ytterby.scenario.run.Chains.scenario;
import static org.ytterby.scenario.run.Chains.stock;
import static org.ytterby.scenario.run.Chains.stop;
import static org.ytterby.scenario.run.Chains.threeNodes;

import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.ChainAssumption;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Elasticities;
import org.ytterby.scenario.shock.Scenario;

/** The story of the package, with prices, causes and a waterfall, as people read it; figures reckoned by hand. */
class ExplainTest {

    /** The mine loses 60 % from March to May, which leaves 4.8 of 10 t; 12 t in store; Japan stops half its flow in June. */
    private static final Scenario FLOOD = Scenario.builder()
            .from(scenario(6)
                    .addShocks(
                            cut(Country.CN, Stage.MINING, 0.6, "[2026-03-01, 2026-05-31]"),
                            stop(Country.CN, 0.5, "[2026-06-01, 2026-06-30]"))
                    .build())
            .name("a mine floods")
            .putElasticities(
                    Element.ND,
                    Elasticities.builder()
                            .supply(0.4)
                            .demand(-0.4)
                            .basedOn("a test")
                            .build())
            .build();

    private static final Network NETWORK = threeNodes()
            .addStocks(stock("motors", 12))
            .addAssumptions(ChainAssumption.builder()
                    .about("figures")
                    .text("made up")
                    .reason("a test")
                    .build())
            .build();

    /** Short: 3.6 t in May and 5 t in June; the price answers by -(-0.5) / 0.8 in June. */
    @Test
    void anOutcomeIsATable() {
        assertThat(Simulation.of(NETWORK).run(FLOOD).explain()).isEqualTo("""
                a mine floods on small, 6 months from 2026-01, tonnes (element)
                demand                                  need    replaced       short   share  stock out
                motors                       Nd         60.0         0.0         8.6  14.3 %  2026-05-10
                nothing is short from: not within the run
                price of Nd: up by 63 % in the worst month
                mind: The price of Nd is estimated by a formula for small shifts of supply, but supply shifts by more than 10 %: \
                read it as a direction, not as a number.
                assumed: figures: made up (a test)
                """);
    }

    @Test
    void pricesAnswerToWhatIsMissing() {
        PriceMonths price = Simulation.of(NETWORK).run(FLOOD).prices().get(Element.ND);
        assertThat(price.shift().toArray()).containsExactly(new double[] {0, 0, 0, 0, -0.36, -0.5}, within(1e-9));
        assertThat(price.change().toArray()).containsExactly(new double[] {0, 0, 0, 0, 0.45, 0.625}, within(1e-9));
    }

    @Test
    void causesAreNamedByCountryAndStage() {
        ShortageTrace trace = Simulation.of(NETWORK).trace(FLOOD);
        assertThat(trace.explain()).isEqualTo("""
                a mine floods: 8.6 t short, caused by
                  China                                 8.6 t
                  need beyond the network               0.0 t
                """);
        assertThat(trace.shortages().get(0).causes())
                .extracting(CausedShortage::stage, CausedShortage::cause)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Stage.MINING, ShortageCause.CAPACITY),
                        org.assertj.core.groups.Tuple.tuple(Stage.MINING, ShortageCause.FLOW));
        assertThat(trace.shortages().get(0).causes().get(0).tonnes()).isEqualTo(3.6, within(1e-9));
        assertThat(trace.shortages().get(0).causes().get(1).tonnes()).isEqualTo(5, within(1e-9));
    }

    @Test
    void aWaterfallSaysWhatStocksSave() {
        assertThat(Waterfall.of(NETWORK, FLOOD).explain()).isEqualTo("""
                a mine floods: shortage in tonnes, measures added in this order
                  without measures           20.6
                  stocks                    -12.0
                  recycling                   0.0
                  projects                    0.0
                  substitutes                 0.0
                  rerouting                   0.0
                  left                        8.6
                """);
    }

    @Test
    void sumsAreByElementUseRegionAndStage() {
        Outcome outcome = Simulation.of(NETWORK).run(FLOOD);
        assertThat(outcome.shortageByElement().get(Element.ND)).isEqualTo(8.6, within(1e-9));
        assertThat(outcome.shortageByUse()).containsOnlyKeys("motors");
        assertThat(outcome.shortageByUse().get("motors")).isEqualTo(8.6, within(1e-9));
        assertThat(outcome.shortageByRegion().get(org.ytterby.supply.Region.of(Country.JP)))
                .isEqualTo(8.6, within(1e-9));
        // the mine is 6.5 t short of orders in three months and 6.25 t in the last, the separator 5.2 and 5 t
        assertThat(outcome.shortageByStage().get(Stage.MINING)).isEqualTo(25.75, within(1e-9));
        assertThat(outcome.shortageByStage().get(Stage.SEPARATION)).isEqualTo(20.6, within(1e-9));
    }

    @Test
    void aStockNobodyCanDrawOnIsNamed() {
        Network idle = threeNodes()
                .addPlants(Chains.plant("spare mine", Stage.MINING, Country.AU, 5))
                .addStocks(stock("spare mine", 4))
                .build();
        assertThat(Simulation.of(idle).run(scenario(1).build()).warnings())
                .containsExactly(
                        "The stock of Nd of spare mine counts for nothing: nobody in the network asks for it.");
    }
}
