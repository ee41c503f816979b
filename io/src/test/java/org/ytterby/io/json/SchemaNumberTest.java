// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.Models;
import org.ytterby.io.Models.Jackson;
import org.ytterby.io.internal.Documents;
import org.ytterby.io.jackson2.Jackson2Json;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.RouteBook;
import org.ytterby.supply.SupplyTable;
import org.ytterby.testkit.FlowsheetArbitraries;
import org.ytterby.testkit.SupplyTableArbitraries;
import org.ytterby.testkit.TypeProvider;

/** What people store says of which form it is. */
class SchemaNumberTest {

    private static final SupplyTable TABLE = new SupplyTableArbitraries().example();
    private static final Flowsheet FLOWSHEET = new FlowsheetArbitraries().example();

    @TestFactory
    Stream<DynamicTest> everyDocumentSaysItsForm() {
        return Models.all().stream()
                .filter(provider -> Documents.TYPES.contains(provider.type()))
                .map(provider -> DynamicTest.dynamicTest(provider.type().getSimpleName(), () -> saysItsForm(provider)));
    }

    @Test
    void everyDocumentHasAnExample() {
        assertThat(Models.all().stream().<Class<?>>map(TypeProvider::type)).containsAll(Documents.TYPES);
    }

    private static <T> void saysItsForm(TypeProvider<T> provider) throws Exception {
        for (Jackson jackson : Jackson.values()) {
            String json = jackson.write(provider.example());
            assertThat(json).startsWith("{\"schema\":1,");
            assertThat(jackson.check(json, provider.type())).isEqualTo(provider.example());
            String last = json.replace("{\"schema\":1,", "{").replaceAll("}$", ",\"schema\":1}");
            assertThat(jackson.check(last, provider.type())).isEqualTo(provider.example());
            String absent = json.replace("{\"schema\":1,", "{");
            assertThat(jackson.check(absent, provider.type())).isEqualTo(provider.example());
            refuses(
                    jackson,
                    provider.type(),
                    json,
                    "2",
                    "schema must be 1 (a larger number asks for a later version of the library) but was 2");
            refuses(jackson, provider.type(), json, "99999999999999999999", "schema must be 1 (a larger");
            refuses(jackson, provider.type(), json, "0", "schema must be at least 1 but was 0");
            refuses(jackson, provider.type(), json, "-1", "schema must be at least 1 but was -1");
            refuses(jackson, provider.type(), json, "\"1\"", "schema must be a whole number but was '1'");
            refuses(jackson, provider.type(), json, "1.0", "schema must be a whole number but was '1.0'");
            refuses(jackson, provider.type(), json, "null", "schema must be a whole number but was 'null'");
            refuses(jackson, provider.type(), json, "[1]", "schema must be a whole number but was");
            refuses(jackson, provider.type(), json, "1,\"schema\":1", "must give 'schema' once");
        }
    }

    private static void refuses(Jackson jackson, Class<?> type, String json, String number, String reason) {
        assertThatThrownBy(() -> jackson.check(json.replace("\"schema\":1", "\"schema\":" + number), type))
                .as("Jackson %s", jackson)
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith("JSON:1:")
                .hasMessageContaining(reason);
    }

    @Test
    void aDocumentInsideOfAnotherCarriesNoneButMay() throws Exception {
        RouteBook book = RouteBook.builder()
                .schema(1)
                .title("One")
                .addFlowsheets(FLOWSHEET)
                .build();
        for (Jackson jackson : Jackson.values()) {
            String json = jackson.write(book);
            assertThat(json).containsOnlyOnce("\"schema\"");
            String twice = json.replace("\"flowsheets\":[{", "\"flowsheets\":[{\"schema\":1,");
            assertThat(jackson.check(twice, RouteBook.class)).isEqualTo(book);
            assertThatThrownBy(() -> jackson.check(
                            json.replace("\"flowsheets\":[{", "\"flowsheets\":[{\"schema\":2,"), RouteBook.class))
                    .hasMessageContaining("flowsheets[0].schema must be 1 (a larger");
            assertThat(jackson.write(List.of(TABLE))).doesNotContain("\"schema\"");
        }
    }

    @Test
    void standsInATreeTooAndIsTakenBack() throws Exception {
        var tree = YtterbyJson.mapper().valueToTree(TABLE);
        assertThat(tree.path("schema").asInt()).isEqualTo(1);
        assertThat(YtterbyJson.mapper().treeToValue(tree, SupplyTable.class)).isEqualTo(TABLE);
        var mapper = Jackson2Json.mapper();
        com.fasterxml.jackson.databind.JsonNode tree2 = mapper.valueToTree(TABLE);
        assertThat(tree2.path("schema").asInt()).isEqualTo(1);
        assertThat(mapper.treeToValue(tree2, SupplyTable.class)).isEqualTo(TABLE);
    }

    @Test
    void isAmongTheKnownPropertiesOfADocument() throws Exception {
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> jackson.check(jackson.write(TABLE).replace("schema", "shema"), SupplyTable.class))
                    .hasMessageEndingWith("shema must be one of the known properties [coverage, figures, schema];"
                            + " did you mean 'schema'?");
            assertThatThrownBy(() -> jackson.check("{\"schema\":1}", org.ytterby.evidence.Source.class))
                    .hasMessageContaining("schema must be one of the known properties");
        }
    }
}
