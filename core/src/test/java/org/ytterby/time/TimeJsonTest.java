// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.testkit.TypeProvider;

class TimeJsonTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.json.JsonMapper();

    @TestFactory
    Stream<DynamicTest> everyTypeRoundTripsUnderBothJacksons() {
        return TypeProvider.all().stream()
                .filter(provider -> provider.type().getPackageName().equals("org.ytterby.time"))
                .map(provider -> DynamicTest.dynamicTest(
                        provider.type().getSimpleName(),
                        () -> provider.arbitrary().list().ofSize(40).sample().forEach(TimeJsonTest::roundTrips)));
    }

    private static void roundTrips(Object value) {
        try {
            String json = JACKSON_2.writeValueAsString(value);
            assertThat(JACKSON_3.writeValueAsString(value)).isEqualTo(json);
            assertThat((Object) JACKSON_2.readValue(json, value.getClass())).isEqualTo(value);
            assertThat((Object) JACKSON_3.readValue(json, value.getClass())).isEqualTo(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void writesText() throws JsonProcessingException {
        assertThat(JACKSON_2.writeValueAsString(PartialDate.parse("2024-12"))).isEqualTo("\"2024-12\"");
        assertThat(JACKSON_2.writeValueAsString(KnowledgeDate.parse("2025-11-07")))
                .isEqualTo("\"2025-11-07\"");
        assertThat(JACKSON_2.writeValueAsString(DateSpan.parse("[2025-04-04, ...)")))
                .isEqualTo("\"[2025-04-04, ...)\"");
        assertThat(JACKSON_2.writeValueAsString(DateSpanSet.of(DateSpan.parse("[2025-04-04, ...)"))))
                .isEqualTo("[\"[2025-04-04, ...)\"]");
        assertThat(JACKSON_2.writeValueAsString(DateBound.parse("2025-11-07 exclusive")))
                .isEqualTo("\"2025-11-07 exclusive\"");
    }
}
