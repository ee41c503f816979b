// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.io.json.JsonFormatException;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

class TransactionJsonTest {

    private static final Transaction BARE = Transaction.builder()
            .id("T1")
            .question(Question.parse("CN EXPORT"))
            .date(LocalDate.of(2025, 12, 27))
            .build();

    private static final Transaction FULL = Transaction.builder()
            .from(BARE)
            .id("T2")
            .form(Form.MAGNET_MATERIAL)
            .addElements(Element.ND, Element.FE, Element.B)
            .composition(Composition.of(Map.of(Element.ND, 0.3, Element.FE, 0.69, Element.B, 0.01)))
            .putProperties(ItemProperty.PURITY, new BigDecimal("0.99900"))
            .putMadeWithTechnologyOf(Country.CN, false)
            .endUser(Party.civil())
            .value(Money.parse("100 USD"))
            .build();

    private final List<Transaction> good = new ArrayList<>();
    private final List<JsonReject> bad = new ArrayList<>();

    private void read(String json) {
        InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        TransactionJson.forEach(in, "t.json", good::add, bad::add);
    }

    private static String document(String... transactions) {
        return "{\"schema\":1,\"transactions\":[" + String.join(",\n", transactions) + "]}";
    }

    @Test
    void readsWhatTheLibraryWrites() {
        read(document(YtterbyJson.write(BARE), YtterbyJson.write(FULL)));
        assertThat(good).containsExactly(BARE, FULL);
        assertThat(good.get(1).properties()).containsEntry(ItemProperty.PURITY, new BigDecimal("0.99900"));
        read(document());
        assertThat(good).hasSize(2);
        assertThat(bad).isEmpty();
    }

    @Test
    void handsOverWhatItRefusesAndReadsOn() {
        String wrong = YtterbyJson.write(FULL).replace("0.99900", "1.5");
        read(document(wrong, YtterbyJson.write(BARE), "{\"id\":\"T3\",\"form\":\"METALL\"}", "7", "{\"idd\":1}"));
        assertThat(good).containsExactly(BARE);
        assertThat(bad).hasSize(4);
        assertThat(bad.get(0))
                .isEqualTo(new JsonReject(
                        0,
                        1,
                        29,
                        "transactions[0].properties[PURITY]",
                        "must be in [0, 1] but was 1.5",
                        YtterbyJson.write(YtterbyJson.mapper().readTree(wrong))));
        assertThat(bad.get(1).path()).isEqualTo("transactions[2].form");
        assertThat(bad.get(1).line()).isEqualTo(3);
        assertThat(bad.get(1).reason()).contains("'METALL'");
        assertThat(bad.get(1).json()).isEqualTo("{\"id\":\"T3\",\"form\":\"METALL\"}");
        assertThat(bad.get(2)).hasToString("4:1: transactions[3] must be an object but was 7");
        assertThat(bad.get(3).path()).isEqualTo("transactions[4].idd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                     | must be an object with schema and transactions",
                "{}                                     | schema must come first",
                "{\"transactions\":[]}                  | schema must come first",
                "{\"schema\":2,\"transactions\":[]}     | schema must be 1 (a larger number asks for a later version of the library) but was 2",
                "{\"schema\":\"1\",\"transactions\":[]} | schema must be 1 (a larger number asks for a later version of the library) but was 1",
                "{\"schema\":1}                         | transactions must come second",
                "{\"schema\":1,\"transactions\":{}}     | transactions must be an array",
                "{\"schema\":1,\"transactions\":[],\"more\":1} | must hold nothing but schema and transactions",
                "{\"schema\":1,\"transactions\":[]} 7   | must end after one value",
                "{\"schema\":1,\"transactions\":[{\"id\":\"a\",\"id\":\"b\"}]} | must give 'id' once",
                "{\"schema\":1,\"transactions\":[       | Unexpected end",
                "nothing                                | nothing"
            })
    void refusesADocumentOfAnotherForm(String json, String reason) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith("t.json:1:")
                .hasMessageContaining(reason);
        assertThat(good).isEmpty();
    }

    @Test
    void passesOnWhatTheStreamThrows() {
        InputStream broken = new BufferedInputStream(InputStream.nullInputStream());
        assertThatCode(broken::close).doesNotThrowAnyException();
        assertThatThrownBy(() -> TransactionJson.forEach(broken, "t.json", good::add, bad::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("closed");
    }
}
