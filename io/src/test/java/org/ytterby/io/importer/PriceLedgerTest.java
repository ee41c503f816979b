// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.io.json.JsonFormatException;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.PriceTax;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Interval;

class PriceLedgerTest {

    private static final String GOOD = Samples.text("price-ledger.json", StandardCharsets.UTF_8);

    private static PriceLedger read(String json) {
        return PriceLedger.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "ledger.json");
    }

    @Test
    void readsPricesWithAllTheyDependOn() {
        PriceLedger ledger = read(GOOD);
        assertThat(ledger.read()).isEqualTo(3);
        List<UnitPrice> prices = ledger.prices();
        assertThat(prices).hasSize(2);
        UnitPrice neodymium = prices.get(0);
        assertThat(neodymium.commodity().name()).isEqualTo("neodymium oxide");
        assertThat(neodymium.commodity().purity()).contains("99.5% min");
        assertThat(neodymium.perKilogram()).isEqualTo(Interval.of(61.5, 61.5));
        assertThat(neodymium.terms()).isEqualTo(DeliveryTerms.FREE_ON_BOARD);
        assertThat(neodymium.evidence().note()).contains("for 500 kg, seller in China");
        UnitPrice both = prices.get(1);
        assertThat(both.amount()).isEqualTo(Interval.of(412_000, 414_000));
        assertThat(both.tax()).isEqualTo(PriceTax.included(0.13));
        assertThat(both.commodity().name()).isEqualTo("NdPr oxide");
        assertThat(both.evidence().note()).isEmpty();
        assertThat(both.period().toString()).contains("2025-05-08");
    }

    @Test
    void saysWhichFieldIsMeant() {
        assertThat(read(GOOD).rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.index()).isEqualTo(2);
            assertThat(reject.line()).isEqualTo(9);
            assertThat(reject.toString()).contains("prices[2].purty").contains("did you mean 'purity'?");
            assertThat(reject.json()).contains("\"purty\":\"99.9%\"");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"FOB\" | \"FOBB\" | incoterm must be one of EXW",
                "\"61.5 USD\" | \"61.5\" | must be an amount and a currency",
                "\"61.5 USD\" | 61.5 | price",
                "[\"Nd\"] | [\"Nd\", \"Nd\"] | elements must stand once but was",
                "[\"Nd\"] | [] | product must be named if there are no elements but was missing",
                "\"414000 CNY\" | \"414000 USD\" | upTo must be at least 412000 CNY in the same currency but was 414000 USD",
                "\"414000 CNY\" | \"1 CNY\" | upTo must be at least 412000 CNY",
                "made up: a quotation | ` ` | source must not be blank",
                "\"form\": \"OXIDE\", \"basis\": \"REO\", \"purity\" | \"form\": \"SERVICE\", \"basis\": \"REO\", \"purity\" | must be that of a good",
                "\"2025-03-14\" | \"14.3.2025\" | date",
                "\"rate\": 0.13 | \"rate\": 13 | must be",
                "\"per\": \"kg\", \"kind\": \"OFFER\" | \"kind\": \"OFFER\" | per",
                "\"EXCLUDED\"} | \"EXCLUDED\"}, \"tax\": {\"treatment\": \"EXCLUDED\"} | tax"
            })
    void rejectsWhatIsWrongAndReadsOn(String part, String replacement, String reason) {
        String json = GOOD.replace(part, replacement);
        assertThat(json).isNotEqualTo(GOOD);
        if (part.startsWith("\"EXCLUDED")) {
            assertThatThrownBy(() -> read(json))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageContaining(reason);
            return; // a field that stands twice is a fault of the text
        }
        PriceLedger ledger = read(json);
        assertThat(ledger.read()).isEqualTo(3);
        assertThat(ledger.rejects()).hasSize(2);
        assertThat(ledger.rejects().get(0).toString()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | must be an object with schema and prices",
                "{\"prices\":[]} | schema must come first",
                "{\"schema\":2,\"prices\":[]} | schema must be 1 but was 2",
                "{\"schema\":1,\"rows\":[]} | prices must come second",
                "{\"schema\":1,\"prices\":{}} | prices must be an array",
                "{\"schema\":1,\"prices\":[],\"x\":1} | must hold nothing but schema and prices",
                "{\"schema\":1,\"prices\":[]} 5 | must end after one value",
                "{\"schema\":1,\"prices\":[ | ledger.json"
            })
    void refusesOtherDocuments(String json, String reason) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void comesBackFromJson() {
        for (PriceRecord known : read(GOOD).records()) {
            String json = "{\"schema\":1,\"prices\":[" + YtterbyJson.write(known) + ",3]}";
            PriceLedger ledger = read(json);
            assertThat(ledger.records()).containsExactly(known);
            assertThat(ledger.rejects())
                    .singleElement()
                    .satisfies(reject -> assertThat(reject.reason()).isEqualTo("must be an object but was 3"));
        }
    }
}
