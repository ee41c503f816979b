// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.element.Element;
import org.ytterby.market.Deviation;
import org.ytterby.market.PriceChange;
import org.ytterby.market.PricePoint;
import org.ytterby.market.PriceStatistics;
import org.ytterby.market.chain.ChainLink;
import org.ytterby.market.chain.ChainValue;
import org.ytterby.market.chain.PricedMass;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published worked examples of price statistics and value added, found by the name of their metric. */
class MarketMetricExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheMarketComesOut() throws IOException {
        return examples()
                .map(example -> DynamicTest.dynamicTest(example.get("id").asString(), () -> check(example)));
    }

    @Test
    void thereAreFiveOfPricesAndOneOfValue() throws IOException {
        assertThat(examples().map(example -> example.get("id").asString()))
                .containsExactly("VOL-01", "VOL-02", "VOL-03", "VOL-04", "VOL-05", "VA-01");
    }

    private static void check(JsonNode example) {
        Map<String, Double> got = new LinkedHashMap<>();
        JsonNode in = example.get("inputs");
        switch (example.get("metric").asString()) {
            case "price.logReturnStdDev" ->
                got.put("stdev_sample", PriceStatistics.volatility(prices(in), Deviation.SAMPLE));
            case "price.coefficientOfVariation" -> {
                got.put("cv_sample", PriceStatistics.coefficientOfVariation(prices(in), Deviation.SAMPLE));
                got.put("cv_population", PriceStatistics.coefficientOfVariation(prices(in), Deviation.POPULATION));
            }
            case "price.maxDrawdown" -> got.put("drawdown", PriceStatistics.maximumDrawdown(prices(in)));
            case "price.changeWithRounding" -> change(in, example.get("expected"), got);
            case "valueAddedPerStage" -> got.putAll(chain(in.get("stages")).added());
            default -> fail("no solver for " + example.get("metric"));
        }
        double slack = example.get("tolerance").asDouble();
        assertThat(got.keySet()).containsAll(example.get("expected").propertyNames());
        example.get("expected")
                .properties()
                .forEach(want -> assertThat(Math.abs(Objects.requireNonNull(got.get(want.getKey()))
                                - want.getValue().asDouble()))
                        .as(want.getKey() + " of " + got)
                        .isLessThanOrEqualTo(slack));
    }

    /** The published change was made from prices before rounding, so it has to lie inside the interval. */
    private static void change(JsonNode in, JsonNode expected, Map<String, Double> got) {
        double from = in.get("from_rounded").asDouble();
        double to = in.get("to_rounded").asDouble();
        Interval change =
                PriceChange.ofRounded(from, to, in.get("unit_of_rounding").asDouble());
        got.put("interval_low_percent", 100 * change.lower());
        got.put("interval_high_percent", 100 * change.upper());
        got.put("change_percent_from_rounded", 100 * (to / from - 1));
        double published = expected.get("published_percent").asDouble();
        assertThat(change.contains(published / 100)).isTrue();
        got.put("published_percent", published);
    }

    private static ChainValue chain(JsonNode stages) {
        List<ChainLink> links = new ArrayList<>();
        for (JsonNode stage : stages) {
            ChainLink.Builder link = ChainLink.builder()
                    .name(stage.get("name").asString())
                    .stage(Stage.METAL_MAKING)
                    .output(mass(stage.get("mass_out_kg"), stage.get("price_out")));
            if (stage.get("mass_in_kg").asDouble() > 0) {
                link.addInputs(mass(stage.get("mass_in_kg"), stage.get("price_in")));
            }
            links.add(link.build());
        }
        return ChainValue.of(links, PricePoint.MID);
    }

    private static PricedMass mass(JsonNode kilograms, JsonNode price) {
        return new PricedMass(
                Mass.ofKilograms(kilograms.asDouble()), MarketSolvers.usd(Set.of(Element.ND), price.asDouble()));
    }

    private static double[] prices(JsonNode in) {
        return in.get("annual_prices")
                .valueStream()
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static Stream<JsonNode> examples() throws IOException {
        try (InputStream in = MarketMetricExamplesTest.class.getResourceAsStream("/examples/metric-examples.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in))
                    .get("examples")
                    .valueStream()
                    .filter(example -> example.get("id").asString().matches("(VOL|VA)-[0-9]+"));
        }
    }
}
