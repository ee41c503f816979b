// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.assay.Whole;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.evidence.Confidence;
import org.ytterby.market.Commodity;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.PeriodPolicy;
import org.ytterby.market.PriceBasis;
import org.ytterby.market.PriceConversion;
import org.ytterby.market.PriceTax;
import org.ytterby.market.Prices;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.MassUnit;
import org.ytterby.quantity.Money;
import org.ytterby.testkit.BasketPriceArbitraries;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.PublishedPayabilityArbitraries;
import org.ytterby.testkit.UnitPriceArbitraries;

class BasketTest {

    private static final TotalScope TREO = TotalScope.LANTHANIDES_AND_YTTRIUM;
    private static final RareEarthContent ORE = BasketPriceArbitraries.content(
            Map.of(Element.ND, 0.2, Element.PR, 0.05, Element.DY, 0.01, Element.CE, 0.7, Element.SC, 0.01));

    @Test
    void addsUpSharesTimesPricesAndNamesTheUnpriced() { // 0.2 * 50 + 0.01 * (230 to 250)
        PriceSheet sheet = PriceSheet.of(List.of(
                Prices.oxide(Element.ND, 50),
                UnitPriceArbitraries.oxide(Element.DY, Interval.of(230, 250)),
                Prices.oxide(Element.SC, 600),
                Prices.oxide(Element.TM, 30)));
        BasketPrice basket = BasketPrice.of(ORE, TREO, sheet, CiaawWeights.CIAAW_2024);
        assertThat(basket.perKilogram().lower()).isCloseTo(12.3, within(1e-12));
        assertThat(basket.perKilogram().upper()).isCloseTo(12.5, within(1e-12));
        assertThat(basket.pricedShare()).isCloseTo(0.21, within(1e-12));
        assertThat(basket.unpriced()).containsExactly(Element.CE, Element.PR);
        assertThat(basket.unquantified()).containsExactly(Element.TM);
        assertThat(basket.contributions()).containsOnlyKeys(Element.ND, Element.DY); // scandium is outside the scope
        assertThat(basket.perPricedKilogram().orElseThrow().lower()).isCloseTo(12.3 / 0.21, within(1e-9));
    }

    @Test
    void zeroIsAPriceAndNoPriceIsNone() {
        PriceSheet worthless = PriceSheet.of(List.of(Prices.oxide(Element.CE, 0)));
        BasketPrice basket = BasketPrice.of(ORE, TREO, worthless, CiaawWeights.CIAAW_2024);
        assertThat(basket.pricedShare()).isEqualTo(0.7);
        assertThat(basket.perPricedKilogram()).contains(Interval.of(0, 0));
        assertThat(basket.unpriced()).doesNotContain(Element.CE);
        PriceSheet elsewhere = PriceSheet.of(List.of(Prices.oxide(Element.LU, 800)));
        BasketPrice nothing = BasketPrice.of(ORE, TREO, elsewhere, CiaawWeights.CIAAW_2024);
        assertThat(nothing.perPricedKilogram()).isEmpty();
        assertThat(nothing.unpriced()).containsExactly(Element.CE, Element.PR, Element.ND, Element.DY);
    }

    @Test
    void aPriceOfBothCoversBothOrNeither() { // 0.25 * 69
        UnitPrice both = UnitPrice.builder()
                .from(Prices.oxide(Element.ND, 69))
                .commodity(Commodity.builder()
                        .from(Prices.oxide(Element.ND, 69).commodity())
                        .addElements(Element.PR)
                        .build())
                .build();
        assertThat(BasketPrice.of(ORE, TREO, PriceSheet.of(List.of(both)), CiaawWeights.CIAAW_2024)
                        .perKilogram()
                        .lower())
                .isCloseTo(17.25, within(1e-12));
        assertThatThrownBy(() -> PriceSheet.of(List.of(both, Prices.oxide(Element.PR, 74))))
                .hasMessage("prices must hold one price for Pr but was 'two'");
    }

