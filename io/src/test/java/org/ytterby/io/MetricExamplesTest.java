// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked examples of supply metrics. A solver is found by the metric of an example, never by its id; an example of a
 * covered metric without a solver fails, and so does an expected value that the solver does not give.
 */
class MetricExamplesTest {

    /** The metrics of prices and values and those of criticality methods, which are of other rooms. */
    private static final Set<String> ELSEWHERE = Set.of(
            "price.logReturnStdDev",
            "price.coefficientOfVariation",
            "price.maxDrawdown",
            "price.changeWithRounding",
            "valueAddedPerStage",
            "eu.supplyRisk",
            "eu.supplyRisk.maxStage",
            "eu.economicImportance",
            "eu.substitutionIndexEi",
            "eu.substitutionIndexSr",
            "geopolrisk.score",
            "geopolrisk.aggregate",
            "geopolrisk.full",
            "usgs2021.supplyRisk",
            "usgs2025.expectedLoss",
            "yale.gscScore");

    private static final int SUPPLY = 61;

    @TestFactory
    Stream<DynamicTest> everyExampleOfSupplyComesOut() throws IOException {
        return supply(file("metric-examples").get("examples"))
                .map(example -> DynamicTest.dynamicTest(
                        example.get("id").asString() + " "
                                + example.get("metric").asString(),
                        () -> check(example)));
    }

    @Test
    void theExampleOfChemistryComesOut() throws IOException { // F24
        for (JsonNode example : file("chemistry-examples").get("examples")) {
            if (example.get("formula").asString().equals("F24")) {
                Map<String, Object> got = MetricSolvers.solve("usgs.netImportReliance", example.get("inputs"));
                assertThat(((Number) Objects.requireNonNull(got.get("nir_percent_unrounded"))).doubleValue())
                        .isCloseTo(
                                example.get("expected").get("reliance_pct").asDouble(),
                                within(example.get("tolerance").get("abs").asDouble()));
            }
        }
    }

    @Test
    void thereAreAsManyAsTheFileSays() throws IOException {
        JsonNode file = file("metric-examples");
        assertThat(file.get("examples").size()).isEqualTo(file.get("count").asInt());
        assertThat(supply(file.get("examples"))).hasSize(SUPPLY);
    }

    private static Stream<JsonNode> supply(JsonNode examples) {
        return examples.valueStream()
                .filter(example -> !ELSEWHERE.contains(example.get("metric").asString()));
    }

    private static void check(JsonNode example) {
        Map<String, Object> got = MetricSolvers.solve(example.get("metric").asString(), example.get("inputs"));
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        example.get("expected").properties().forEach(e -> expected.put(e.getKey(), e.getValue()));
        double tolerance = example.get("tolerance").asDouble();
        JsonNode printed = expected.remove("published_percent");
        JsonNode comparator = expected.remove("published_comparator");
        if (printed != null && comparator != null) { // the printed figure agrees within the tolerance
            double low = printed.asDouble() - tolerance;
            double high = comparator.asString().equals(">") ? 100 : printed.asDouble() + tolerance;
            assertThat((Double) got.get("nir_percent_unrounded")).isBetween(low, high);
        }
        expected.forEach((key, want) -> {
            Object value = got.get(key);
            assertThat(value).as(key + " of " + got).isNotNull();
            if (value instanceof Number number) {
                assertThat(number.doubleValue()).as(key).isCloseTo(want.asDouble(), within(tolerance + 1e-15));
            } else if (value instanceof Map<?, ?> bound) {
                assertThat(((Number) Objects.requireNonNull(bound.get("greaterThan"))).doubleValue())
                        .isCloseTo(want.get("greaterThan").asDouble(), within(tolerance));
            } else {
                assertThat(value).as(key).hasToString(want.asString());
            }
        });
    }

    private static JsonNode file(String name) throws IOException {
        try (InputStream in = MetricExamplesTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        }
    }
}
