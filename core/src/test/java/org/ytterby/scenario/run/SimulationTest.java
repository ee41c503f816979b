// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.scenario.run.Chains.cut;
import static org.ytterby.scenario.run.Chains.scenario;
import static org.ytterby.scenario.run.Chains.stock;
import static org.ytterby.scenario.run.Chains.stop;
import static org.ytterby.scenario.run.Chains.threeNodes;

import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.supply.Region;

/**
 * A mine, a separator and a use, reckoned by hand. The use needs 10 t a month, so the separator, which recovers 80 %, asks the
 * mine for 12.5 t. From 1 March to 31 May 2026 the mine loses 60 % of its 15 t and sends 6 t, of which the separator makes 4.8 t:
 * 5.2 t are missing each month.
 */
class SimulationTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Scenario FLOOD = scenario(6)
            .addShocks(cut(Country.CN, Stage.MINING, 0.6, "[2026-03-01, 2026-05-31]"))
            .build();

    private static DemandMonths motors(Outcome outcome) {
        return outcome.demand("motors").elements().get(Element.ND);
    }

    private static void assertMonths(MonthSeries series, double... expected) {
        assertThat(series.toArray()).containsExactly(expected, EXACT);
    }

    @Test
    void withoutStocksTheGapIsShort() {
        Outcome outcome = Simulation.of(threeNodes().build()).run(FLOOD);
        assertMonths(motors(outcome).shortage(), 0, 0, 5.2, 5.2, 5.2, 0);
        assertMonths(outcome.plant("mine").elements().get(Element.ND).made(), 12.5, 12.5, 6, 6, 6, 12.5);
        assertMonths(outcome.plant("separator").elements().get(Element.ND).made(), 10, 10, 4.8, 4.8, 4.8, 10);
        assertMonths(outcome.demand("motors").runningShare(), 1, 1, 0.48, 0.48, 0.48, 1);
        assertThat(outcome.recovery()).contains(YearMonth.of(2026, 6));
        assertThat(outcome.lineStop("motors", 0.5)).contains(LocalDate.of(2026, 3, 1));
        assertThat(outcome.lineStop("motors", 0.48)).isEmpty();
        assertThat(outcome.shortageByStage().get(Stage.MINING)).isEqualTo(3 * 6.5, EXACT);
        assertThat(outcome.shortageByStage().get(Stage.SEPARATION)).isEqualTo(3 * 5.2, EXACT);
    }

    /** 12 t cover March and April and leave 1.6 t, which last 1.6 / 5.2 of May's 31 days: 9.54, that is until the 10th. */
    @Test
    void aStockOfTheUseFillsTheGapUntilItIsUsedUp() {
        Network network = threeNodes().addStocks(stock("motors", 12)).build();
        Outcome outcome = Simulation.of(network).run(FLOOD);
        assertMonths(motors(outcome).shortage(), 0, 0, 0, 0, 3.6, 0);
        assertMonths(motors(outcome).fromOwnStock(), 0, 0, 5.2, 5.2, 1.6, 0);
        assertMonths(motors(outcome).stock().orElseThrow().levels(), 12, 12, 6.8, 1.6, 0, 0);
        assertThat(outcome.stockOut("motors", Element.ND)).contains(LocalDate.of(2026, 5, 10));
        assertThat(outcome.lineStop("motors", 0.5)).contains(LocalDate.of(2026, 5, 11));
        assertThat(outcome.recovery()).contains(YearMonth.of(2026, 6));
    }

    /**
     * 3 t at the separator go first, in March: used up after 3 / 5.2 of 31 days, on the 18th. The mine's 10 t would fill the
     * rest: 2.2 t need 2.75 t of ore, then 6.5 t a month; in May 0.75 t are left, of which the separator makes 0.6 t.
     */
    @Test
    void stocksOfPlantsAreDrawnOnNearestFirst() {
        Network network =
                threeNodes().addStocks(stock("separator", 3), stock("mine", 10)).build();
        Outcome outcome = Simulation.of(network).run(FLOOD);
        assertMonths(motors(outcome).fromPlantStocks(), 0, 0, 5.2, 5.2, 0.6, 0);
        assertMonths(motors(outcome).shortage(), 0, 0, 0, 0, 4.6, 0);
        PlantMonths mine = outcome.plant("mine").elements().get(Element.ND);
        assertMonths(mine.stock().orElseThrow().levels(), 10, 10, 7.25, 0.75, 0, 0);
        assertMonths(mine.fromStock(), 0, 0, 2.75, 6.5, 0.75, 0);
        assertThat(outcome.stockOut("separator", Element.ND)).contains(LocalDate.of(2026, 3, 18));
        assertThat(outcome.stockOut("mine", Element.ND)).contains(LocalDate.of(2026, 5, 4));
        assertThat(outcome.stockOut("motors", Element.ND)).isEmpty();
    }

    /** From 16 to 31 March 16 of 31 days are hit; the mine keeps 15 * (1 - 0.6 * 16 / 31) t. */
    @Test
    void aMonthHitInPartCountsInProportion() {
        Scenario late = scenario(4)
                .addShocks(cut(Country.CN, Stage.MINING, 0.6, "[2026-03-16, ...)"))
                .build();
        Outcome outcome = Simulation.of(threeNodes().build()).run(late);
        double march = 10 - 0.8 * 15 * (1 - 0.6 * 16 / 31);
        assertMonths(motors(outcome).shortage(), 0, 0, march, 5.2);
        assertThat(outcome.recovery()).isEmpty();
    }

    /** A cut of 30 % of the flow leaves 0.7 * 12.5 t; it adds nothing to a mine that can send 6 t only. */
    @Test
    void aFlowCutLimitsTheLinkToTheRestOfTheOrder() {
        Scenario cut = scenario(6)
                .addShocks(
                        cut(Country.CN, Stage.MINING, 0.6, "[2026-03-01, 2026-05-31]"),
                        stop(Country.CN, 0.3, "[2026-05-01, 2026-06-30]", Region.of(Country.JP)))
                .build();
        Outcome outcome = Simulation.of(threeNodes().build()).run(cut);
        assertMonths(motors(outcome).shortage(), 0, 0, 5.2, 5.2, 5.2, 3);
        assertMonths(outcome.links().get(0).tonnes().get(Element.ND), 12.5, 12.5, 6, 6, 6, 8.75);
    }

    @Test
    void aFlowCutWithoutDestinationsStopsEveryBuyerOutsideTheCountry() {
        Scenario abroad =
                scenario(1).addShocks(stop(Country.CN, 1, "[2020-01-01, ...)")).build();
        Scenario home =
                scenario(1).addShocks(stop(Country.JP, 1, "[2020-01-01, ...)")).build();
        Simulation simulation = Simulation.of(threeNodes().build());
        assertMonths(motors(simulation.run(abroad)).shortage(), 10);
        assertMonths(motors(simulation.run(home)).shortage(), 0);
    }

    @Test
    void aStockBehindAStoppedFlowStaysWhereItIs() {
        Network network = threeNodes().addStocks(stock("mine", 100)).build();
        Scenario stopped =
                scenario(2).addShocks(stop(Country.CN, 1, "[2020-01-01, ...)")).build();
        Outcome outcome = Simulation.of(network).run(stopped);
        assertMonths(motors(outcome).shortage(), 10, 10);
        assertMonths(
                outcome.plant("mine")
                        .elements()
                        .get(Element.ND)
                        .stock()
                        .orElseThrow()
                        .levels(),
                100,
                100);
    }
}
