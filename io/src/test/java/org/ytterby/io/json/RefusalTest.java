// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.io.Models.Jackson;
import org.ytterby.io.testmodel.Grade;
import org.ytterby.io.testmodel.Metal;
import org.ytterby.io.testmodel.TrialBatch;

/** What is refused, under both Jacksons, and in which words. */
class RefusalTest {

    private static final String GOOD = """
            {"name":"B","fractions":{"Nd":0.29},"grades":{"Tb":"HIGH"},"day":"2025-04-04","massKilograms":12.5,\
            "pieces":3,"moisture":0.1,"price":1.5,"entries":[{"metal":"Dy","purity":0.9}],"targets":["Nd"],\
            "span":{"from":"2025-01-01","days":3,"label":"x"},"blend":{"parts":{"Nd":0.5}},"marked":false}""";

    @ParameterizedTest
    @EnumSource
    void readsTheGoodDocument(Jackson jackson) throws Exception {
        assertThat(jackson.read(GOOD, TrialBatch.class).entries()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void readsANullOptionalAsAbsent(Jackson jackson) throws Exception {
        String json = GOOD.replace("\"pieces\":3", "\"pieces\":null").replace("0.9}", "0.9,\"remark\":null}");
        TrialBatch batch = jackson.read(json, TrialBatch.class);
        assertThat(batch.pieces()).isEmpty();
        assertThat(batch.entries().get(0).remark()).isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0}")
    @MethodSource("faults")
    void isRefused(String part, String replacement, String path, String reason) {
        assertThat(GOOD).contains(part);
        String json = GOOD.replace(part, replacement);
        for (Jackson jackson : Jackson.values()) {
            JsonFormatException error =
                    catchThrowableOfType(JsonFormatException.class, () -> jackson.check(json, TrialBatch.class));
            assertThat(error)
                    .as("Jackson %s", jackson)
                    .hasMessageContaining(reason)
                    .hasMessageStartingWith("JSON:");
            assertThat(error.path()).as("Jackson %s", jackson).isEqualTo(path);
            assertThat(error.line()).isEqualTo(1);
            assertThat(error.column()).isPositive();
        }
    }

    /** Where it stands is not told by every Jackson. */
    @ParameterizedTest
    @EnumSource
    void aNumberOfTwoThousandDigitsIsRefused(Jackson jackson) {
        assertThatThrownBy(() -> jackson.check(GOOD.replace("12.5", "9".repeat(2000)), TrialBatch.class))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("2000");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("0.29", "1.2", "fractions[Nd]", "fractions[Nd] must be in [0, 1] but was 1.2"),
                fault("0.29", "null", "fractions[Nd]", "fractions[Nd] must not be null"),
                fault("0.29", "\"NaN\"", "fractions[Nd]", "must be a number but was 'NaN'"),
                fault("0.29", "NaN", "fractions", "NaN"),
                fault("0.29", "\"0.29\"", "fractions[Nd]", "must be a number but was '0.29'"),
                fault("12.5", "1e999", "massKilograms", "must be a number but was '1e999'"),
                fault("12.5", "-1e999", "massKilograms", "must be a number but was '-1e999'"),
                fault("12.5", "\"-Infinity\"", "massKilograms", "must be a number but was '-Infinity'"),
                fault("12.5", "true", "massKilograms", "must be a number but was 'true'"),
                fault("12.5", "[12.5]", "massKilograms", "massKilograms"),
                fault("12.5", "{}", "massKilograms", "massKilograms"),
                fault("\"moisture\":0.1", "\"moisture\":\"NaN\"", "moisture", "must be a number but was 'NaN'"),
                fault("\"moisture\":0.1", "\"moisture\":1e400", "moisture", "must be a number but was '1e400'"),
                fault(
                        "\"pieces\":3",
                        "\"pieces\":99999999999",
                        "pieces",
                        "must fit into a whole number but was 99999999999"),
                fault(
                        "\"days\":3",
                        "\"days\":3000000000",
                        "span.days",
                        "must fit into a whole number but was 3000000000"),
                fault("\"marked\":false", "\"marked\":\"false\"", "marked", "marked"),
                fault("\"marked\":false", "\"marked\":0", "marked", "marked"),
                fault("\"Nd\":0.29", "\"Zz\":0.29", "fractions[Zz]", "symbol must be that of a metal but was 'Zz'"),
                fault("\"Nd\":0.29", "\"Nd\":0.1,\"Nd\":0.2", "fractions", "must give 'Nd' once"),
                fault("\"HIGH\"", "\"MIDDLE\"", "grades[Tb]", "must be one of [LOW, HIGH] but was 'MIDDLE'"),
                fault("\"HIGH\"", "1", "grades[Tb]", "must be one of [LOW, HIGH] but was '1'"),
                fault("2025-04-04", "2025-02-30", "day", "must be a date such as 2025-01-31 but was '2025-02-30'"),
                fault("\"2025-04-04\"", "\"\"", "day", "day"),
                fault("\"name\":\"B\",", "", "name", "name must be given"),
                fault("\"day\":\"2025-04-04\",\"massKilograms\":12.5,", "", "", "must give day, massKilograms"),
                fault("\"B\"", "7", "name", "name"),
                fault("\"B\"", "null", "name", "name must not be null"),
                fault("12.5", "-1", "massKilograms", "massKilograms must be at least 0 but was -1.0"),
                fault("12.5", "null", "massKilograms", "massKilograms must not be null"),
                fault("12.5", "\"12.5\"", "massKilograms", "massKilograms"),
                fault("12.5", "\"\"", "massKilograms", "massKilograms"),
                fault(":3,", ":3.5,", "pieces", "pieces"),
                fault("0.9", "1.9", "entries[0].purity", "entries[0].purity must be in [0, 1] but was 1.9"),
                fault(
                        "\"purity\":",
                        "\"puritty\":",
                        "entries[0].puritty",
                        "must be one of the known properties [metal, purity, remark]; did you mean 'purity'?"),
                fault(",\"purity\":0.9", "", "entries[0].purity", "entries[0].purity must be given"),
                fault("{\"metal\":\"Dy\",\"purity\":0.9}", "null", "entries[0]", "entries[0] must not be null"),
                fault("[{\"metal\":\"Dy\",\"purity\":0.9}]", "null", "entries", "entries must not be null"),
                fault("[\"Nd\"]", "\"Nd\"", "targets", "targets"),
                fault("[\"Nd\"]", "[null]", "targets[0]", "targets[0] must not be null"),
                fault("\"days\":3", "\"days\":-3", "span.days", "span.days must be at least 0 but was -3"),
                fault("\"days\":3", "\"days\":3.5", "span.days", "span.days"),
                fault("\"days\":3", "\"days\":null", "span.days", "span.days must not be null"),
                fault("\"days\":3,", "", "span.days", "span.days must be given"),
                fault(",\"label\":\"x\"", "", "span.label", "span.label must be given"),
                fault("\"parts\":{\"Nd\":0.5}", "", "blend.parts", "blend.parts must be given"),
                fault("{\"Nd\":0.5}", "{\"Nd\":null}", "blend.parts[Nd]", "blend.parts[Nd] must not be null"),
                fault(
                        "\"marked\"",
                        "\"events\":[{\"event\":\"pause\"}],\"marked\"",
                        "events[0].event",
                        "must be one of [start, stop] but was 'pause'"),
                fault("\"marked\"", "\"events\":[{\"days\":1}],\"marked\"", "events[0].event", "must be given"),
                fault("\"marked\"", "\"@class\":\"java.util.Date\",\"marked\"", "@class", "known properties"),
                fault("\"marked\"", "\"total\":0.29,\"marked\"", "total", "must be one of the known properties"),
                fault("\"marked\"", "\"name\":\"C\",\"marked\"", "", "must give 'name' once"),
                fault("\"marked\":false}", "\"marked\":false} {}", "", "must end after one value"),
                fault("\"marked\":false}", "\"marked\":", "", "end-of-input"));
    }

    private static Arguments fault(String part, String replacement, String path, String reason) {
        return Arguments.of(part, replacement, path, reason);
    }

    @ParameterizedTest
    @EnumSource
    void namesTheKeyOfANullInAMap(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read(GOOD.replace("0.29", "null"), TrialBatch.class))
                .hasMessageContaining("null")
                .hasMessageContaining("\"fractions\"")
                .hasMessageContaining("\"Nd\"")
                .isNotInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @EnumSource
    void readsNoEnumByItsNumber(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("0", Grade.class)).hasMessageContaining("number 0");
        assertThatThrownBy(() -> jackson.read("\"0\"", Grade.class)).hasMessageContaining("LOW");
        assertThatThrownBy(() -> jackson.read("0", Metal.class)).hasMessageContaining("0");
        assertThatThrownBy(() -> jackson.read("\"\"", Metal.class)).isNotNull();
    }

    @Test
    void refusesANullDocument() {
        assertThatThrownBy(() -> YtterbyJson.read("null", TrialBatch.class)).hasMessage("JSON:1:1: must not be null");
    }

    @Test
    void namesTheDocumentTheLineAndTheColumn() {
        java.io.InputStream in = new java.io.ByteArrayInputStream(
                "{\n  \"metal\": \"Dy\",\n  \"purity\": 1.5\n}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        JsonFormatException error = catchThrowableOfType(
                JsonFormatException.class, () -> YtterbyJson.read(in, "entry.json", TrialBatch.Entry.class));
        assertThat(error).hasMessageMatching("entry\\.json:3:\\d+: purity must be in \\[0, 1] but was 1\\.5");
        assertThat(error.path()).isEqualTo("purity");
    }
}
