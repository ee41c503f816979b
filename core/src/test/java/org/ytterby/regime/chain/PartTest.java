// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;
import org.ytterby.quantity.Money;
import org.ytterby.testkit.ProductDeterminationArbitraries;
import org.ytterby.testkit.ShareOfValueArbitraries;

class PartTest {

    private static Part part(UnaryOperator<Part.Builder> more) {
        Part.Builder builder = Part.builder();
        builder.name("motor").breakdown(Breakdown.COMPLETE);
        return more.apply(builder).build();
    }

    private static void refused(UnaryOperator<Part.Builder> more, String message) {
        assertThatThrownBy(() -> part(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Part worth(String name, String money) {
        return part(b -> b.name(name).value(Money.parse(money)));
    }

    @Test
    void namesAndNumbersAreChecked() {
        refused(b -> b.name(" "), "name must not be blank but was ' '");
        refused(b -> b.name("a/b"), "name must be without a slash but was 'a/b'");
        refused(b -> b.quantity(0), "quantity must be in [1, 1000000] but was 0");
        refused(b -> b.addParts(worth("a", "1 USD"), worth("a", "2 USD")), "parts[1].name must be unique but was 'a'");
        refused(
                b -> b.form(Form.METAL).subject(Subject.MAGNET_MAKING),
                "subject must fit the form METAL but was MAGNET_MAKING");
        refused(b -> b.putValueShares("t", new BigDecimal("1.1")), "valueShares[t] must be in [0, 1] but was 1.1");
        assertThat(part(b -> b).quantity()).isEqualTo(1);
    }

    @Test
    void aPartWithoutABreakdownIsRefused() {
        assertThatThrownBy(() -> Part.builder().name("a").build()).hasMessageContaining("breakdown");
    }

    @Test
    void twoCurrenciesAreRefusedWithBoth() {
        Part deep = part(b -> b.name("b").addParts(worth("c", "1 EUR")));
        assertThatThrownBy(() -> part(b -> b.addParts(worth("a", "1 USD"), deep)))
                .isInstanceOfSatisfying(MixedCurrenciesException.class, e -> {
                    assertThat(e.one().getCurrencyCode()).isEqualTo("USD");
                    assertThat(e.other().getCurrencyCode()).isEqualTo("EUR");
                })
                .hasMessage("parts[1].value must be in USD like the rest of the product but was EUR");
        assertThatThrownBy(() -> part(b -> b.value(Money.parse("9 JPY")).addParts(worth("a", "1 USD"))))
                .hasMessage("parts[0].value must be in JPY like the rest of the product but was USD");
    }

    @Test
    void partsAreWorthAtMostWhatTheItemIsWorth() {
        Part two = part(b -> b.name("two").quantity(2).value(Money.parse("5 USD")));
        Part nested = part(b -> b.name("nested").addParts(worth("c", "0.5 USD")));
        assertThat(part(b -> b.value(Money.parse("10.5 USD")).addParts(two, nested))
                        .parts())
                .hasSize(2);
        refused(
                b -> b.value(Money.parse("10.4 USD")).addParts(two, nested),
                "parts must be worth at most the 10.4 USD of motor together but was '10.5'");
    }

    @Test
    void partsNestFiftyDeepAtMost() {
        Part deep = part(b -> b.name("0"));
        for (int i = 1; i < 50; i++) {
            Part inner = deep;
            deep = part(b -> b.addParts(inner));
        }
        Part deepest = deep;
        refused(b -> b.addParts(deepest), "parts must nest at most 50 deep but was 51");
    }

    @Test
    void aContributionNamesItsPart() {
        assertThatThrownBy(() -> Contribution.builder()
                        .path("")
                        .standing(Standing.COUNTS)
                        .build())
                .hasMessage("path must not be blank but was ''");
        assertThat(Gap.ORIGIN.words()).isEqualTo("its country of origin");
    }

    @Test
    void aShareThatContradictsItselfIsRefused() {
        ShareOfValue share = new ShareOfValueArbitraries().example();
        assertThatThrownBy(() -> ShareOfValue.builder()
                        .from(share)
                        .most(Money.parse("101 USD"))
                        .build())
                .hasMessage("most must be at most the value 100 USD but was 101 USD");
        assertThatThrownBy(() -> ShareOfValue.builder()
                        .from(share)
                        .least(Money.parse("5 USD"))
                        .build())
                .hasMessage("least must be at most 4 USD but was 5 USD");
        assertThatThrownBy(() -> ShareOfValue.builder()
                        .from(share)
                        .stated(new BigDecimal("2"))
                        .build())
                .hasMessage("stated must be in [0, 1] but was 2");
        assertThatThrownBy(() -> ShareOfValue.builder().from(share).path("").build())
                .hasMessage("path must not be blank but was ''");
        assertThatThrownBy(() -> ShareOfValue.builder().from(share).test("").build())
                .hasMessage("test must not be blank but was ''");
    }

    @Test
    void answersHoldThatOfTheProductAndOfEveryItemWithAShare() {
        ProductDetermination example = new ProductDeterminationArbitraries().example();
        assertThatThrownBy(() -> ProductDetermination.builder()
                        .from(example)
                        .product("engine")
                        .build())
                .hasMessage("answers must hold that of the product engine but was [motor, motor/rotor]");
        assertThatThrownBy(() -> ProductDetermination.builder()
                        .from(example)
                        .addShares(ShareOfValue.builder()
                                .from(new ShareOfValueArbitraries().example())
                                .path("motor/shaft")
                                .build())
                        .build())
                .hasMessage("shares[1].path must be one of answers but was 'motor/shaft'");
    }
}
