// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.market.PeriodPolicy;
import org.ytterby.market.PriceBasis;
import org.ytterby.market.PriceConversion;
import org.ytterby.market.PricePoint;
import org.ytterby.market.PriceTax;
import org.ytterby.market.Prices;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.product.bom.BillContent;
import org.ytterby.product.bom.BillLine;
import org.ytterby.product.bom.BillOfMaterials;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.regime.trade.ValuedInput;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.UnitPriceArbitraries;

class PricedBillTest {

    private static final Money VALUE = Money.parse("1000 USD");
    private static final UnitPrice DYSPROSIUM = UnitPriceArbitraries.oxide(Element.DY, Interval.of(200, 300));
    private static final BillOfMaterials ROTOR = BillOfMaterials.builder()
            .product("rotor")
            .per("rotor")
            .addLines(BillLine.builder()
                    .name("dysprosium oxide")
                    .amount(QuantityRange.of(0.01, 0.02, 0.04))
                    .content(new BillContent.Undetermined("oxide"))
                    .build())
            .build();
    private static final BillOfMaterials MOTOR = BillOfMaterials.builder()
            .product("motor")
            .per("motor")
            .addLines(BillLine.part("rotor", QuantityRange.exactly(2), ROTOR))
            .addLines(BillLine.contained("terbium", QuantityRange.exactly(0.01), Set.of(Element.TB)))
            .build();
    private static final InputSource OXIDE = InputSource.builder()
            .form(Form.OXIDE)
            .addElements(Element.DY, Element.O)
            .origin(Country.CN)
            .price(DYSPROSIUM)
            .build();
    private static final InputSource TERBIUM = InputSource.builder()
            .form(Form.METAL)
            .addElements(Element.TB)
            .origin(Country.JP)
            .price(PriceBasis.on(Prices.oxide(Element.TB, 1000), Basis.ELEMENT, CiaawWeights.CIAAW_2024))
            .build();

    @Test
    void aShareIsValueOverValue() { // two rotors of 0.01 to 0.04 kg at 200 to 300: 4 to 24 of 1000
        PricedBill bill = bill(OXIDE, TERBIUM);
        Interval share = bill.share(Country.CN, source -> source.form() == Form.OXIDE);
        assertThat(share.lower()).isCloseTo(0.004, within(1e-12));
        assertThat(share.upper()).isCloseTo(0.024, within(1e-12));
        assertThat(bill.share(Country.CN, source -> source.form() == Form.METAL))
                .isEqualTo(Interval.of(0, 0));
        assertThat(bill.share(Country.JP, source -> true).lower()).isCloseTo(0.01176, within(1e-5));
        assertThat(bill.unpriced()).isEmpty();
        assertThat(bill.withoutOrigin()).isEmpty();
    }

    @Test
    void anUnknownOriginMayCount() {
        PricedBill bill =
                bill(InputSource.builder().from(OXIDE).origin(Optional.empty()).build(), TERBIUM);
        Interval share = bill.share(Country.CN, source -> source.form() == Form.OXIDE);
        assertThat(share.lower()).isZero();
        assertThat(share.upper()).isCloseTo(0.024, within(1e-12));
        assertThat(bill.withoutOrigin()).containsExactly("rotor/dysprosium oxide");
    }

    @Test
    void anUnknownPriceMayTakeAllThatOthersLeave() { // of 1000, terbium surely takes 0.01 * 1176
        PricedBill bill =
                bill(InputSource.builder().from(OXIDE).price(Optional.empty()).build(), TERBIUM);
        Interval share = bill.share(Country.CN, source -> true);
        assertThat(share.lower()).isZero();
        assertThat(share.upper()).isCloseTo(1 - 0.01176, within(1e-5));
        assertThat(bill.unpriced()).containsExactly("rotor/dysprosium oxide");
        assertThatThrownBy(() -> bill.addTo(trade(), PricePoint.MID))
                .hasMessage("price of rotor/dysprosium oxide must be known but was 'missing'");
        PricedBill elsewhere = bill(
                OXIDE,
                InputSource.builder().from(TERBIUM).price(Optional.empty()).build());
        assertThat(elsewhere.share(Country.CN, source -> true).upper()).isCloseTo(0.024, within(1e-12));
    }

