// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples of criticality methods, found by the name of their metric. */
class RiskExamplesTest {

    /** The metrics of criticality; those of supply and of the market have tests of their own. */
    private static final Set<String> METRICS = Set.of(
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
    private static final int MARKET = 6;

    @TestFactory
    Stream<DynamicTest> everyExampleOfRiskComesOut() throws IOException {
        return examples()
                .filter(example -> METRICS.contains(example.get("metric").asString()))
                .map(example -> DynamicTest.dynamicTest(example.get("id").asString(), () -> check(example)));
    }

    @Test
    void withThoseOfSupplyAndMarketAllAreClaimed() throws IOException {
        long risk = examples()
                .filter(example -> METRICS.contains(example.get("metric").asString()))
                .count();
        assertThat(risk + SUPPLY + MARKET).isEqualTo(examples().count()).isEqualTo(89);
    }

    private static void check(JsonNode example) {
        Map<String, Object> got = RiskSolvers.solve(example.get("metric").asString(), example.get("inputs"));
        double tolerance = example.get("tolerance").asDouble();
        assertThat(got.keySet()).containsAll(example.get("expected").propertyNames());
        example.get("expected").properties().forEach(want -> {
            Object value = got.get(want.getKey());
            if (value instanceof Double number) {
                assertThat(number).as(want.getKey()).isCloseTo(want.getValue().asDouble(), within(tolerance));
            } else {
                assertThat(value).as(want.getKey()).hasToString(want.getValue().asString());
            }
        });
    }

    private static Stream<JsonNode> examples() throws IOException {
        try (InputStream in = RiskExamplesTest.class.getResourceAsStream("/examples/metric-examples.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in))
                    .get("examples")
                    .valueStream();
        }
    }
}
