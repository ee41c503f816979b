// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassUnit;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.PriceSeriesArbitraries;
import org.ytterby.testkit.UnitPriceArbitraries;

class PriceSeriesTest {

    private static final UnitPrice PRICE = Prices.oxide(Element.ND, 73);
    private static final UnitPrice LATER = Prices.on(PRICE, "[2026-01-01, 2026-12-31]");

    @Test
    void standsInOrderOfTime() {
        assertThat(PriceSeries.of(List.of(LATER, PRICE)).prices()).containsExactly(PRICE, LATER);
        assertThatThrownBy(() -> PriceSeries.of(List.of(PRICE, PRICE)))
                .hasMessage("prices[1].period must come after [2025-01-01, 2025-12-31]"
                        + " but was [2025-01-01, 2025-12-31]");
        assertThatThrownBy(() -> PriceSeries.of(List.of())).hasMessage("prices must not be empty but was []");
    }

    @Test
    void refusesPricesThatDoNotCompare() {
        refused(UnitPrice.builder().from(LATER).kind(PriceKind.PERIOD_END).build(), "prices[1].kind must be AVERAGE");
        refused(UnitPrice.builder().from(LATER).terms(DeliveryTerms.DOMESTIC).build(), "prices[1].terms must be FREE");
        refused(UnitPrice.builder().from(LATER).place("Rotterdam").build(), "prices[1].place must be");
        refused(
                UnitPrice.builder().from(LATER).massUnit(MassUnit.TONNE).build(),
                "prices[1].massUnit must be KILOGRAM");
        refused(
                UnitPrice.builder()
                        .from(LATER)
                        .edition(new UnitPriceArbitraries().example().edition())
                        .build(),
                "prices[1].edition must be");
        refused(Prices.taxed(LATER, PriceTax.included(0.13)), "prices[1].tax must be");
        refused(
                PriceConversion.inOtherCurrency(LATER, Prices.YUAN, PeriodPolicy.ANY),
                "prices[1].currency must be USD but was CNY");
        refused(PriceBasis.on(LATER, Basis.ELEMENT, CiaawWeights.CIAAW_2024), "prices[1].commodity must be");
    }

    private static void refused(UnitPrice later, String message) {
        assertThatThrownBy(() -> PriceSeries.of(List.of(PRICE, later))).hasMessageContaining(message);
    }

    @Test
    void statisticsRefuseTooFewPricesAndZeros() {
        assertThatThrownBy(() -> PriceStatistics.volatility(new double[] {1, 2}, Deviation.SAMPLE))
                .hasMessage("prices must be at least 3 but was 2");
        assertThat(PriceStatistics.volatility(new double[] {1, 2}, Deviation.POPULATION))
                .isZero();
        assertThatThrownBy(() -> PriceStatistics.coefficientOfVariation(new double[] {1}, Deviation.SAMPLE))
                .hasMessage("prices must be at least 2 but was 1");
        assertThat(PriceStatistics.coefficientOfVariation(new double[] {1}, Deviation.POPULATION))
                .isZero();
        assertThatThrownBy(() -> PriceStatistics.maximumDrawdown(new double[] {1, 0}))
                .hasMessage("prices[1] must be finite and above 0 but was 0.0");
        assertThatThrownBy(() -> PriceStatistics.rangeRatio(new double[0]))
                .hasMessage("prices must be at least 1 but was 0");
        assertThatThrownBy(() -> PriceStatistics.rangeRatio(new double[] {1e-300, 1e300}))
                .hasMessageContaining("range ratio must be finite");
        assertThat(PriceStatistics.rangeRatio(new double[] {98, 134, 78, 56, 73}))
                .isEqualTo(134.0 / 56);
        assertThat(PriceStatistics.annualised(0.1, 12)).isCloseTo(0.1 * Math.sqrt(12), within(1e-15));
        assertThatThrownBy(() -> PriceStatistics.annualised(-0.1, 12)).hasMessageContaining("volatility must be");
        assertThatThrownBy(() -> PriceStatistics.annualised(0.1, 0)).hasMessageContaining("periodsPerYear must be");
    }

