// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.market.PricePoint;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassUnit;

class ChainValueRangeProperties {

    /** Draws one point of every price and yield and works the chain out with plain numbers. */
    @Property
    void holdsEverySampledPoint(@ForAll ChainValueRange range, @ForAll Random random) {
        ChainValue point = sample(range, random);
        double scale = scale(point);
        Map<String, Interval> added = range.added();
        point.added().forEach((name, value) -> assertHolds(added.get(name), value, scale));
        assertHolds(range.total(), point.total(), scale);
        point.byCountry().forEach((country, value) -> {
            assertHolds(range.byCountry().get(country), value, scale);
            range.shareOf(country).ifPresent(share -> assertHolds(share, value / point.total(), scale / point.total()));
        });
        point.byStage().forEach((stage, value) -> {
            assertHolds(range.byStage().get(stage), value, scale);
            range.shareOf(stage).ifPresent(share -> assertHolds(share, value / point.total(), scale / point.total()));
        });
        assertThat(range.byStage().keySet()).isEqualTo(point.byStage().keySet());
        assertHolds(range.unattributed(), point.unattributed(), scale);
        for (String name : added.keySet()) {
            range.shareOf(name)
                    .ifPresent(share -> assertHolds(share, point.shareOf(name).orElseThrow(), scale / point.total()));
        }
    }

    @Property
    void aNarrowerYieldGivesNoWiderValue(@ForAll ChainValueRange range) {
        Map<String, Interval> middles = new HashMap<>();
        range.yields().forEach((name, yield) -> middles.put(name, Interval.exactly(yield.upper())));
        ChainValueRange narrower = ChainValueRange.of(range.links(), middles);
        double scale = scale(ChainValue.of(range.links(), PricePoint.HIGH));
        narrower.added().forEach((name, value) -> {
            assertHolds(range.added().get(name), value.lower(), scale);
            assertHolds(range.added().get(name), value.upper(), scale);
        });
    }

    @Property
    void singlePricesWithoutYieldsGiveOneValue(@ForAll ChainValue chain, @ForAll Random random) {
        ChainValue point = sample(ChainValueRange.of(chain.links()), random);
        Interval total = ChainValueRange.of(point.links()).total();
        double scale = scale(point);
        assertHolds(total, point.total(), scale);
        assertThat(total.width()).isLessThanOrEqualTo(1e-9 * (1 + scale));
    }

    private static ChainValue sample(ChainValueRange range, Random random) {
        Map<UnitPrice, UnitPrice> drawn = new HashMap<>(); // equal prices are one price
        List<ChainLink> links = range.links().stream()
                .map(link -> {
                    Interval yields = range.yields().getOrDefault(link.name(), Interval.exactly(1));
                    double yield = Math.max(between(yields, random), 0.01);
                    return ChainLink.builder()
                            .from(link)
                            .inputs(link.inputs().stream()
                                    .map(input -> point(input, 1 / yield, drawn, random))
                                    .toList())
                            .output(point(link.output(), 1, drawn, random))
                            .build();
                })
                .toList();
        return ChainValue.of(links, PricePoint.MID);
    }

    private static PricedMass point(PricedMass part, double times, Map<UnitPrice, UnitPrice> drawn, Random random) {
        UnitPrice price = drawn.computeIfAbsent(
                part.price(),
                any -> UnitPrice.builder()
                        .from(any)
                        .amount(Interval.exactly(between(any.amount(), random)))
                        .build());
        return new PricedMass(Mass.of(part.mass().in(MassUnit.KILOGRAM) * times, MassUnit.KILOGRAM), price);
    }

    private static double between(Interval range, Random random) {
        double at = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> random.nextDouble();
        };
        return Math.min(range.upper(), Math.max(range.lower(), range.lower() + at * (range.upper() - range.lower())));
    }

    private static double scale(ChainValue chain) {
        return chain.links().stream()
                .mapToDouble(link -> link.output().value(PricePoint.HIGH)
                        + link.inputs().stream()
                                .mapToDouble(in -> in.value(PricePoint.HIGH))
                                .sum())
                .sum();
    }

    private static void assertHolds(Interval range, double value, double scale) {
        double slack = 1e-9 * (1 + scale); // the sampled point is rounded, the interval is not narrower for it
        assertThat(value).isBetween(range.lower() - slack, range.upper() + slack);
    }
}
