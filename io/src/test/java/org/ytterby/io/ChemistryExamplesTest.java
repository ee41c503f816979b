// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published worked examples of chemistry. A solver is found by the topic of an example and the keys of its inputs,
 * never by its id; an example of a covered formula without a solver fails, and so does an expected value that the solver
 * does not give.
 */
class ChemistryExamplesTest {

    private static final Set<String> COVERED = Set.of(
            "F1", "F2", "F3", "F4", "F5", "F6", "F12", // elements and assays
            "F7", "F8", "F9", "F14", // prices, baskets and value
            "F13", "F20", "F21", "F22", // products
            "F10", "F11", "F19"); // plants

    @TestFactory
    Stream<DynamicTest> everyExampleOfACoveredFormulaComesOut() throws IOException {
        return examples()
                .filter(example -> COVERED.contains(example.get("formula").asString()))
                .map(example -> DynamicTest.dynamicTest(
                        example.get("id").asString() + " "
                                + example.get("title").asString(),
                        () -> check(example)));
    }

    @Test
    void thereAreAsManyAsTheFileSays() throws IOException {
        assertThat(examples().count())
                .isEqualTo(file("chemistry-examples").get("count").asInt());
        assertThat(examples().filter(e -> COVERED.contains(e.get("formula").asString())))
                .hasSize(63);
    }

    private static void check(JsonNode example) {
        Map<String, Object> got = new LinkedHashMap<>();
        String topic = example.get("topic").asString();
        if (!ProcessSolvers.solve(topic, example.get("inputs"), got)) {
            ChemistrySolvers.solve(topic, example.get("inputs"), example.get("expected"), got);
        }
        compare("", example.get("expected"), got, example.get("tolerance"));
    }

    private static void compare(String path, JsonNode expected, Map<?, ?> got, JsonNode tolerance) {
        for (Map.Entry<String, JsonNode> want : expected.properties()) {
            String at = path + want.getKey();
            Object value = got.get(want.getKey());
            assertThat(value).as(at).isNotNull();
            if (value instanceof Map<?, ?> nested) {
                compare(at + ".", want.getValue(), nested, tolerance);
            } else if (want.getValue().isBoolean()) {
                assertThat(value).as(at).isEqualTo(want.getValue().asBoolean());
            } else {
                compareValue(at, want.getValue(), Objects.requireNonNull(value), tolerance);
            }
        }
    }

    private static void compareValue(String at, JsonNode want, Object value, JsonNode tolerance) {
        if (value instanceof List<?> list) {
            assertThat(list).as(at).hasSize(want.size());
            for (int i = 0; i < list.size(); i++) {
                compareValue(at + "[" + i + "]", want.get(i), list.get(i), tolerance);
            }
        } else if (want.isString()) {
            assertThat(value).as(at).isEqualTo(want.asString());
        } else {
            double number = want.asDouble();
            double slack = tolerance.has("abs")
                    ? tolerance.get("abs").asDouble()
                    : tolerance.has("rel")
                            ? Math.abs(number) * tolerance.get("rel").asDouble()
                            : 0;
            assertThat(Math.abs(((Number) value).doubleValue() - number))
                    .as(at + " wants " + number + " got " + value)
                    .isLessThanOrEqualTo(slack);
        }
    }

    private static Stream<JsonNode> examples() throws IOException {
        JsonNode corrections = file("chemistry-corrections").get("corrections");
        return file("chemistry-examples").get("examples").valueStream().map(example -> corrected(example, corrections));
    }

    private static JsonNode corrected(JsonNode example, JsonNode corrections) {
        for (JsonNode correction : corrections) {
            if (correction.get("id").equals(example.get("id"))) {
                ObjectNode object =
                        (ObjectNode) example.get(correction.get("object").asString());
                String key = correction.get("key").asString();
                assertThat(object.path(key).asString("null"))
                        .isEqualTo(correction.get("was").asString("null"));
                object.set(key, correction.get("is"));
            }
        }
        return example;
    }

    private static JsonNode file(String name) throws IOException {
        try (InputStream in = ChemistryExamplesTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        }
    }
}