    @Test
    void aMetalPriceIsTakenPerKilogramOfOxide() { // a kilogram of Dy2O3 holds 1 / 1.147683 kg of metal
        UnitPrice metal = PriceBasis.on(Prices.oxide(Element.DY, 240), Basis.METAL, CiaawWeights.CIAAW_2024);
        UnitPrice pounds = PriceConversion.per(metal, MassUnit.POUND);
        assertThat(PriceSheet.of(List.of(pounds))
                        .perKilogramOxide(Element.DY, CiaawWeights.CIAAW_2024)
                        .orElseThrow()
                        .lower())
                .isCloseTo(240, within(1e-9));
        assertThat(PriceSheet.of(List.of(pounds)).perKilogramOxide(Element.TB, CiaawWeights.CIAAW_2024))
                .isEmpty();
    }

    @Test
    void pricesThatDoNotAddUpAreRefused() {
        UnitPrice nd = Prices.oxide(Element.ND, 70);
        UnitPrice dy = Prices.oxide(Element.DY, 240);
        refused(nd, Prices.taxed(dy, PriceTax.included(0.13)), "prices[1].tax must be");
        refused(
                nd,
                PriceConversion.inOtherCurrency(dy, Prices.YUAN, PeriodPolicy.ANY),
                "prices[1].currency must be USD but was CNY");
        refused(
                nd,
                Prices.on(dy, "[2024-01-01, 2024-12-31]"),
                "prices[1].period must share a day with [2025-01-01, 2025-12-31] but was [2024-01-01, 2024-12-31]");
        refused(nd, good(dy, Set.of(Element.DY), Basis.ALLOY), "prices[1].commodity.basis must have a fixed factor");
        refused(nd, good(dy, Set.of(Element.DY), Basis.GROSS_PRODUCT), "prices[1].commodity.basis must have a fixed");
        refused(nd, good(dy, Set.of(), Basis.REO), "prices[1].commodity.elements must not be empty");
        refused(nd, good(dy, Set.of(Element.GA), Basis.METAL), "prices[1].commodity.elements must be rare earths");
        assertThatThrownBy(() -> PriceSheet.of(List.of())).hasMessageContaining("prices must not be empty");
    }

    @Test
    void aCommonDayIsSoughtAcrossAllPrices() {
        UnitPrice first = Prices.on(Prices.oxide(Element.ND, 70), "[2025-01-01, 2025-06-30]");
        UnitPrice all = Prices.oxide(Element.DY, 240);
        UnitPrice second = Prices.on(Prices.oxide(Element.TB, 900), "[2025-07-01, 2025-12-31]");
        assertThat(PriceSheet.of(List.of(all, second)).prices()).hasSize(2);
        assertThatThrownBy(() -> PriceSheet.of(List.of(first, all, second)))
                .hasMessageContaining("prices[2].period must share a day with [2025-01-01, 2025-06-30]");
    }

    @Test
    void saysInWhatElseThePricesDiffer() {
        UnitPrice nd = Prices.oxide(Element.ND, 70);
        UnitPrice dy = UnitPrice.builder()
                .from(Prices.oxide(Element.DY, 240))
                .terms(DeliveryTerms.DOMESTIC)
                .place(java.util.Optional.empty())
                .evidence(Prices.evidence(Confidence.FROM_MEMORY))
                .build();
        PriceSheet sheet = PriceSheet.of(List.of(nd, dy));
        assertThat(sheet.differences()).containsExactly("place: China, not stated", "terms: DOMESTIC, FREE_ON_BOARD");
        assertThat(PriceSheet.of(List.of(nd)).differences()).isEmpty();
        assertThat(sheet.confidence()).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(sheet.currency()).hasToString("USD");
    }