    @Test
    void aTransactionGetsEveryInputAtOnePoint() { // 0.04 kg of 250; 0.02 of 200; 0.08 of 300
        assertThat(amounts(PricePoint.MID).get(0)).isEqualTo(Money.parse("10 USD"));
        assertThat(amounts(PricePoint.LOW).get(0)).isEqualTo(Money.parse("4 USD"));
        assertThat(amounts(PricePoint.HIGH).get(0)).isEqualTo(Money.parse("24 USD"));
        Transaction trade = bill(OXIDE, TERBIUM).addTo(trade(), PricePoint.MID);
        assertThat(trade.value()).contains(VALUE);
        assertThat(trade.inputs().get(0).origin()).contains(Country.CN);
        assertThat(trade.inputs().get(0).form()).isEqualTo(Form.OXIDE);
        assertThat(trade.inputs().get(0).elements()).containsExactly(Element.O, Element.DY);
        assertThat(trade.id()).isEqualTo("t");
    }

    @Test
    void aPointThatIsNotKnownIsRefused() {
        BillOfMaterials loose = BillOfMaterials.builder()
                .product("motor")
                .per("motor")
                .addLines(BillLine.contained("terbium", QuantityRange.unknown(), Set.of(Element.TB)))
                .build();
        PricedBill bill = PricedBill.of(loose, VALUE, Map.of("terbium", TERBIUM));
        assertThatThrownBy(() -> bill.addTo(trade(), PricePoint.MID))
                .hasMessageContaining("kilograms of terbium must have a typical value");
        assertThatThrownBy(() -> bill.addTo(trade(), PricePoint.HIGH))
                .hasMessageContaining("kilograms of terbium must be finite");
        assertThat(bill.addTo(trade(), PricePoint.LOW).inputs().get(0).value()).isEqualTo(Money.parse("0 USD"));
        assertThat(bill.share(Country.JP, source -> true)).isEqualTo(Interval.of(0, 1));
    }

    @Test
    void contentAndMaterialNeverMix() {
        InputSource byContent = InputSource.builder()
                .from(OXIDE)
                .price(PriceBasis.on(DYSPROSIUM, Basis.ELEMENT, CiaawWeights.CIAAW_2024))
                .build();
        assertThatThrownBy(() -> bill(byContent, TERBIUM))
                .hasMessage(
                        "sources[rotor/dysprosium oxide].price.commodity.basis must be that of the material as weighed"
                                + " but was element");
        InputSource byOxide = InputSource.builder()
                .from(TERBIUM)
                .price(Prices.oxide(Element.TB, 1000))
                .build();
        assertThatThrownBy(() -> bill(OXIDE, byOxide))
                .hasMessage("sources[terbium].price.commodity.basis must be element or metal for contained elements"
                        + " but was REO");
        InputSource byMetal = InputSource.builder()
                .from(TERBIUM)
                .price(PriceBasis.on(Prices.oxide(Element.TB, 1000), Basis.METAL, CiaawWeights.CIAAW_2024))
                .build();
        assertThat(bill(OXIDE, byMetal).unpriced()).isEmpty();
    }

    @Test
    void linesAndSourcesMatch() {
        assertThatThrownBy(() -> PricedBill.of(MOTOR, VALUE, Map.of("terbium", TERBIUM)))
                .hasMessage("sources must hold the line rotor/dysprosium oxide but was [terbium]");
        assertThatThrownBy(() -> PricedBill.of(
                        MOTOR, VALUE, Map.of("rotor/dysprosium oxide", OXIDE, "terbium", TERBIUM, "housing", OXIDE)))
                .hasMessage("sources must be of lines of the bill [rotor/dysprosium oxide, terbium] but was 'housing'");
    }

