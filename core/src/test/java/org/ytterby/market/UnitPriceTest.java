// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassUnit;
import org.ytterby.testkit.CommodityArbitraries;
import org.ytterby.testkit.UnitPriceArbitraries;
import org.ytterby.time.DateSpan;

class UnitPriceTest {

    private static final UnitPrice PRICE = UnitPriceArbitraries.oxide(Element.DY, Interval.of(230, 250));

    @Test
    void hasThreePointsAndARangePerKilogram() {
        UnitPrice tonne =
                UnitPrice.builder().from(PRICE).massUnit(MassUnit.TONNE).build();
        assertThat(tonne.at(PricePoint.LOW)).isEqualTo(230);
        assertThat(tonne.at(PricePoint.MID)).isEqualTo(240);
        assertThat(tonne.at(PricePoint.HIGH)).isEqualTo(250);
        assertThat(tonne.perKilogram()).hasToString("[0.23, 0.25]");
        assertThat(PRICE.confidence()).isEqualTo(Confidence.OFFICIAL_TEXT_SEEN);
    }

    @Test
    void zeroIsAPriceAndBelowZeroIsNone() {
        assertThat(Prices.oxide(Element.LA, 0).mid()).isZero();
        assertThatThrownBy(() -> amount(Interval.of(-1, 2)))
                .hasMessage("amount must be between two included prices of at least 0 but was [-1, 2]");
        assertThatThrownBy(() -> amount(Interval.atLeast(1)))
                .hasMessageContaining("amount must be between two included");
        assertThatThrownBy(() -> amount(Interval.of(0, false, 1, true))).hasMessageContaining("amount must be between");
        assertThatThrownBy(() -> amount(Interval.of(0, true, 1, false))).hasMessageContaining("amount must be between");
    }

    @Test
    void refusesWhatNoPriceHas() {
        assertThatThrownBy(() -> Prices.on(PRICE, "[2025-01-01, ...)"))
                .hasMessage("period must have a first and a last day but was [2025-01-01, ...)");
        assertThatThrownBy(() -> Prices.on(PRICE, "(..., 2025-01-01]")).hasMessageContaining("period must have");
        assertThatThrownBy(() -> UnitPrice.builder().from(PRICE).place(" ").build())
                .hasMessage("place must not be blank but was ' '");
        assertThatThrownBy(() -> UnitPrice.builder()
                        .from(PRICE)
                        .roundedTo(BigDecimal.ZERO)
                        .build())
                .hasMessage("roundedTo must be above 0 but was 0");
        Commodity good = new CommodityArbitraries().example();
        assertThatThrownBy(() -> Commodity.builder().from(good).name("").build())
                .hasMessage("commodity.name must not be blank but was ''");
        assertThatThrownBy(() -> Commodity.builder().from(good).purity("").build())
                .hasMessage("commodity.purity must not be blank but was ''");
        assertThatThrownBy(() ->
                        Commodity.builder().from(good).form(Form.TECHNOLOGY).build())
                .hasMessage("commodity.form must be that of a good but was TECHNOLOGY");
    }

    @Test
    void aTaxRateStandsWhereTheTaxIsIncluded() {
        assertThatThrownBy(() ->
                        PriceTax.builder().treatment(VatTreatment.INCLUDED).build())
                .hasMessage("tax.rate must be stated if the tax is included, and only then but was INCLUDED");
        assertThatThrownBy(() -> PriceTax.builder()
                        .treatment(VatTreatment.EXCLUDED)
                        .rate(0.13)
                        .build())
                .hasMessageContaining("only then but was EXCLUDED");
        assertThatThrownBy(() -> PriceTax.included(13)).hasMessage("tax.rate must be in [0, 1] but was 13.0");
        PriceTax remembered = PriceTax.builder()
                .from(PriceTax.included(0.13))
                .confidence(Confidence.FROM_MEMORY)
                .build();
        assertThat(remembered.isSameAs(PriceTax.included(0.13))).isTrue();
        assertThat(remembered.isSameAs(PriceTax.included(0.16))).isFalse();
        assertThat(PriceTax.excluded().isSameAs(PriceTax.notStated())).isFalse();
    }

    @Test
    void oneRateOfACountryIsFoundOnADay() {
        LocalDate day = LocalDate.of(2025, 5, 8);
        assertThat(VatRate.on(List.of(Prices.VAT), Country.CN, day)).isEqualTo(Prices.VAT);
        assertThatThrownBy(() -> VatRate.on(List.of(Prices.VAT, Prices.VAT), Country.CN, day))
                .hasMessage("rates must hold one rate of CN on 2025-05-08 but was 'two'");
        assertThatThrownBy(() -> VatRate.on(List.of(Prices.VAT), Country.CN, LocalDate.of(2019, 3, 31)))
                .hasMessage("rates must hold a rate of CN on 2019-03-31 but was 'none'");
        assertThatThrownBy(() -> VatRate.builder().from(Prices.VAT).rate(1.3).build())
                .hasMessage("rate must be in [0, 1] but was 1.3");
    }

    @Test
    void anExchangeRateIsBetweenTwoCurrencies() {
        assertThatThrownBy(() -> ExchangeRate.builder()
                        .from(Prices.YUAN)
                        .quoted(Prices.YUAN.base())
                        .build())
                .hasMessage("quoted must differ from the base but was USD");
        assertThatThrownBy(
                        () -> ExchangeRate.builder().from(Prices.YUAN).rate(0).build())
                .hasMessage("rate must be finite and above 0 but was 0.0");
        assertThatThrownBy(() -> ExchangeRate.builder()
                        .from(Prices.YUAN)
                        .period(DateSpan.always())
                        .build())
                .hasMessageContaining("period must have a first and a last day");
        assertThatThrownBy(() -> Prices.YUAN.convert(-1, Prices.YUAN.base()))
                .hasMessage("amount must be finite and at least 0 but was -1.0");
        assertThat(Prices.YUAN.convert(2, Prices.YUAN.base())).isEqualTo(14.2);
        assertThat(Prices.YUAN.convert(14.2, Prices.YUAN.quoted())).isEqualTo(2);
    }

    @Test
    void termsAreFoundByTheirCode() {
        for (DeliveryTerms terms : DeliveryTerms.values()) {
            assertThat(DeliveryTerms.ofCode(terms.code())).isEqualTo(terms);
        }
        assertThatThrownBy(() -> DeliveryTerms.ofCode("fob"))
                .hasMessage(
                        "terms must be one of EXW, FCA, FOB, CFR, CIF, DAP, DDP, domestic, customs value, not stated"
                                + " but was 'fob'");
    }

    private static UnitPrice amount(Interval amount) {
        return UnitPrice.builder().from(PRICE).amount(amount).build();
    }
}
