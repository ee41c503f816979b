// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import static org.ytterby.testkit.NumberAssertions.assertClose;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.api.Assertions;
import org.ytterby.evidence.Confidence;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.MassUnit;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.UnitPriceArbitraries;

class PriceConversionProperties {

    @Provide
    Arbitrary<UnitPrice> oxides() {
        return UnitPriceArbitraries.oxides();
    }

    @Property
    void massUnitsAreUndone(@ForAll("oxides") UnitPrice price, @ForAll MassUnit unit) {
        same(PriceConversion.per(PriceConversion.per(price, unit), price.massUnit()), price);
        assertClose(
                PriceConversion.per(price, unit).perKilogram().lower(),
                price.perKilogram().lower(),
                1e-12);
    }

    @Property
    void currenciesAreUndone(@ForAll("oxides") UnitPrice price, @ForAll @DoubleRange(min = 0.01, max = 200) double r) {
        ExchangeRate rate = ExchangeRate.builder().from(Prices.YUAN).rate(r).build();
        UnitPrice there = PriceConversion.inOtherCurrency(price, rate, PeriodPolicy.OVERLAPPING);
        same(PriceConversion.inOtherCurrency(there, rate, PeriodPolicy.OVERLAPPING), price);
    }

    @Property
    void taxIsUndoneAndNeverLowersAPrice(@ForAll("oxides") UnitPrice price, @ForAll VatRate rate) {
        UnitPrice with = PriceConversion.withVat(price, rate, PeriodPolicy.OVERLAPPING);
        Assertions.assertThat(with.mid()).isGreaterThanOrEqualTo(price.mid());
        same(PriceConversion.withoutVat(with), price);
    }

    @Property
    void basesAreUndoneAndOxideIsCheaperThanItsElement(@ForAll("oxides") UnitPrice price) {
        UnitPrice element = PriceBasis.on(price, Basis.ELEMENT, CiaawWeights.CIAAW_2024);
        Assertions.assertThat(element.mid()).isGreaterThan(price.mid());
        same(PriceBasis.on(element, Basis.REO, CiaawWeights.CIAAW_2024), price);
    }

    @Property
    void contentIsUndone(
            @ForAll("oxides") UnitPrice price, @ForAll @DoubleRange(min = 0.001, max = 1) @Scale(3) double fraction) {
        MassFraction content = MassFraction.of(fraction);
        UnitPrice product = PriceBasis.ofProduct(price, content, Basis.GROSS_PRODUCT, Confidence.COMPUTED);
        Assertions.assertThat(product.mid()).isLessThanOrEqualTo(price.mid());
        same(PriceBasis.ofContent(product, content, Basis.REO, Confidence.COMPUTED), price);
    }

    @Property
    void theFactorsOfTheStepsMultiplyToTheChange(
            @ForAll("oxides") UnitPrice price, @ForAll MassUnit unit, @ForAll VatRate rate) {
        UnitPrice end = PriceBasis.on(
                PriceConversion.withVat(PriceConversion.per(price, unit), rate, PeriodPolicy.ANY),
                Basis.METAL,
                CiaawWeights.CIAAW_2024);
        double factor = end.steps().stream().mapToDouble(PriceStep::factor).reduce(1, (a, b) -> a * b);
        assertClose(end.mid(), price.mid() * factor, 1e-12);
    }

    @Property
    void confidenceIsNeverStrongerThanAnyStep(@ForAll UnitPrice price) {
        price.steps()
                .forEach(step -> Assertions.assertThat(step.confidence().isWeakerThan(price.confidence()))
                        .isFalse());
        Assertions.assertThat(price.evidence().confidence().isWeakerThan(price.confidence()))
                .isFalse();
    }

    private static void same(UnitPrice actual, UnitPrice expected) {
        assertClose(actual.amount().lower(), expected.amount().lower(), 1e-12);
        assertClose(actual.amount().upper(), expected.amount().upper(), 1e-12);
        Assertions.assertThat(actual.massUnit()).isEqualTo(expected.massUnit());
        Assertions.assertThat(actual.currency()).isEqualTo(expected.currency());
        Assertions.assertThat(actual.commodity()).isEqualTo(expected.commodity());
        Assertions.assertThat(actual.tax().isSameAs(expected.tax())).isTrue();
    }
}