    @Test
    void aRoundedPriceMustExceedHalfItsUnit() {
        assertThatThrownBy(() -> PriceChange.ofRounded(0.5, 1, 1))
                .hasMessage("from must be above half the unit of rounding 0.5 but was 0.5");
        assertThatThrownBy(() -> PriceChange.ofRounded(1, 0.4, 1))
                .hasMessage("to must be at least half the unit of rounding 0.5 but was 0.4");
        assertThat(PriceChange.ofRounded(1, 0.5, 1).lower()).isEqualTo(-1);
    }

    @Test
    void aPremiumIsOneOfLikes() { // 47 % for 1182 over 804
        UnitPrice home = UnitPriceArbitraries.oxide(Element.TB, Interval.of(800, 808));
        UnitPrice abroad = UnitPriceArbitraries.oxide(Element.TB, Interval.of(1180, 1184));
        assertThat(PriceChange.premium(abroad, home)).isEqualTo(Interval.of(1180.0 / 808 - 1, 1184.0 / 800 - 1));
        assertThatThrownBy(() -> PriceChange.premium(
                        PriceConversion.inOtherCurrency(abroad, Prices.YUAN, PeriodPolicy.ANY), home))
                .hasMessage("price.currency must be USD but was CNY");
        assertThatThrownBy(() -> PriceChange.premium(PriceBasis.on(abroad, Basis.METAL, CiaawWeights.CIAAW_2024), home))
                .hasMessage("price.commodity.basis must be REO but was metal");
        assertThatThrownBy(() -> PriceChange.premium(Prices.taxed(abroad, PriceTax.notStated()), home))
                .hasMessageContaining("price.tax must be");
        assertThatThrownBy(() -> PriceChange.premium(abroad, Prices.oxide(Element.TB, 0)))
                .hasMessageContaining("base.amount must be finite and above 0");
    }

    @Property
    void volatilityIgnoresTheCurrencyAndTheDirectionOfTime(
            @ForAll @Size(min = 3, max = 20) List<@DoubleRange(min = 0.01, max = 1e4) @Scale(2) Double> prices) {
        double[] p = array(prices);
        double volatility = PriceStatistics.volatility(p, Deviation.SAMPLE);
        double[] yuan = Arrays.stream(p).map(x -> 7.1 * x).toArray();
        assertThat(PriceStatistics.volatility(yuan, Deviation.SAMPLE)).isCloseTo(volatility, within(1e-9));
        List<Double> back = new ArrayList<>(prices);
        Collections.reverse(back);
        assertThat(PriceStatistics.volatility(array(back), Deviation.SAMPLE)).isCloseTo(volatility, within(1e-9));
        assertThat(PriceStatistics.volatility(p, Deviation.POPULATION)).isLessThanOrEqualTo(volatility);
        assertThat(PriceStatistics.coefficientOfVariation(yuan, Deviation.SAMPLE))
                .isCloseTo(PriceStatistics.coefficientOfVariation(p, Deviation.SAMPLE), within(1e-9));
    }

    @Property
    void drawdownIsTheWorstOfAllPairs(
            @ForAll @Size(min = 1, max = 15) List<@DoubleRange(min = 0.01, max = 1e4) @Scale(2) Double> prices) {
        double[] p = array(prices);
        double worst = 0;
        for (int i = 0; i < p.length; i++) {
            for (int j = i; j < p.length; j++) {
                worst = Math.max(worst, 1 - p[j] / p[i]);
            }
        }
        assertThat(PriceStatistics.maximumDrawdown(p)).isEqualTo(worst).isBetween(0.0, 1.0);
        assertThat(1 - 1 / PriceStatistics.rangeRatio(p)).isGreaterThanOrEqualTo(worst - 1e-12);
    }

    @Property
    void theChangeOfTheUnroundedPricesLiesInside(
            @ForAll @DoubleRange(min = 1, max = 5000) @Scale(3) double from,
            @ForAll @DoubleRange(min = 1, max = 5000) @Scale(3) double to) {
        Interval change = PriceChange.ofRounded(Math.rint(from), Math.rint(to), 1);
        assertThat(to / from - 1).isBetween(change.lower() - 1e-12, change.upper() + 1e-12);
    }

    @Property
    void aSeriesGivesItsMids(@ForAll PriceSeries series) {
        double[] mids = series.mids();
        assertThat(mids).hasSize(series.prices().size());
        assertThat(PriceSeriesArbitraries.series(Arrays.stream(mids).boxed().toList()))
                .isEqualTo(series);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
