// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.AlloyList;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.regime.trade.ValuedInput;

class ValueSharesTest {

    private static final ItemRule METAL =
            rule(Form.METAL).elements(ElementRule.anyOf(Element.DY)).build();
    private static final ItemRule ALLOY = rule(Form.ALLOY)
            .alloys(new AlloyList(List.of(AlloySystem.parse("Dy-Fe")), true))
            .build();

    private Trail trail = new Trail();

    private Truth test(String threshold, Transaction.Builder item, ItemRule... numerator) {
        trail = new Trail();
        return ValueShares.test(
                new Condition.ValueShare("share", Country.CN, List.of(numerator), Threshold.parse(threshold)),
                item.build(),
                rules(book(instrument("act", "2024-01-01")).build()),
                trail);
    }

    private static Transaction.Builder item() {
        return export("2025-06-01", Form.MAGNET_MATERIAL, Element.DY);
    }

    private static ValuedInput.Builder input(Form form, String value, Element... elements) {
        ValuedInput.Builder builder = ValuedInput.builder();
        return builder.form(form).addElements(elements).origin(Country.CN).value(Money.parse(value));
    }

    @ParameterizedTest
    @CsvSource({
        ">= 0.1, 9.99, NO, false",
        ">= 0.1, 10, YES, true",
        ">= 0.1, 10.01, YES, false",
        "> 0.1, 10, NO, true",
        "> 0.1, 10.01, YES, false",
        "< 0.1, 9.99, YES, false",
        "< 0.1, 10, NO, true",
        "<= 0.1, 10, YES, true"
    })
    void theSumIsHeldAgainstTheLimitByTheTypeOfItsBound(String threshold, String value, Truth truth, boolean edge) {
        Transaction.Builder item = item().value(Money.parse("100 USD"))
                .addInputs(input(Form.METAL, value + " USD", Element.DY).build());
        assertThat(test(threshold, item, METAL)).isEqualTo(truth);
        assertThat(trail.flags().contains(Flag.THRESHOLD_EDGE)).isEqualTo(edge);
        assertThat(trail.missing()).isEmpty();
    }

    @Test
    void aStatedShareGoesBeforeTheInputs() {
        Transaction.Builder item = item().value(Money.parse("100 USD"))
                .addInputs(input(Form.METAL, "50 USD", Element.DY).build())
                .putValueShares("share", new BigDecimal("0.1"));
        assertThat(test(">= 0.1", item, METAL)).isEqualTo(Truth.YES);
        assertThat(trail.flags()).containsExactly(Flag.THRESHOLD_EDGE);
        assertThat(test("> 0.1", item, METAL)).isEqualTo(Truth.NO);
        assertThat(test(">= 0.1", item().putValueShares("other", BigDecimal.ONE), METAL))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void inputsAddUpAndOnlyThoseOfTheCountryAndTheListCount() {
        Transaction.Builder item = item().value(Money.parse("100 USD"))
                .addInputs(
                        input(Form.METAL, "6 USD", Element.DY).build(),
                        input(Form.ALLOY, "4 USD", Element.DY, Element.FE)
                                .alloySystem(AlloySystem.parse("Dy-Fe"))
                                .build(),
                        input(Form.METAL, "80 USD", Element.DY)
                                .origin(Country.JP)
                                .build(),
                        input(Form.METAL, "5 USD", Element.ND).build());
        assertThat(test(">= 0.1", item, METAL, ALLOY)).isEqualTo(Truth.YES);
        assertThat(test("> 0.1", item, METAL, ALLOY)).isEqualTo(Truth.NO);
        assertThat(test(">= 0.1", item, METAL)).isEqualTo(Truth.NO);
        assertThat(test(">= 0.06", item, METAL)).isEqualTo(Truth.YES);
    }

    @Test
    void whatMayCountLeavesTheShareOpenWhereItMatters() {
        Transaction.Builder item = item().value(Money.parse("100 USD"))
                .addInputs(
                        input(Form.METAL, "6 USD", Element.DY).build(),
                        input(Form.METAL, "4 USD", Element.DY)
                                .origin(Optional.empty())
                                .build());
        assertThat(test(">= 0.1", item, METAL)).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::text).containsExactly("the value share of the test share");
        assertThat(test("< 0.1", item, METAL)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(">= 0.06", item, METAL)).isEqualTo(Truth.YES);
        assertThat(test("> 0.1", item, METAL)).isEqualTo(Truth.NO);
        Transaction.Builder powder = item().value(Money.parse("100 USD"))
                .addInputs(input(Form.POWDER, "10 USD", Element.DY).build());
        assertThat(test(">= 0.1", powder, METAL)).as("it may be metal").isEqualTo(Truth.UNKNOWN);
        Transaction.Builder foreign = item().value(Money.parse("100 USD"))
                .addInputs(input(Form.POWDER, "10 USD", Element.DY)
                        .origin(Country.JP)
                        .build());
        assertThat(test(">= 0.1", foreign, METAL)).isEqualTo(Truth.NO);
    }

    @Test
    void withoutValueInputsOrAListOnlyAStatedShareWillDo() {
        Transaction.Builder whole = item().value(Money.parse("100 USD"));
        assertThat(test(">= 0.1", item(), METAL)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(">= 0.1", whole, METAL)).isEqualTo(Truth.UNKNOWN);
        Transaction.Builder known =
                whole.addInputs(input(Form.METAL, "50 USD", Element.DY).build());
        assertThat(test(">= 0.1", known)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(">= 0.1", known, METAL)).isEqualTo(Truth.YES);
    }
}
