// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.io.Models;
import org.ytterby.io.data.RouteBooks;
import org.ytterby.io.internal.Documents;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.scenario.network.Network;
import org.ytterby.testkit.TypeProvider;
import tools.jackson.databind.JsonNode;

/** The schemas are those of the models as they are, and accept what the library writes. {@code -Dschema.write=true} writes them. */
class DocumentSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Schema schema(DocumentSchema document) {
        return REGISTRY.getSchema(document.text(), InputFormat.JSON);
    }

    private static List<Error> faults(DocumentSchema document, String json) {
        return schema(document).validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @EnumSource
    void isThatOfTheModel(DocumentSchema document) throws Exception {
        String made = SchemaMaker.make(document);
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(
                    Path.of("src", "main", "resources")
                            .resolve(document.resource().substring(1)),
                    made);
            return;
        }
        assertThat(document.text())
                .as("schema; write it with -Dschema.write=true")
                .isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource
    void isAValidSchemaWithAStableId(DocumentSchema document) throws Exception {
        JsonNode text = YtterbyJson.mapper().readTree(document.text());
        assertThat(text.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(text.path("$id").asString()).isEqualTo(document.id().toString());
        assertThat(document.id().toString()).endsWith(document.resource().substring("/org/ytterby/io".length()));
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(text.path("$schema").asString()));
        assertThat(meta.validate(document.text(), InputFormat.JSON)).isEmpty();
        assertThat(text.findValuesAsString("$ref"))
                .allSatisfy(ref -> assertThat(
                                ref.equals("#") || text.path("$defs").has(ref.replace("#/$defs/", "")))
                        .as(ref)
                        .isTrue());
    }

    @Test
    void everyDocumentHasOne() {
        List<Class<?>> documents = new ArrayList<>(Documents.TYPES);
        documents.remove(Network.class); // is no document that people write by hand
        assertThat(Stream.of(DocumentSchema.values()).<Class<?>>map(DocumentSchema::type))
                .containsAll(documents);
    }

    @TestFactory
    Stream<DynamicTest> acceptsWhatTheLibraryWrites() {
        return Stream.of(DocumentSchema.values())
                .map(document -> DynamicTest.dynamicTest(document.name(), () -> {
                    TypeProvider<?> provider = Models.all().stream()
                            .filter(model -> model.type() == document.type())
                            .findFirst()
                            .orElseThrow();
                    assertThat(faults(document, YtterbyJson.write(provider.example())))
                            .isEmpty();
                    for (Object value : provider.arbitrary().list().ofSize(60).sample()) {
                        assertThat(faults(document, YtterbyJson.write(value)))
                                .as(value.toString())
                                .isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> acceptsTheGoldenFilesOfEveryForm() {
        return Stream.of(DocumentSchema.values())
                .flatMap(document -> Stream.of("v1", "v1-numbered")
                        .map(form -> Path.of("src", "test", "resources", "golden", form)
                                .resolve(document.type().getSimpleName() + ".json"))
                        .filter(Files::exists)
                        .map(file -> DynamicTest.dynamicTest(
                                file.toString(),
                                () -> assertThat(faults(document, Files.readString(file)))
                                        .isEmpty())));
    }

    @ParameterizedTest
    @CsvSource({"REGIME_BOOK, regimes.json", "ROUTE_BOOK, flowsheets.json", "SUPPLY_NETWORK, synthetic_network.json"})
    void acceptsTheBundledDocuments(DocumentSchema document, String file) throws Exception {
        try (InputStream in = RouteBooks.class.getResourceAsStream(file)) {
            assertThat(faults(document, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    /** A part of a golden file, what it is replaced by, and where the schema says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SUPPLY_TABLE | \"schema\":1 | \"schema\":2 | /schema",
                "SUPPLY_TABLE | \"coverage\" | \"coverag\"  | ",
                "SUPPLY_TABLE | \"stage\":\"MINING\" | \"stage\":\"MINNING\" | /figures/0/stage",
                "SUPPLY_TABLE | \"stage\":\"MINING\" | \"stage\":null | /figures/0/stage",
                "SUPPLY_TABLE | \"stage\":\"MINING\", | `` | /figures/0",
                "TRANSACTION  | \"date\":\" | \"date\":7,\"dat\":\" | /date",
                "TRANSACTION  | \"id\":\" | \"idd\":\" | "
            })
    void refusesWhatTheReaderRefuses(DocumentSchema document, String part, String replacement, String place)
            throws Exception {
        TypeProvider<?> provider = Models.all().stream()
                .filter(model -> model.type() == document.type())
                .findFirst()
                .orElseThrow();
        String json = YtterbyJson.write(provider.example());
        assertThat(json).contains(part);
        String broken = json.replaceFirst(java.util.regex.Pattern.quote(part), replacement == null ? "" : replacement);
        assertThat(faults(document, broken))
                .anySatisfy(error ->
                        assertThat(error.getInstanceLocation().toString()).isEqualTo(place == null ? "" : place));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> YtterbyJson.read(broken, document.type()))
                .isInstanceOf(org.ytterby.io.json.JsonFormatException.class);
    }
}