    @Test
    void sharesOfASampleAreDividedByTheirTotal() { // 2 % Nd2O3 and 2 % CeO2 are half each
        RareEarthContent sample = RareEarthContent.builder()
                .from(BasketPriceArbitraries.content(Map.of(Element.ND, 0.02, Element.CE, 0.02)))
                .whole(Whole.SAMPLE)
                .build();
        PriceSheet sheet = PriceSheet.of(List.of(Prices.oxide(Element.ND, 70)));
        BasketPrice basket = BasketPrice.of(sample, TREO, sheet, CiaawWeights.CIAAW_2024);
        assertThat(basket.perKilogram().lower()).isCloseTo(35, within(1e-12));
        assertThat(basket.pricedShare()).isCloseTo(0.5, within(1e-12));
        assertThatThrownBy(() -> BasketPrice.of(
                        BasketPriceArbitraries.content(Map.of(Element.ND, 0.0)), TREO, sheet, CiaawWeights.CIAAW_2024))
                .hasMessage("content total must be finite and above 0 but was 0.0");
        RareEarthContent elements =
                RareEarthContent.builder().from(sample).basis(Basis.ELEMENT).build();
        assertThatThrownBy(() -> BasketPrice.of(elements, TREO, sheet, CiaawWeights.CIAAW_2024))
                .hasMessage("content.basis must be REO but was element");
        assertThatThrownBy(() ->
                        BasketPrice.builder().from(basket).pricedShare(1.05).build())
                .hasMessage("pricedShare must be in [0, 1] but was 1.05");
        for (double sum : new double[] {1.0, 1.11}) {
            assertThatThrownBy(() ->
                            BasketPrice.builder().from(basket).scaledFrom(sum).build())
                    .hasMessage("scaledFrom must be in (1, 1.1] but was " + sum);
        }
        assertThatThrownBy(() -> BasketPrice.builder()
                        .from(basket)
                        .putContributions(Element.CE, Interval.of(-1, 1))
                        .build())
                .hasMessageContaining("contributions[Ce] must be finite and at least 0");
    }

    @Test
    void sharesOfMoreThanTheWholeAreDividedByTheirSum() { // 0.6 and 0.45 of 1.05 are 4 sevenths and 3 sevenths
        PriceSheet sheet = PriceSheet.of(List.of(Prices.oxide(Element.ND, 70), Prices.oxide(Element.CE, 7)));
        BasketPrice basket = BasketPrice.of(
                BasketPriceArbitraries.content(Map.of(Element.ND, 0.6, Element.CE, 0.45)),
                TREO,
                sheet,
                CiaawWeights.CIAAW_2024);
        assertThat(basket.scaledFrom().orElseThrow()).isCloseTo(1.05, within(1e-12));
        assertThat(basket.pricedShare()).isEqualTo(1);
        assertThat(basket.perKilogram().lower()).isCloseTo(43, within(1e-12)); // 40 and 3
        BasketPrice asPublished = BasketPrice.of(
                BasketPriceArbitraries.content(Map.of(Element.ND, 0.6, Element.CE, 0.39)),
                TREO,
                sheet,
                CiaawWeights.CIAAW_2024);
        assertThat(asPublished.scaledFrom()).isEmpty();
        assertThat(asPublished.pricedShare()).isCloseTo(0.99, within(1e-12));
        assertThatThrownBy(() -> BasketPrice.of(
                        BasketPriceArbitraries.content(Map.of(Element.ND, 0.6, Element.CE, 0.51)),
                        TREO,
                        sheet,
                        CiaawWeights.CIAAW_2024))
                .hasMessageContaining("content total must be at most 1.1 of the rare earths but was 1.1");
    }

