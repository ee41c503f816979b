// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.io.jackson2.Jackson2Json;
import org.ytterby.io.jackson2.Jackson2Yaml;
import org.ytterby.io.json.JsonFormatException;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.io.testmodel.Metal;
import org.ytterby.io.testmodel.TrialBatch;
import org.ytterby.place.Country;
import org.ytterby.supply.SupplyTable;
import org.ytterby.testkit.SupplyTableArbitraries;

/** YAML by hand: what it may look like, and what is refused, where and in which words. */
class YamlTest {

    private static final String BATCH = """
            # a batch, by hand
            name: B
            fractions: {Nd: 0.29, Dy: 1e-2}
            grades:
              Tb: HIGH
            day: 2025-04-04
            massKilograms: 12
            price: 12.50
            entries:
              - metal: Dy
                purity: 0.9
                remark: >
                  as
                  received
            targets: [Nd]
            """;

    private static final BiFunction<String, Class<?>, Object> THREE = YtterbyYaml::read;

    private static final List<BiFunction<String, Class<?>, Object>> BOTH = List.of(THREE, YamlTest::two);

    private static Object two(String yaml, Class<?> type) {
        return Jackson2Json.read(
                Jackson2Yaml.mapper(), new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "YAML", type);
    }

    @Test
    void readsWhatAPersonWrites() {
        for (BiFunction<String, Class<?>, Object> reader : BOTH) {
            TrialBatch batch = (TrialBatch) reader.apply(BATCH, TrialBatch.class);
            assertThat(batch.fractions()).containsEntry(Metal.DY, 0.01);
            assertThat(batch.price()).contains(new BigDecimal("12.50"));
            assertThat(batch.entries().get(0).remark()).contains("as received\n");
        }
    }

    @Test
    void takesNorwayForACountry() {
        for (BiFunction<String, Class<?>, Object> reader : BOTH) {
            assertThat(reader.apply("NO", Country.class)).isEqualTo(Country.NO);
        }
        assertThat(YtterbyYaml.write(List.of(Country.NO))).isEqualTo("- \"NO\"\n");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void isRefused(String part, String replacement, String where, String reason) {
        assertThat(BATCH).contains(part);
        for (BiFunction<String, Class<?>, Object> reader : BOTH) {
            JsonFormatException error = catchThrowableOfType(
                    JsonFormatException.class, () -> reader.apply(BATCH.replace(part, replacement), TrialBatch.class));
            assertThat(error).isNotNull().hasMessageContaining(reason);
            assertThat(error.line() + " " + error.path()).startsWith(where);
            assertThat(error.column()).isPositive();
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("0.9\n", "1.9\n", "11 entries[0].purity", "must be in [0, 1] but was 1.9"),
                fault("purity", "puritty", "11 entries[0].puritty", "did you mean 'purity'?"),
                fault("name: B", "name: 7", "2 name", "name"),
                fault("name: B", "name: ~", "2 name", "must not be null"),
                fault("name: B", "name:", "2 name", "must not be null"),
                fault("name: B", "name: B\nname: C", "3 ", "must give 'name' once"),
                fault("name: B", "name: *b", "2 ", "must be written out but was the alias '*b'"),
                fault("[Nd]", "[*nd]", "15 targets", "must be written out but was the alias '*nd'"),
                fault("  Tb: HIGH", "  *tb : HIGH", "5 grades", "tb"),
                fault("  Tb: HIGH", "  <<: *tb", "5 grades[<<]", "but was '<<'"),
                fault("name: B", "name: !!java.util.Date 2025-01-01\nnam: C", "3 nam", "did you mean 'name'?"),
                fault("12\n", ".nan\n", "7 massKilograms", "must be a number but was '.nan'"),
                fault("12\n", ".inf\n", "7 massKilograms", "must be a number but was '.inf'"),
                fault("12\n", "010\n", "7 massKilograms", "must be a number but was '010'"),
                fault("12\n", "1_000\n", "7 massKilograms", "must be a number but was '1_000'"),
                fault("12\n", "0x1F\n", "7 massKilograms", "must be a number but was '0x1F'"),
                fault("12\n", "12:30\n", "7 massKilograms", "must be a number but was '12:30'"),
                fault("12\n", "yes\n", "7 massKilograms", "must be a number but was 'yes'"),
                fault("12\n", "1e999\n", "7 massKilograms", "must be a number but was '1e999'"),
                fault("12\n", "'12'\n", "7 massKilograms", "must be a number but was '12'"),
                fault("2025-04-04", "2025-02-30", "6 day", "must be a date such as 2025-01-31 but was '2025-02-30'"),
                fault("[Nd]", "[Nd]\n---\nname: C", "17 ", "must end after one value"),
                fault("[Nd]", "[Nd", "15 targets", "expected"));
    }

    private static Arguments fault(String part, String replacement, String where, String reason) {
        return Arguments.of(part, replacement, where, reason);
    }

    @Test
    void readsAndWritesFiles(@TempDir Path folder) throws Exception {
        SupplyTable table = new SupplyTableArbitraries().example();
        Path file = Files.writeString(folder.resolve("table.yaml"), YtterbyYaml.write(table));
        assertThat(Files.readString(file)).startsWith("schema: 1\n");
        assertThat(YtterbyYaml.read(file, SupplyTable.class)).isEqualTo(table);
        Files.writeString(file, "schema: 2\n");
        assertThatThrownBy(() -> YtterbyYaml.read(file, SupplyTable.class))
                .hasMessageStartingWith("table.yaml:1:")
                .hasMessageContaining("schema must be 1 (a larger number");
        assertThatThrownBy(() -> YtterbyYaml.read(folder.resolve("none.yaml"), SupplyTable.class))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void keepsToTheLimitsOfTheCaller() {
        var limits = YtterbyJson.limits().rebuild().maxDocumentLength(100).build();
        var in = new ByteArrayInputStream(BATCH.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> YtterbyJson.read(YtterbyYaml.mapper(limits), in, "b.yaml", TrialBatch.class))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("exceeds the maximum allowed (100");
    }
}
