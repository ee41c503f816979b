// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

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
 * The published worked examples on the balance problem, solvent extraction and recycling: formulas F15 to F18 and F23.
 * A solver is
 * found by the topic of an example and the keys of its inputs, never by its id; an example without a solver fails, and
 * so does an
 * expected value that the solver does not give.
 */
class SeparationExamplesTest {

    private static final Set<String> COVERED = Set.of("F15", "F16", "F17", "F18", "F23");

    @TestFactory
    Stream<DynamicTest> everyExampleOfACoveredFormulaComesOut() throws IOException {
        return examples()
                .map(example -> DynamicTest.dynamicTest(
                        example.get("id").asString() + " "
                                + example.get("title").asString(),
                        () -> check(example)));
    }

    @Test
    void thereAreFourteen() throws IOException {
        assertThat(examples()).hasSize(14);
    }

    private static void check(JsonNode example) {
        Map<String, Object> got = new LinkedHashMap<>();
        SeparationSolvers.solve(example.get("topic").asString(), example.get("inputs"), got);
        compare("", example.get("expected"), got, example.get("tolerance"));
    }

    private static void compare(String path, JsonNode expected, Map<?, ?> got, JsonNode tolerance) {
        for (Map.Entry<String, JsonNode> want : expected.properties()) {
            String at = path + want.getKey();
            Object value = got.get(want.getKey());
            assertThat(value).as(at).isNotNull();
            if (value instanceof Map<?, ?> nested) {
                compare(at + ".", want.getValue(), nested, tolerance);
            } else if (value instanceof String text) {
                assertThat(text).as(at).isEqualTo(want.getValue().asString());
            } else {
                double number = want.getValue().asDouble();
                double slack = tolerance.has("abs")
                        ? tolerance.get("abs").asDouble()
                        : Math.abs(number) * tolerance.get("rel").asDouble();
                double difference = Math.abs(((Number) Objects.requireNonNull(value)).doubleValue() - number);
                assertThat(difference)
                        .as(at + " wants " + number + " got " + value)
                        .isLessThanOrEqualTo(slack);
            }
        }
    }

    private static Stream<JsonNode> examples() throws IOException {
        try (InputStream in = SeparationExamplesTest.class.getResourceAsStream("/examples/chemistry-examples.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(in))
                    .get("examples")
                    .valueStream()
                    .filter(example -> COVERED.contains(example.get("formula").asString()));
        }
    }
}
