// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.TradeLink;

/** The bundled chain: published figures unchanged, every gap named, and nothing short. */
class BaselineTest {

    private static final Network PLAIN = Baseline.bundled(BaselineOptions.plain());
    private static final Network FULL = Baseline.bundled(new BaselineOptions(
            BaselineOptions.Projects.BASE_CASE,
            BaselineOptions.OldMagnets.PUBLISHED_RATE,
            BaselineOptions.IronNitride.OPTIMISTIC,
            45));

    @ParameterizedTest // production.csv, IEA explorer, output of 2024; capacity is output over 0.9
    @CsvSource({
        "mining-cn, 45787.4",
        "mining-mm, 12072",
        "mining-au, 3234.6",
        "mining-us, 6859.8",
        "mining-in, 7145.1",
        "separation-cn, 73756.7",
        "separation-my, 3625.2",
        "separation-us, 961.4",
        "separation-in, 2461.9"
    })
    void outputIsAsPublished(String plant, double tonnes) {
        assertThat(PLAIN.plant(plant).capacityPerYear().tonnes().sum() * 0.9).isCloseTo(tonnes, within(0.05));
    }

    @ParameterizedTest // end_uses.csv, 10.496, 8.359 and 72.067 of 90.922 kt
    @CsvSource({"wind, 10496", "electric vehicles, 8359", "other uses, 72067"})
    void needsAreAsPublished(String use, double tonnes) {
        assertThat(PLAIN.demands().stream()
                        .filter(need -> need.use().equals(use))
                        .mapToDouble(need -> need.needPerYear().tonnes().sum())
                        .sum())
                .isCloseTo(tonnes, within(15.0)); // shares are printed to two decimals
    }

    /** 75,098.9 t mined, 80,805.2 t separated and 90,922 t needed leave two gaps, by hand. */
    @Test
    void gapsStandAsPlantsOfTheirOwn() {
        assertThat(PLAIN.plant("mining-cn-unshown").capacityPerYear().tonnes().sum() * 0.9)
                .isCloseTo(80805.2 - 75098.9, within(0.1));
        assertThat(PLAIN.plant("separation-cn-scrap").capacityPerYear().tonnes().sum() * 0.9)
                .isCloseTo(90922 - 80805.2, within(0.1));
    }

    /** Needs sent upstream by shares take up nine tenths of every plant, element by element. */
    @Test
    void everyPlantRunsAtTheStatedUtilisation() {
        Map<String, Map<Element, Double>> orders = new HashMap<>();
        PLAIN.demands()
                .forEach(need -> need.needPerYear()
                        .tonnes()
                        .forEach((element, tonnes) -> send(orders, need.id(), element, tonnes)));
        List<ChainStep> upstream = new ArrayList<>(PLAIN.steps());
        Collections.reverse(upstream);
        for (ChainStep step : upstream) {
            for (Plant plant : PLAIN.plantsOf(step.stage())) {
                plant.capacityPerYear().tonnes().forEach((element, capacity) -> {
                    double asked = orders.getOrDefault(plant.id(), Map.of()).getOrDefault(element, 0.0);
                    assertThat(asked).as(plant.id() + " " + element).isCloseTo(capacity * 0.9, within(1e-3));
                    send(orders, plant.id(), element, asked / step.recovery());
                });
            }
        }
    }

    private static void send(Map<String, Map<Element, Double>> orders, String buyer, Element element, double tonnes) {
        List<TradeLink> links = PLAIN.sellersOf(buyer);
        double sum = links.stream()
                .mapToDouble(link -> link.amountPerYear().tonnes().getOrElse(element, 0))
                .sum();
        links.forEach(link -> orders.computeIfAbsent(link.seller(), any -> new HashMap<>())
                .merge(
                        element,
                        sum > 0 ? tonnes * link.amountPerYear().tonnes().getOrElse(element, 0) / sum : 0,
                        Double::sum));
    }

    /** Of the heavy two the world mines about two thousand tonnes; outside China nobody separates them in 2024. */
    @Test
    void heavyRareEarthsAreSeparatedInChinaAlone() {
        assertThat(PLAIN.plantsOf(Stage.SEPARATION).stream()
                        .filter(plant -> plant.capacityPerYear().tonnes().states(Element.DY))
                        .map(Plant::id))
                .containsExactly("separation-cn", "separation-cn-scrap");
        double heavy = PLAIN.plantsOf(Stage.MINING).stream()
                .mapToDouble(plant -> plant.capacityPerYear().tonnes().getOrElse(Element.DY, 0)
                        + plant.capacityPerYear().tonnes().getOrElse(Element.TB, 0))
                .sum();
        assertThat(heavy * 0.9).isBetween(1500.0, 3500.0);
    }

    @Test
    void everyAssumptionIsNamedWithItsReason() {
        assertThat(PLAIN.assumptions()).extracting(each -> each.about()).doesNotHaveDuplicates();
        assertThat(PLAIN.assumptions()).anySatisfy(each -> {
            assertThat(each.about()).isEqualTo("UTILISATION");
            assertThat(each.reason()).contains("from memory - unverified");
        });
        assertThat(FULL.assumptions()).hasSizeGreaterThan(PLAIN.assumptions().size());
        assertThat(FULL.assumptions().size())
                .isLessThanOrEqualTo(
                        ReferenceData.bundled().baselineAssumptions().size());
    }

    /** 2030 less 2024 in the explorer: 10,101.2 less 3,625.2 in Malaysia, 2,537.3 where Australia had nothing. */
    @Test
    void projectsAreWhatTheBaseCaseAdds() {
        assertThat(PLAIN.projects()).isEmpty();
        assertThat(FULL.plant("separation-my-2030").capacityPerYear().tonnes().sum() * 0.9)
                .isCloseTo(6476, within(0.1));
        assertThat(FULL.plant("separation-au-2030").capacityPerYear().tonnes().sum() * 0.9)
                .isCloseTo(2537.3, within(0.1));
        assertThat(FULL.plants()).noneMatch(plant -> plant.id().equals("mining-mm-2030")); // output falls
        assertThat(FULL.projects())
                .allSatisfy(project -> assertThat(project.begun()
                                .plusMonths(project.leadTimeMonths() + project.rampMonths())
                                .getYear())
                        .isIn(2030, 2036, 2041, 2035, 2040));
    }

    @Test
    void optionsAddWhatTheySay() {
        assertThat(FULL.stocks()).hasSameSizeAs(FULL.demands());
        assertThat(FULL.substitutes())
                .singleElement()
                .satisfies(each -> assertThat(each.largestShare()).isEqualTo(0.15));
        assertThat(FULL.recycling())
                .isNotEmpty()
                .allSatisfy(stream ->
                        assertThat(stream.collected() * stream.recovered()).isCloseTo(0.01, within(1e-12)));
        assertThat(Baseline.bundled(BaselineOptions.plain().withIronNitride(BaselineOptions.IronNitride.CAUTIOUS))
                        .substitutes())
                .singleElement()
                .satisfies(each -> assertThat(each.performanceLoss()).isCloseTo(1 - 159 / 406.0, within(0.005)));
        assertThatThrownBy(() -> BaselineOptions.plain().withDemandStockDays(-1))
                .hasMessage("demandStockDays must be finite and at least 0 but was -1.0");
    }
}
