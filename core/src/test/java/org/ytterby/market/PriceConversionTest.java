// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.MassUnit;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.UnitPriceArbitraries;

class PriceConversionTest {

    private static final UnitPrice DYSPROSIUM = UnitPriceArbitraries.oxide(Element.DY, Interval.of(230, 250));

    @Test
    void statesAPriceForAnotherMass() { // 1 lb is 0.45359237 kg
        assertThat(PriceConversion.per(DYSPROSIUM, MassUnit.TONNE).amount()).hasToString("[230000, 250000]");
        UnitPrice pound = PriceConversion.per(DYSPROSIUM, MassUnit.POUND);
        assertThat(pound.mid()).isCloseTo(240 * 0.45359237, within(1e-12));
        assertThat(pound.steps())
                .containsExactly(
                        new PriceStep(StepKind.MASS_UNIT, 0.45359237, "1 lb = 0.45359237 kg", Confidence.COMPUTED));
        assertThat(PriceConversion.per(DYSPROSIUM, MassUnit.KILOGRAM)).isSameAs(DYSPROSIUM);
    }

    @Test
    void namesTheExchangeRateItUsed() {
        UnitPrice yuan = PriceConversion.inOtherCurrency(DYSPROSIUM, Prices.YUAN, PeriodPolicy.OVERLAPPING);
        assertThat(yuan.currency()).hasToString("CNY");
        assertThat(yuan.mid()).isCloseTo(1704, within(1e-9));
        assertThat(yuan.steps())
                .containsExactly(new PriceStep(
                        StepKind.CURRENCY,
                        7.1,
                        "7.1 CNY per USD, [2025-01-01, 2025-12-31], as agreed",
                        Confidence.SECONDARY_SOURCE_SEEN));
        assertThat(yuan.confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
        UnitPrice back = PriceConversion.inOtherCurrency(yuan, Prices.YUAN, PeriodPolicy.OVERLAPPING);
        assertThat(back.currency()).hasToString("USD");
        assertThat(back.steps()).hasSize(2);
    }

    @Test
    void refusesARateOfOtherDaysUnlessAskedTo() {
        UnitPrice old = Prices.on(DYSPROSIUM, "[2011-08-01, 2011-08-31]");
        assertThatThrownBy(() -> PriceConversion.inOtherCurrency(old, Prices.YUAN, PeriodPolicy.OVERLAPPING))
                .hasMessage("rate.period must overlap the days of the price [2011-08-01, 2011-08-31]"
                        + " but was [2025-01-01, 2025-12-31]");
        assertThat(PriceConversion.inOtherCurrency(old, Prices.YUAN, PeriodPolicy.ANY)
                        .mid())
                .isCloseTo(1704, within(1e-9));
        UnitPrice euro = UnitPrice.builder()
                .from(DYSPROSIUM)
                .currency(java.util.Currency.getInstance("EUR"))
                .build();
        assertThatThrownBy(() -> PriceConversion.inOtherCurrency(euro, Prices.YUAN, PeriodPolicy.ANY))
                .hasMessage("currency must be USD or CNY but was EUR");
    }

    @Test
    void takesTaxOutOnlyWhereThePriceSaysSo() { // 226 with 13 % is 200 without
        UnitPrice with = Prices.taxed(
                Prices.oxide(Element.DY, 226),
                PriceTax.builder()
                        .treatment(VatTreatment.INCLUDED)
                        .rate(0.13)
                        .confidence(Confidence.FROM_MEMORY)
                        .build());
        UnitPrice without = PriceConversion.withoutVat(with);
        assertThat(without.mid()).isCloseTo(200, within(1e-12));
        assertThat(without.tax().treatment()).isEqualTo(VatTreatment.EXCLUDED);
        assertThat(without.confidence()).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(without.steps().get(0).reason()).isEqualTo("without value-added tax of 0.13 as the price states it");
        assertThat(PriceConversion.withoutVat(DYSPROSIUM)).isSameAs(DYSPROSIUM);
        assertThatThrownBy(() -> PriceConversion.withoutVat(Prices.taxed(DYSPROSIUM, PriceTax.notStated())))
                .hasMessage("price.tax must be stated but was NOT_STATED");
    }

    @Test
    void addsTaxOfTheDay() {
        UnitPrice with = PriceConversion.withVat(DYSPROSIUM, Prices.VAT, PeriodPolicy.OVERLAPPING);
        assertThat(with.mid()).isCloseTo(271.2, within(1e-9));
        assertThat(with.tax().rate()).hasValue(0.13);
        assertThat(with.steps().get(0).reason())
                .isEqualTo("with value-added tax of 0.13, CN, [2019-04-01, ...), as agreed");
        assertThatThrownBy(() -> PriceConversion.withVat(with, Prices.VAT, PeriodPolicy.ANY))
                .hasMessage("price.tax must be EXCLUDED but was INCLUDED");
        UnitPrice old = Prices.on(DYSPROSIUM, "[2011-08-01, 2011-08-31]");
        assertThatThrownBy(() -> PriceConversion.withVat(old, Prices.VAT, PeriodPolicy.OVERLAPPING))
                .hasMessageContaining("rate.period must overlap the days of the price");
    }

    @Test
    void restatesOxideAsElement() { // Dy2O3: (2*162.5 + 3*15.999) / (2*162.5) = 1.147683
        double k = (2 * 162.5 + 3 * 15.999) / (2 * 162.5);
        UnitPrice element = PriceBasis.on(DYSPROSIUM, Basis.ELEMENT, CiaawWeights.CIAAW_2024);
        assertThat(element.mid()).isCloseTo(240 * k, within(1e-9));
        assertThat(element.commodity().basis()).isEqualTo(Basis.ELEMENT);
        assertThat(element.commodity().form()).isEqualTo(Form.OXIDE);
        assertThat(element.steps().get(0).kind()).isEqualTo(StepKind.BASIS);
        assertThat(element.steps().get(0).reason())
                .startsWith("from REO to element of ")
                .endsWith(" by CIAAW 2024");
        assertThat(PriceBasis.on(DYSPROSIUM, Basis.REO, CiaawWeights.CIAAW_2024))
                .isSameAs(DYSPROSIUM);
    }

    @Test
    void restatesAMixtureOnlyWithItsShares() { // 1.176823 kg of oxide per kg of metal, 75 Nd to 25 Pr
        UnitPrice mixed = UnitPrice.builder()
                .from(Prices.oxide(Element.ND, 100))
                .commodity(Commodity.builder()
                        .from(Prices.oxide(Element.ND, 100).commodity())
                        .addElements(Element.PR)
                        .build())
                .build();
        ElementVector shares = ElementVector.of(Map.of(Element.ND, 0.75, Element.PR, 0.25));
        assertThat(PriceBasis.on(mixed, Basis.METAL, shares, CiaawWeights.CIAAW_2021)
                        .mid())
                .isCloseTo(117.6823, within(1e-3));
        assertThatThrownBy(() -> PriceBasis.on(mixed, Basis.METAL, CiaawWeights.CIAAW_2021))
                .hasMessage(
                        "price.commodity.elements must be one element, else its shares are needed but was [Pr, Nd]");
        assertThatThrownBy(() -> PriceBasis.on(
                        mixed, Basis.METAL, ElementVector.of(Map.of(Element.ND, 0.75)), CiaawWeights.CIAAW_2021))
                .hasMessage("shares must be those of [Pr, Nd] but was [Nd]");
        assertThatThrownBy(() -> PriceBasis.on(
                        mixed,
                        Basis.METAL,
                        ElementVector.of(Map.of(Element.ND, 0.75, Element.PR, 0.2)),
                        CiaawWeights.CIAAW_2021))
                .hasMessage("shares must add up to 1 but was 0.95");
        assertThatThrownBy(() -> PriceBasis.on(DYSPROSIUM, Basis.ALLOY, CiaawWeights.CIAAW_2021))
                .hasMessageContaining("with a fixed factor");
    }

    @Test
    void turnsAProductIntoWhatItContains() { // 33.4 CNY/kg of carbonate at 42 % is 79.52 per kg of oxide
        UnitPrice carbonate = UnitPrice.builder()
                .from(Prices.oxide(Element.ND, 33.4))
                .commodity(Commodity.builder()
                        .name("rare earth carbonate")
                        .form(Form.CARBONATE)
                        .basis(Basis.GROSS_PRODUCT)
                        .build())
                .build();
        UnitPrice contained =
                PriceBasis.ofContent(carbonate, MassFraction.ofPercent(42), Basis.REO, Confidence.FROM_MEMORY);
        assertThat(contained.mid()).isCloseTo(79.5238, within(1e-4));
        assertThat(contained.confidence()).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(contained.steps().get(0).reason()).contains("42").endsWith("REO");
        UnitPrice back = PriceBasis.ofProduct(
                contained, MassFraction.ofPercent(42), Basis.GROSS_PRODUCT, Confidence.FROM_MEMORY);
        assertThat(back.mid()).isCloseTo(33.4, within(1e-12));
        assertThat(back.commodity()).isEqualTo(carbonate.commodity());
        assertThatThrownBy(() ->
                        PriceBasis.ofContent(DYSPROSIUM, MassFraction.ofPercent(42), Basis.REO, Confidence.FROM_MEMORY))
                .hasMessage("price.commodity.basis must be gross, alloy or metal but was REO");
        assertThatThrownBy(() -> PriceBasis.ofContent(carbonate, MassFraction.of(0), Basis.REO, Confidence.FROM_MEMORY))
                .hasMessageContaining("content must be finite and above 0");
        assertThatThrownBy(() -> PriceBasis.ofProduct(
                        contained, MassFraction.of(0), Basis.GROSS_PRODUCT, Confidence.FROM_MEMORY))
                .hasMessageContaining("content must be finite and above 0");
    }

    @Test
    void aConvertedPriceForgetsWhatItWasRoundedTo() {
        UnitPrice rounded = UnitPrice.builder()
                .from(DYSPROSIUM)
                .roundedTo(java.math.BigDecimal.ONE)
                .build();
        assertThat(PriceConversion.per(rounded, MassUnit.POUND).roundedTo()).isEmpty();
    }
}