    @Test
    void onlyWhatIsKnownToBeRecoveredIsRecoverable() { // 1000 * 0.025 * 0.8 * 0.2 * 50
        PriceSheet sheet = PriceSheet.of(List.of(Prices.oxide(Element.ND, 50), Prices.oxide(Element.DY, 240)));
        BasketPrice basket = BasketPrice.of(ORE, TREO, sheet, CiaawWeights.CIAAW_2024);
        MassFraction grade = MassFraction.ofPercent(2.5);
        OreValue value = OreValue.of(basket, grade, ElementVector.of(Map.of(Element.ND, 0.8)));
        assertThat(value.inGroundPerTonne().lower()).isCloseTo(310, within(1e-9)); // 25 kg of 12.4
        assertThat(value.recoverablePerTonne().orElseThrow().lower()).isCloseTo(200, within(1e-9));
        assertThat(value.withoutRecovery()).containsExactly(Element.DY);
        OreValue unknown = OreValue.of(basket, grade);
        assertThat(unknown.recoverablePerTonne()).isEmpty();
        assertThat(unknown.withoutRecovery()).containsExactly(Element.ND, Element.DY);
        assertThatThrownBy(() -> OreValue.of(basket, grade, ElementVector.of(Map.of(Element.ND, 1.1))))
                .hasMessage("recoveries[Nd] must be in [0, 1] but was 1.1");
    }

    @Test
    void aConcentrateIsPaidInPartAndCharged() { // 1000 * 0.45 * 0.85 * 10 - 12.5 - 100
        PriceSheet sheet = PriceSheet.of(List.of(Prices.oxide(Element.ND, 50), Prices.oxide(Element.DY, 240)));
        BasketPrice basket = BasketPrice.of(ORE, TREO, sheet, CiaawWeights.CIAAW_2024);
        PayTerms terms = PayTerms.builder()
                .putPayable(Element.ND, 0.85)
                .putPayable(Element.CE, 0.0)
                .addCharges(
                        new Charge("thorium", Money.parse("12.5 USD")), new Charge("treatment", Money.parse("100 USD")))
                .build();
        ConcentrateValue value = ConcentrateValue.of(basket, MassFraction.ofPercent(45), terms);
        assertThat(value.payablePerTonne().lower()).isCloseTo(3825, within(1e-9));
        assertThat(value.chargesPerTonne()).isEqualTo(112.5);
        assertThat(value.netPerTonne().upper()).isCloseTo(3712.5, within(1e-9));
        assertThat(value.withoutTerms()).containsExactly(Element.DY);
        ConcentrateValue poor = ConcentrateValue.of(basket, MassFraction.of(0), terms);
        assertThat(poor.netPerTonne().lower()).isEqualTo(-112.5);
        PayTerms yuan = PayTerms.builder()
                .addCharges(new Charge("treatment", Money.parse("100 CNY")))
                .build();
        assertThatThrownBy(() -> ConcentrateValue.of(basket, MassFraction.ofPercent(45), yuan))
                .hasMessage("terms.charges[0].perTonne must be in USD but was 100 CNY");
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThatThrownBy(() -> PayTerms.uniform(1.1, Set.of(Element.ND)))
                .hasMessage("payable[Nd] must be in [0, 1] but was 1.1");
        assertThatThrownBy(() -> new Charge(" ", Money.parse("1 USD"))).hasMessageContaining("charge.name must not");
        PublishedPayability one = new PublishedPayabilityArbitraries().example();
        assertThatThrownBy(() ->
                        PublishedPayability.builder().from(one).payable(25.2).build())
                .hasMessage("payable must be in [0, 1] but was 25.2");
        assertThatThrownBy(() -> PublishedPayability.builder().from(one).id("").build())
                .hasMessageContaining("id must not be blank");
        assertThatThrownBy(() ->
                        PublishedPayability.builder().from(one).product("").build())
                .hasMessageContaining("product must not be blank");
        assertThatThrownBy(() -> PublishedPayability.builder()
                        .from(one)
                        .elements(Set.of())
                        .build())
                .hasMessageContaining("elements must not be empty");
    }

    private static void refused(UnitPrice first, UnitPrice second, String message) {
        assertThatThrownBy(() -> PriceSheet.of(List.of(first, second))).hasMessageContaining(message);
    }

    private static UnitPrice good(UnitPrice price, Set<Element> elements, Basis basis) {
        return UnitPrice.builder()
                .from(price)
                .commodity(Commodity.builder()
                        .from(price.commodity())
                        .elements(elements)
                        .basis(basis)
                        .build())
                .build();
    }
}
