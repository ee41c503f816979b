// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.io.Models;
import org.ytterby.io.Models.Jackson;
import org.ytterby.regime.Condition;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.ShapeList;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Ownership;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.ControlEntryArbitraries;
import org.ytterby.testkit.InstrumentArbitraries;
import org.ytterby.testkit.ItemRuleArbitraries;
import org.ytterby.testkit.ProvisionArbitraries;
import org.ytterby.testkit.TransactionArbitraries;
import org.ytterby.testkit.TypeProvider;

/** The JSON of rules and transactions: one form for equal values, exact decimals, and what is refused in which words. */
class RegimeJsonTest {

    private static final Transaction TRANSACTION = new TransactionArbitraries().example();

    @TestFactory
    Stream<DynamicTest> isWrittenTheSameAfterReading() {
        return Models.all().stream()
                .filter(provider -> provider.type().getName().startsWith("org.ytterby.regime."))
                .map(provider ->
                        DynamicTest.dynamicTest(provider.type().getSimpleName(), () -> writtenTheSame(provider)));
    }

    private static <T> void writtenTheSame(TypeProvider<T> provider) throws Exception {
        for (T value : provider.arbitrary().list().ofSize(20).sample()) {
            String json = Jackson.THREE.write(value);
            for (Jackson jackson : Jackson.values()) {
                assertThat(jackson.write(jackson.read(json, provider.type()))).isEqualTo(json);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ShapeList | {\"shapes\":[\"WIRE\",\"INGOT\"],\"closed\":true} | {\"shapes\":[\"INGOT\",\"WIRE\"],\"closed\":true}",
                "CountryScope | {\"mode\":\"ONLY\",\"countries\":[\"US\",\"CN\"]} | {\"mode\":\"ONLY\",\"countries\":[\"CN\",\"US\"]}",
                "ElementRule | {\"match\":\"ALL_OF\",\"elements\":[\"Ga\",\"B\"],\"rareEarths\":false} | {\"match\":\"ALL_OF\",\"elements\":[\"B\",\"Ga\"],\"rareEarths\":false}",
                "Condition | {\"is\":\"inAct\",\"acts\":[\"REEXPORT\",\"EXPORT\"]} | {\"is\":\"inAct\",\"acts\":[\"EXPORT\",\"REEXPORT\"]}",
                "Condition | {\"acts\":[\"EXPORT\"],\"is\":\"inAct\"} | {\"is\":\"inAct\",\"acts\":[\"EXPORT\"]}"
            })
    void writesASetInOneOrder(String type, String json, String written) throws Exception {
        for (Jackson jackson : Jackson.values()) {
            Object value = jackson.read(json, Class.forName("org.ytterby.regime." + type));
            assertThat(jackson.write(value)).isEqualTo(written);
        }
    }

    @Test
    void writesSetsAndMapsOfATransactionInOneOrder() throws Exception {
        String json = Jackson.THREE.write(TRANSACTION);
        String shuffled = json.replace(
                        "\"PURITY\":0.999,\"THICKNESS_MM\":12.50", "\"THICKNESS_MM\":12.50,\"PURITY\":0.999")
                .replace("[\"CIVIL\",\"SEMICONDUCTOR\"]", "[\"SEMICONDUCTOR\",\"CIVIL\"]")
                .replace("\"SEPARATED\":\"CN\",\"MELTED\":\"MY\"", "\"MELTED\":\"MY\",\"SEPARATED\":\"CN\"")
                .replace("{\"CN\":true,\"US\":false}", "{\"US\":false,\"CN\":true}")
                .replace("[\"B\",\"Fe\",\"Nd\",\"Dy\"]", "[\"Dy\",\"Nd\",\"B\",\"Fe\"]");
        assertThat(shuffled).isNotEqualTo(json);
        for (Jackson jackson : Jackson.values()) {
            Transaction read = jackson.read(shuffled, Transaction.class);
            assertThat(read).isEqualTo(TRANSACTION);
            assertThat(jackson.write(read)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @CsvSource({"12.50", "1E+3", "1E-7", "0.000", "-40", "12345678901234567890.123456789012345678901234567890"})
    void keepsADecimalDigitByDigit(String digits) throws Exception {
        BigDecimal exact = new BigDecimal(digits);
        Transaction transaction = Transaction.builder()
                .from(TRANSACTION)
                .putProperties(ItemProperty.WIDTH_MM, exact)
                .build();
        String json = Jackson.THREE.write(transaction);
        assertThat(json).contains("\"WIDTH_MM\":" + digits);
        assertThat(Jackson.TWO.write(transaction)).isEqualTo(json);
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.read(json, Transaction.class).properties()).containsEntry(ItemProperty.WIDTH_MM, exact);
        }
    }

    @Test
    void readsNoNumberTooLargeToWriteOut() {
        assertThatThrownBy(() -> YtterbyJson.read("{\"list\":\"a\",\"share\":1E-999999999}", Ownership.class))
                .hasMessageContaining("share must have at most 60 digits but was 1E-999999999");
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatIsComputed(Jackson jackson) throws Exception {
        assertThat(jackson.write(new InstrumentArbitraries().example())).doesNotContain("\"name\"");
        assertThat(jackson.write(new ControlEntryArbitraries().example())).doesNotContain("\"label\"");
        assertThat(jackson.write(TRANSACTION)).doesNotContain("\"lastDay\"");
        assertThatThrownBy(() -> jackson.read(
                        jackson.write(new InstrumentArbitraries().example()).replace("\"id\"", "\"name\":\"x\",\"id\""),
                        Instrument.class))
                .hasMessageContaining("name");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheUsualCaseWhereADefaultIsLeftOut(Jackson jackson) throws Exception {
        Provision provision = jackson.read("""
                {"id":"a/1","instrument":"a","type":"EXPORT_QUOTA","effect":"[2025, ...)","confidence":"COMPUTED"}""", Provision.class);
        assertThat(List.of(provision.destination(), provision.origin(), provision.exporterCountry()))
                .containsOnly(CountryScope.ALL);
        assertThat(provision.dualUse()).isFalse();
        RegimeBook book = jackson.read("{\"title\":\"t\"}", RegimeBook.class);
        assertThat(book.schema()).isEqualTo(RegimeBook.SCHEMA);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void isRefused(Class<?> type, String json, String path, String reason) {
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> jackson.read(json, type))
                    .as("Jackson %s", jackson)
                    .isNotNull()
                    .isNotInstanceOf(NullPointerException.class);
        }
        JsonFormatException error = catchThrowableOfType(JsonFormatException.class, () -> YtterbyJson.read(json, type));
        assertThat(error).hasMessageContaining(reason);
        assertThat(error.path()).isEqualTo(path);
    }

    static Stream<Arguments> faults() throws Exception {
        String policy = Jackson.THREE.write(ReviewPolicy.builder()
                .title("t")
                .when(new Condition.NotDualUse())
                .outcome(org.ytterby.regime.trade.Outcome.EXEMPT)
                .build());
        String rule = Jackson.THREE.write(new ItemRuleArbitraries().example());
        String provision = Jackson.THREE.write(new ProvisionArbitraries().example());
        return Stream.of(
                Arguments.of(ShapeList.class, "{\"shapes\":[\"INGOT\"]}", "closed", "closed must be given"),
                Arguments.of(ShapeList.class, "{\"shapes\":[null],\"closed\":true}", "shapes[0]", "must not be null"),
                Arguments.of(ShapeList.class, "{\"shapes\":[],\"closed\":true}", "shapes", "shapes must not be empty"),
                Arguments.of(
                        ElementRule.class,
                        "{\"match\":\"ANY_OF\",\"elements\":[\"Dy\"]}",
                        "rareEarths",
                        "must be given"),
                Arguments.of(
                        ElementRule.class,
                        "{\"match\":\"ANY_OF\",\"elements\":[null],\"rareEarths\":true}",
                        "elements[0]",
                        "must not be null"),
                Arguments.of(
                        ElementRule.class,
                        "{\"match\":\"ANY_OF\",\"elements\":[\"Zz\"],\"rareEarths\":true}",
                        "elements[0]",
                        "Zz"),
                Arguments.of(CountryScope.class, "{\"mode\":\"ALL\"}", "countries", "countries must be given"),
                Arguments.of(
                        CountryScope.class,
                        "{\"mode\":\"ALL\",\"countries\":[\"CN\"]}",
                        "countries",
                        "countries must be empty for ALL but was [CN]"),
                Arguments.of(
                        Condition.class, "{\"is\":\"has\",\"trait\":\"SINGLE_CRYSTAL\"}", "value", "must be given"),
                Arguments.of(
                        Condition.class,
                        "{\"is\":\"has\",\"trait\":\"SINGLE_CRYSTAL\",\"value\":null}",
                        "value",
                        "must not be null"),
                Arguments.of(Condition.class, "{\"is\":\"all\",\"of\":[null]}", "of[0]", "must not be null"),
                Arguments.of(
                        Condition.class,
                        "{\"is\":\"listed\",\"roles\":[\"END_USER\"],\"lists\":[null]}",
                        "lists[0]",
                        "must not be null"),
                Arguments.of(
                        Condition.class,
                        "{\"is\":\"ownedByListed\",\"roles\":[\"END_USER\"],\"lists\":[\"a\"],\"share\":\">= 0.5\"}",
                        "aggregate",
                        "must be given"),
                Arguments.of(Condition.class, "{\"is\":\"notDualUse\",\"not\":1}", "not", "known properties"),
                Arguments.of(
                        Condition.class,
                        "{\"is\":\"sometimes\"}",
                        "is",
                        "is must be a known Condition but was 'sometimes'"),
                Arguments.of(Condition.class, "{\"trait\":\"SINGLE_CRYSTAL\"}", "is", "is must be given"),
                Arguments.of(
                        ReviewPolicy.class,
                        policy.replace("notDualUse", "notDualuse"),
                        "when.is",
                        "but was 'notDualuse'; did you mean 'notDualUse'?"),
                Arguments.of(
                        Condition.class,
                        "{\"is\":\"any\",\"of\":[{\"is\":\"notDualUse\"},{\"is\":\"x\"}]}",
                        "of[1].is",
                        "but was 'x'"),
                Arguments.of(
                        Condition.class,
                        "{\"is\":\"fraction\",\"element\":\"Dy\",\"threshold\":\"> 1.00000000000000000001\"}",
                        "",
                        "threshold of Dy must be in [0, 1] but was 1.00000000000000000001"),
                Arguments.of(
                        ItemRule.class, rule.replace("\"closed\":true", "\"closed\":1"), "alloys.closed", "closed"),
                Arguments.of(
                        ItemRule.class,
                        rule.replace(">= 0.999", "= 0.999"),
                        "condition.threshold",
                        "threshold must be a bound and a number such as"),
                Arguments.of(
                        Provision.class,
                        provision.replace("[2025-12-01, ...)", "[2025-13, ...)"),
                        "effect",
                        "date must be a year, month or day"),
                Arguments.of(
                        Provision.class,
                        provision.replace("\"complete\":false", "\"list\":\"b\""),
                        "listing",
                        "must give 'list' once"),
                Arguments.of(
                        Provision.class,
                        provision.replace(",\"complete\":false", ""),
                        "listing.complete",
                        "complete must be given"));
    }
}
