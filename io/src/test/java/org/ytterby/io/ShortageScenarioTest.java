// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.run.Measure;
import org.ytterby.scenario.run.Outcome;
import org.ytterby.scenario.run.Simulation;
import org.ytterby.scenario.run.Waterfall;
import org.ytterby.scenario.shock.Allocation;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.supply.Region;
import org.ytterby.supply.metric.Shortage;
import org.ytterby.time.DateSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked examples of shortages, run as a network of one stage over so many years: what is lost is a country whose plants
 * stand still, spare capacity a seller that is hardly bought from. The run gives what the formula gives.
 */
class ShortageScenarioTest {

    private static final double ROUNDING = 1e-9;

    @TestFactory
    Stream<DynamicTest> aRunOfOneStageGivesTheShortageOfTheFormula() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.get("id").asString(), () -> check(example)));
    }

    @Test
    void thereAreTwo() throws IOException {
        assertThat(examples()).hasSize(2);
    }

    private static void check(JsonNode example) {
        JsonNode in = example.get("inputs");
        JsonNode expected = example.get("expected");
        int years = in.get("period_years").asInt();
        Network network = network(in);
        Scenario scenario = scenario(12 * years);
        double shortage = Simulation.of(network).run(scenario).shortage().sum() / years;
        double gap =
                Simulation.of(Network.builder().from(network).stocks(List.of()).build())
                                .run(scenario)
                                .shortage()
                                .sum()
                        / years;
        assertThat(gap).isEqualTo(expected.get("gap_before_stock").asDouble(), within(ROUNDING));
        assertThat(shortage).isEqualTo(expected.get("shortage").asDouble(), within(ROUNDING));
        assertThat(shortage / in.get("demand").asDouble())
                .isEqualTo(expected.get("shortage_share").asDouble(), within(ROUNDING));
        Shortage formula = Shortage.of(
                amount(in, "demand"),
                amount(in, "supply"),
                amount(in, "lost_supply"),
                amount(in, "spare_capacity"),
                amount(in, "stock"),
                years);
        assertThat(formula.gap().lower()).isEqualTo(gap, within(ROUNDING));
        assertThat(formula.shortage().lower()).isEqualTo(shortage, within(ROUNDING));
        Waterfall waterfall = Waterfall.of(network, scenario, List.of(Measure.REROUTING, Measure.STOCKS));
        assertThat(waterfall.steps().get(1).saved()).isEqualTo(years * (gap - shortage), within(ROUNDING));
        Outcome outcome = Simulation.of(network).run(scenario);
        assertThat(outcome.recovery().isPresent()).isEqualTo(shortage == 0);
    }

    private static Interval amount(JsonNode in, String name) {
        return Interval.exactly(in.get(name).asDouble());
    }

    private static Network network(JsonNode in) {
        double lost = in.get("lost_supply").asDouble();
        double kept = in.get("supply").asDouble() - lost;
        return Network.builder()
                .name("one stage")
                .basis(Basis.ELEMENT)
                .addSteps(ChainStep.builder().stage(Stage.MINING).recovery(1).build())
                .addPlants(
                        plant("lost", Country.CN, lost),
                        plant("kept", Country.AU, kept),
                        plant("spare", Country.US, in.get("spare_capacity").asDouble()))
                .addDemands(UseDemand.builder()
                        .id("use")
                        .use("any")
                        .region(Region.of(Country.JP))
                        .needPerYear(tonnes(in.get("demand").asDouble()))
                        .growthPerYear(0)
                        .priority(1)
                        .build())
                .addLinks(link("lost", lost), link("kept", kept), link("spare", 1e-3))
                .addStocks(Stock.builder()
                        .holder("use")
                        .size(new StockSize.Held(tonnes(in.get("stock").asDouble())))
                        .build())
                .build();
    }

    private static Scenario scenario(int months) {
        return Scenario.builder()
                .name("a country is lost")
                .start(YearMonth.of(2026, 1))
                .months(months)
                .addShocks(CapacityCut.builder()
                        .country(Country.CN)
                        .lost(1)
                        .days(DateSpan.from(LocalDate.of(2026, 1, 1)))
                        .build())
                .allocation(Allocation.PROPORTIONAL)
                .rerouting(Rerouting.SPARE_CAPACITY)
                .projects(ProjectPolicy.ALL)
                .build();
    }

    private static Plant plant(String id, Country country, double aYear) {
        return Plant.builder()
                .id(id)
                .stage(Stage.MINING)
                .country(country)
                .capacityPerYear(tonnes(aYear))
                .build();
    }

    private static TradeLink link(String seller, double aYear) {
        return TradeLink.builder()
                .seller(seller)
                .buyer("use")
                .amountPerYear(tonnes(aYear))
                .contracted(0)
                .build();
    }

    private static ElementTonnes tonnes(double aYear) {
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(Map.of(Element.ND, aYear)))
                .build();
    }

    private static List<JsonNode> examples() throws IOException {
        try (InputStream in = ShortageScenarioTest.class.getResourceAsStream("/examples/metric-examples.json")) {
            return JsonMapper.shared()
                    .readTree(in)
                    .get("examples")
                    .valueStream()
                    .filter(example -> example.get("metric").asString().equals("disruption.shortage"))
                    .toList();
        }
    }
}
