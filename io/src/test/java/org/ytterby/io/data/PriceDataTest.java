// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.PriceChange;
import org.ytterby.market.PriceKind;
import org.ytterby.market.PriceSeries;
import org.ytterby.market.PriceStatistics;
import org.ytterby.market.QuoteBands;
import org.ytterby.market.QuoteCheck;
import org.ytterby.market.QuoteReport;
import org.ytterby.market.UnitPrice;
import org.ytterby.market.VatRate;
import org.ytterby.market.VatTreatment;
import org.ytterby.place.Country;

/** The bundled prices. */
class PriceDataTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    @Test
    void everyPriceIsAboveZeroCitedAndStandsOnce() {
        assertThat(DATA.market().prices()).hasSize(275);
        assertThat(DATA.market().pricesByForm()).hasSize(80);
        assertThat(all()).allSatisfy(price -> {
            assertThat(price.amount().lower()).isPositive();
            assertThat(price.steps()).isEmpty();
            assertThat(price.evidence().source().citation()).isNotBlank();
            assertThat(price.evidence().confidence()).isNotEqualTo(Confidence.FROM_MEMORY);
        });
        assertThat(new HashSet<>(all())).hasSize(all().size());
    }

    @Test
    void keepsWhatTheEditionPrints() {
        UnitPrice neodymium =
                one(DATA.market().prices(), "neodymium oxide", "MCS2026 v1.3", "[2022-01-01, 2022-12-31]");
        assertThat(neodymium.mid()).isEqualTo(134);
        assertThat(neodymium.terms()).isEqualTo(DeliveryTerms.FREE_ON_BOARD);
        assertThat(neodymium.estimated()).isFalse();
        UnitPrice terbium = one(DATA.market().prices(), "terbium oxide", "MCS2026 v1.3", "[2025-01-01, 2025-12-31]");
        assertThat(terbium.mid()).isEqualTo(1010);
        assertThat(terbium.estimated()).isTrue();
        UnitPrice yearEnd = one(DATA.market().prices(), "dysprosium oxide", "MCS2016", "[2011-12-31, 2011-12-31]");
        assertThat(yearEnd.kind()).isEqualTo(PriceKind.PERIOD_END);
        assertThat(yearEnd.amount()).hasToString("[1400, 1420]");
        assertThat(DATA.market().prices().stream().map(UnitPrice::tax))
                .allMatch(t -> t.treatment() == VatTreatment.NOT_STATED);
    }

    @Test
    void sayThatTheTaxInChineseQuotesIsOnlyRemembered() {
        List<UnitPrice> yuan = DATA.market().pricesByForm().stream()
                .filter(price -> price.currency().getCurrencyCode().equals("CNY"))
                .toList();
        assertThat(yuan).hasSize(73).allSatisfy(price -> {
            assertThat(price.terms()).isEqualTo(DeliveryTerms.DOMESTIC);
            assertThat(price.tax().rate()).hasValue(0.13);
            assertThat(price.tax().confidence()).contains(Confidence.FROM_MEMORY);
        });
        VatRate rate = VatRate.on(DATA.market().vatRates(), Country.CN, LocalDate.of(2025, 5, 8));
        assertThat(rate.rate()).isEqualTo(0.13);
        assertThat(yuan).allMatch(price -> rate.period().overlaps(price.period()));
    }

    @Test
    void chineseTaxFellTwice() {
        assertThat(VatRate.on(DATA.market().vatRates(), Country.CN, LocalDate.of(2018, 4, 30))
                        .rate())
                .isEqualTo(0.17);
        assertThat(VatRate.on(DATA.market().vatRates(), Country.CN, LocalDate.of(2018, 5, 1))
                        .rate())
                .isEqualTo(0.16);
        assertThat(VatRate.on(DATA.market().vatRates(), Country.CN, LocalDate.of(2019, 3, 31))
                        .rate())
                .isEqualTo(0.16);
        assertThat(VatRate.on(DATA.market().vatRates(), Country.CN, LocalDate.of(2019, 4, 1))
                        .rate())
                .isEqualTo(0.13);
        assertThatThrownBy(() -> VatRate.on(DATA.market().vatRates(), Country.US, LocalDate.of(2019, 4, 1)))
                .hasMessage("rates must hold a rate of US on 2019-04-01 but was 'none'");
    }

    @Test
    void theOnePublishedDiscountIsNoPrice() { // 25.2 % off, as the study prints it
        assertThat(DATA.market().payabilities()).hasSize(1);
        assertThat(DATA.market()
                        .payabilities()
                        .get("ce-carbonate-concentrate-2014")
                        .payable())
                .isCloseTo(1 - 0.252, within(1e-12));
        assertThat(all()).noneMatch(price -> price.mid() == 25.2);
    }

    @Test
    void pricesOfOneEditionAndMarketFormSeries() { // 2022 to 2024: 134 to 56
        List<UnitPrice> neodymium = DATA.market().prices().stream()
                .filter(price -> price.commodity().name().equals("neodymium oxide"))
                .filter(price -> price.edition().map(Edition::label).equals(java.util.Optional.of("MCS2026 v1.3")))
                .toList();
        double[] mids = PriceSeries.of(neodymium).mids();
        assertThat(mids).containsExactly(98, 134, 78, 56, 73);
        assertThat(PriceStatistics.maximumDrawdown(mids)).isCloseTo(1 - 56.0 / 134, within(1e-15));
    }

    @Test
    void terbiumIsDearerAbroad() { // the source of 20 March 2026 says 47 %
        List<UnitPrice> day = DATA.market().pricesByForm().stream()
                .filter(price -> price.period().contains(LocalDate.of(2026, 3, 20)))
                .toList();
        Map<DeliveryTerms, UnitPrice> byTerms =
                day.stream().collect(Collectors.toMap(UnitPrice::terms, price -> price));
        assertThat(PriceChange.premium(byTerms.get(DeliveryTerms.FREE_ON_BOARD), byTerms.get(DeliveryTerms.EX_WORKS))
                        .lower())
                .isCloseTo(0.47, within(0.005));
    }

    /**
     * Beside prices of the same good and purity within two years, only these are out of line, and each really moved: the end
     * of the price peak of 2011, the fall of europium with fluorescent lamps, the two markets for terbium in 2026, and two
     * offers of small lots on one day.
     */
    @Test
    void onlyRealMovesAreOutOfLine() {
        assertThat(all().stream()
                        .filter(price -> outOfLine(price, neighbours(price)))
                        .map(price -> price.commodity().name() + " " + price.amount()))
                .containsExactlyInAnyOrder(
                        "lanthanum oxide [50, 52]",
                        "cerium oxide [40, 45]",
                        "mischmetal [47, 49]",
                        "europium oxide [344, 344]",
                        "europium oxide [130, 175]",
                        "terbium oxide [804, 804]",
                        "terbium oxide [1182, 1182]",
                        "neodymium oxide [82, 82]",
                        "neodymium oxide [88, 88]");
    }

    private static boolean outOfLine(UnitPrice price, Collection<UnitPrice> neighbours) {
        QuoteReport report = QuoteCheck.check(
                price,
                neighbours,
                new QuoteBands(1.05, 4, 1.6),
                List.of(),
                DATA.market().vatRates(),
                DATA.atomicWeights());
        return report.outOfLine().orElse(false);
    }

    /** Prices of the same good and purity within two years. */
    private static List<UnitPrice> neighbours(UnitPrice price) {
        return all().stream()
                .filter(other -> !other.equals(price) && other.commodity().equals(price.commodity()))
                .filter(other ->
                        Math.abs(other.period().firstEpochDay() - price.period().firstEpochDay()) <= 2 * 366)
                .toList();
    }

    private static List<UnitPrice> all() {
        return Stream.concat(DATA.market().prices().stream(), DATA.market().pricesByForm().stream())
                .toList();
    }

    private static UnitPrice one(Collection<UnitPrice> prices, String name, String edition, String period) {
        List<UnitPrice> found = prices.stream()
                .filter(price -> price.commodity().name().equals(name)
                        && price.period().toString().equals(period)
                        && price.edition().map(Edition::label).orElse("").equals(edition))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).commodity().elements()).hasSize(1).doesNotContain(Element.PM);
        return found.get(0);
    }
}