    @Test
    void currenciesAndTaxesAgree() {
        assertThatThrownBy(() ->
                        PricedBill.builder().itemValue(Money.parse("0 USD")).build())
                .hasMessage("itemValue must be above 0 but was 0 USD");
        InputSource yuan = InputSource.builder()
                .from(OXIDE)
                .price(PriceConversion.inOtherCurrency(DYSPROSIUM, Prices.YUAN, PeriodPolicy.ANY))
                .build();
        assertThatThrownBy(() -> bill(yuan, TERBIUM))
                .hasMessage("price of dysprosium oxide must be in USD but was CNY");
        InputSource taxed = InputSource.builder()
                .from(OXIDE)
                .price(Prices.taxed(DYSPROSIUM, PriceTax.included(0.13)))
                .build();
        assertThatThrownBy(() -> bill(taxed, TERBIUM)).hasMessageContaining("tax of terbium oxide must be");
        assertThatThrownBy(() ->
                        InputSource.builder().from(OXIDE).elements(Set.of()).build())
                .hasMessageContaining("elements must not be empty");
        assertThatThrownBy(() -> PricedInput.builder()
                        .path(" ")
                        .kilograms(QuantityRange.exactly(1))
                        .source(OXIDE)
                        .build())
                .hasMessageContaining("path must not be blank");
    }

    @Test
    void inputsMayBeWorthMoreThanTheItem() { // terbium alone takes 11.76 of 10; the oxide may still be 4 to 24 of 10
        PricedBill loss = PricedBill.of(
                MOTOR, Money.parse("10 USD"), Map.of("rotor/dysprosium oxide", OXIDE, "terbium", TERBIUM));
        assertThat(loss.share(Country.CN, source -> true).lower()).isCloseTo(0.4, within(1e-12));
        assertThat(loss.share(Country.CN, source -> true).upper()).isEqualTo(1);
        PricedBill open = PricedBill.builder()
                .from(loss)
                .addInputs(PricedInput.builder()
                        .path("coating")
                        .kilograms(QuantityRange.exactly(0.1))
                        .source(InputSource.builder()
                                .from(OXIDE)
                                .price(Optional.empty())
                                .build())
                        .build())
                .build();
        assertThat(open.share(Country.CN, source -> true)).isEqualTo(loss.share(Country.CN, source -> true));
    }

    @Property
    void everyPointLiesInTheShare(@ForAll PricedBill bill) {
        Interval share = bill.share(Country.CN, source -> true);
        assertThat(share.lower()).isBetween(0.0, share.upper());
        assertThat(share.upper()).isLessThanOrEqualTo(1.0);
        if (!bill.unpriced().isEmpty() || !bill.withoutOrigin().isEmpty()) {
            return;
        }
        for (PricePoint point : PricePoint.values()) {
            double value = bill.addTo(trade(), point).inputs().stream()
                    .filter(input -> input.origin().equals(Optional.of(Country.CN)))
                    .mapToDouble(input -> input.value().amount().doubleValue())
                    .sum();
            double stated = Math.min(1, value / bill.itemValue().amount().doubleValue());
            assertThat(stated).isBetween(share.lower() - 1e-9, share.upper() + 1e-9);
        }
    }

    @Property
    void knowingMoreNeverWidensTheShare(@ForAll PricedBill bill) {
        Interval before = bill.share(Country.CN, source -> true);
        PricedBill settled = PricedBill.builder()
                .from(bill)
                .inputs(bill.inputs().stream()
                        .map(input -> PricedInput.builder()
                                .from(input)
                                .source(InputSource.builder()
                                        .from(input.source())
                                        .origin(input.source().origin().orElse(Country.CN))
                                        .build())
                                .build())
                        .toList())
                .build();
        Interval after = settled.share(Country.CN, source -> true);
        assertThat(after.lower()).isGreaterThanOrEqualTo(before.lower());
        assertThat(after.upper()).isLessThanOrEqualTo(before.upper() + 1e-12);
    }

    private static List<Money> amounts(PricePoint point) {
        return bill(OXIDE, TERBIUM).addTo(trade(), point).inputs().stream()
                .map(ValuedInput::value)
                .toList();
    }

    private static PricedBill bill(InputSource oxide, InputSource terbium) {
        return PricedBill.of(MOTOR, VALUE, Map.of("rotor/dysprosium oxide", oxide, "terbium", terbium));
    }

    private static Transaction trade() {
        return Transaction.builder()
                .id("t")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.of(2025, 12, 1))
                .build();
    }
}
