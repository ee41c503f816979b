// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.market.basket.PriceSheet;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassUnit;
import org.ytterby.testkit.CiaawWeights;

/** Measures of prices against sums done by hand. */
class StatisticsByHandTest {

    @Test
    void volatilityIsTheDeviationOfLogReturns() { // ln 1.1 and ln 0.9: half their distance, and that times root 2
        double[] prices = {100, 110, 99};
        double half = (Math.log(1.1) - Math.log(0.9)) / 2;
        assertThat(PriceStatistics.volatility(prices, Deviation.POPULATION)).isCloseTo(half, within(1e-12));
        assertThat(PriceStatistics.volatility(prices, Deviation.SAMPLE)).isCloseTo(half * Math.sqrt(2), within(1e-12));
        assertThatThrownBy(() -> PriceStatistics.volatility(new double[] {1, 2}, Deviation.SAMPLE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PriceStatistics.volatility(new double[] {1, 2}, Deviation.POPULATION))
                .isZero();
    }

    @Test
    void variationIsTheDeviationOverTheMean() { // 10, 20, 30: mean 20, squares 100, 0, 100
        double[] prices = {10, 20, 30};
        assertThat(PriceStatistics.coefficientOfVariation(prices, Deviation.SAMPLE))
                .isCloseTo(0.5, within(1e-12));
        assertThat(PriceStatistics.coefficientOfVariation(prices, Deviation.POPULATION))
                .isCloseTo(Math.sqrt(200 / 3.0) / 20, within(1e-12));
        assertThat(PriceStatistics.coefficientOfVariation(new double[] {7}, Deviation.POPULATION))
                .isZero();
    }

    @Test
    void roundedPricesChangeWithinAnInterval() { // 134 to 56: 55.5 over 134.5 to 56.5 over 133.5
        Interval change = PriceChange.ofRounded(134, 56, 1);
        assertThat(change.lower()).isCloseTo(55.5 / 134.5 - 1, within(1e-12));
        assertThat(change.upper()).isCloseTo(56.5 / 133.5 - 1, within(1e-12));
    }

    @Test
    void stepsKeepTheFactorTheyMultipliedBy() { // 226 with 13 % is 200 without; 30 a kilogram at 40 % content is 75
        UnitPrice taxed = Prices.taxed(Prices.oxide(Element.ND, 226), PriceTax.included(0.13));
        UnitPrice bare = PriceConversion.withoutVat(taxed);
        assertThat(bare.steps().get(0).factor()).isCloseTo(1 / 1.13, within(1e-12));
        assertThat(bare.mid()).isCloseTo(200, within(1e-9));
        assertThat(bare.estimated()).isFalse();
    }

    @Test
    void aQuoteIsComparedPerKilogramInAnyUnit() { // 73 USD/kg and 73,000 USD/t
        UnitPrice perKilogram = Prices.oxide(Element.ND, 73);
        UnitPrice perTonne = PriceConversion.per(perKilogram, MassUnit.TONNE);
        for (QuoteReport report : List.of(check(perKilogram, perTonne), check(perTonne, perKilogram))) {
            assertThat(report.findings().get(0).ratio()).isCloseTo(1, within(1e-12));
        }
        UnitPrice free = Prices.oxide(Element.ND, 0);
        assertThat(check(perKilogram, free).notCompared()).containsExactly(free);
    }

    @Test
    void slipsStandWithTheOneThatLeavesLeastFirst() { // 1000 is near a tonne and nearer than ten thousand
        QuoteReport report = check(Prices.oxide(Element.ND, 73 * 10.3), Prices.oxide(Element.ND, 73));
        List<SuspectedSlip> slips = report.findings().get(0).slips();
        assertThat(slips).hasSizeGreaterThan(1);
        for (int i = 1; i < slips.size(); i++) {
            assertThat(Math.abs(Math.log(slips.get(i - 1).remaining())))
                    .isLessThanOrEqualTo(Math.abs(Math.log(slips.get(i).remaining())));
        }
    }

    @Test
    void theSlipThatExplainsMoreNeighboursGoesBeforeTheOneThatFitsBetter() {
        SuspectedSlip tonne = new SuspectedSlip(SlipKind.MASS_UNIT, 1000, 1.04, "t and kg");
        SuspectedSlip myriad = new SuspectedSlip(SlipKind.TEN_THOUSAND, 10_000, 1.001, "ten thousand and one");
        QuoteFinding both = finding(List.of(tonne, myriad));
        QuoteFinding one = finding(List.of(tonne));
        QuoteReport.Builder report = QuoteReport.builder().quote(Prices.oxide(Element.ND, 73_000));
        assertThat(report.addFindings(both, one).build().likelySlip()).contains(SlipKind.MASS_UNIT);
        assertThat(QuoteReport.builder()
                        .quote(Prices.oxide(Element.ND, 73_000))
                        .addFindings(both)
                        .build()
                        .likelySlip())
                .contains(SlipKind.TEN_THOUSAND); // of one neighbour each, the closer fit
    }

    @Test
    void aSheetNamesThePriceWithoutAnEdition() {
        UnitPrice printed = Prices.oxide(Element.ND, 73);
        UnitPrice loose = UnitPrice.builder()
                .from(Prices.oxide(Element.DY, 239))
                .edition(Optional.empty())
                .build();
        UnitPrice edited = UnitPrice.builder()
                .from(printed)
                .edition(new org.ytterby.testkit.EditionArbitraries().example())
                .build();
        assertThat(PriceSheet.of(List.of(edited, loose)).differences())
                .containsExactly("edition: " + edited.edition().orElseThrow().label() + ", none");
    }

    private static QuoteFinding finding(List<SuspectedSlip> slips) {
        return QuoteFinding.builder()
                .neighbour(Prices.oxide(Element.ND, 73))
                .ratio(1040)
                .band(1.05)
                .slips(slips)
                .build();
    }

    private static QuoteReport check(UnitPrice quote, UnitPrice neighbour) {
        return QuoteCheck.check(
                quote, List.of(neighbour), new QuoteBands(1.05, 3, 1.6), List.of(), List.of(), CiaawWeights.CIAAW_2024);
    }
}
