// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.market.PeriodPolicy;
import org.ytterby.market.PriceConversion;
import org.ytterby.market.Prices;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;
import org.ytterby.testkit.BasketPriceArbitraries;
import org.ytterby.testkit.CiaawWeights;

class BasketProperties {

    private static final TotalScope TREO = TotalScope.LANTHANIDES_AND_YTTRIUM;

    @Provide
    Arbitrary<RareEarthContent> contents() {
        return BasketPriceArbitraries.contents();
    }

    @Property
    void liesBetweenTheCheapestAndTheDearestPrice(
            @ForAll("contents") RareEarthContent content, @ForAll PriceSheet sheet) {
        BasketPrice basket = basket(content, sheet);
        basket.perPricedKilogram().ifPresent(price -> {
            List<UnitPrice> used = basket.contributions().keySet().stream()
                    .map(sheet.byElement()::get)
                    .toList();
            double cheapest =
                    used.stream().mapToDouble(p -> p.amount().lower()).min().orElseThrow();
            double dearest =
                    used.stream().mapToDouble(p -> p.amount().upper()).max().orElseThrow();
            assertThat(price.lower()).isBetween(cheapest * (1 - 1e-9), dearest * (1 + 1e-9));
            assertThat(price.upper()).isBetween(cheapest * (1 - 1e-9), dearest * (1 + 1e-9));
            assertThat(basket.perKilogram().upper()).isLessThanOrEqualTo(dearest * (1 + 1e-9));
        });
    }

    @Property
    void aSumAboveTheWholeChangesNothing(
            @ForAll("contents") RareEarthContent content,
            @ForAll PriceSheet sheet,
            @ForAll @DoubleRange(min = 0.9, max = 1.099) @Scale(3) double printed) {
        BasketPrice whole = basket(content, sheet);
        BasketPrice other = basket(
                BasketPriceArbitraries.content(content.fractions().toMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue() * printed))),
                sheet);
        double kept = Math.min(1, printed);
        assertThat(other.pricedShare()).isLessThanOrEqualTo(1).isCloseTo(kept * whole.pricedShare(), within(1e-9));
        assertClose(other.perKilogram().upper(), kept * whole.perKilogram().upper(), 1e-9);
        assertThat(other.scaledFrom().isPresent()).isEqualTo(printed > 1);
    }

    @Property
    void everyElementIsPricedOrNamed(@ForAll("contents") RareEarthContent content, @ForAll PriceSheet sheet) {
        BasketPrice basket = basket(content, sheet);
        Set<Element> there = content.fractions().toMap().keySet();
        assertThat(Sets.union(basket.contributions().keySet(), basket.unpriced()))
                .isEqualTo(there);
        assertThat(Sets.intersection(basket.contributions().keySet(), basket.unpriced()))
                .isEmpty();
        assertThat(basket.pricedShare())
                .isCloseTo(content.sumOf(basket.contributions().keySet()), within(1e-12));
    }

    @Property
    void risesWithEveryPriceAndScalesWithAll(
            @ForAll("contents") RareEarthContent content,
            @ForAll PriceSheet sheet,
            @ForAll @DoubleRange(min = 1, max = 10) @Scale(2) double factor) {
        Interval before = basket(content, sheet).perKilogram();
        List<UnitPrice> dearer = sheet.prices().stream()
                .map(p -> UnitPrice.builder()
                        .from(p)
                        .amount(Interval.of(
                                factor * p.amount().lower(), factor * p.amount().upper()))
                        .build())
                .toList();
        assertClose(basket(content, PriceSheet.of(dearer)).perKilogram().lower(), factor * before.lower(), 1e-9);
        List<UnitPrice> one = new java.util.ArrayList<>(sheet.prices());
        one.set(0, dearer.get(0));
        assertThat(basket(content, PriceSheet.of(one)).perKilogram().lower())
                .isGreaterThanOrEqualTo(before.lower() * (1 - 1e-12));
    }

    @Property
    void isTheSameInAnotherCurrencyAtTheRate(@ForAll("contents") RareEarthContent content, @ForAll PriceSheet sheet) {
        PriceSheet yuan = PriceSheet.of(sheet.prices().stream()
                .map(p -> PriceConversion.inOtherCurrency(p, Prices.YUAN, PeriodPolicy.ANY))
                .toList());
        assertClose(
                basket(content, yuan).perKilogram().upper(),
                7.1 * basket(content, sheet).perKilogram().upper(),
                1e-9);
    }

    @Property
    void recoveryAndPayabilityNeverAddValue(
            @ForAll BasketPrice basket,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(3) double grade,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(3) double share) {
        NavigableMap<Element, Interval> priced = basket.contributions();
        Map<Element, Double> shares = priced.keySet().stream().collect(Collectors.toMap(e -> e, e -> share));
        OreValue ore = OreValue.of(basket, MassFraction.of(grade), ElementVector.of(shares));
        assertThat(ore.withoutRecovery()).isEmpty();
        ore.recoverablePerTonne()
                .ifPresent(value -> assertThat(value.upper())
                        .isCloseTo(share * ore.inGroundPerTonne().upper(), within(1e-6))
                        .isLessThanOrEqualTo(ore.inGroundPerTonne().upper() + 1e-9));
        assertThat(ore.recoverablePerTonne().isEmpty()).isEqualTo(priced.isEmpty());
        ConcentrateValue sold = ConcentrateValue.of(
                basket, MassFraction.of(grade), PayTerms.uniform(share, new HashSet<>(priced.keySet())));
        assertThat(sold.netPerTonne().lower())
                .isCloseTo(share * ore.inGroundPerTonne().lower(), within(1e-6));
        assertThat(sold.withoutTerms()).isEmpty();
    }

    private static BasketPrice basket(RareEarthContent content, PriceSheet sheet) {
        return BasketPrice.of(content, TREO, sheet, CiaawWeights.CIAAW_2024);
    }
}
