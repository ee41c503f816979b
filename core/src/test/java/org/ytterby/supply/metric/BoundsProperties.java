// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Concentration;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.reliance.Reliance;
import org.ytterby.supply.reliance.Reserves;
import org.ytterby.supply.reliance.StockCover;
import org.ytterby.testkit.SupplyFigureArbitraries;

/** A bound stays a bound, in the right direction, and a rounded input leaves room for every number it may stand for. */
class BoundsProperties {

    private static final double ROUND = 1e-9;

    private static SupplyFigure line(String supplier, String figure) {
        return SupplyFigure.builder()
                .from(new SupplyFigureArbitraries().example())
                .supplier(Supplier.ofCode(supplier))
                .value(PublishedFigure.parse(figure))
                .build();
    }

    @Property
    void aFigureAboveABoundLeavesEveryMetricOfItsTableABound(
            @ForAll @IntRange(min = 1, max = 1000) int bound, @ForAll @IntRange(min = 1, max = 1000) int other) {
        SupplyTable table = SupplyTable.complete(List.of(line("CN", ">" + bound), line("AU", Integer.toString(other))));
        Interval china = table.share(Country.CN).orElseThrow();
        Interval australia = table.share(Country.AU).orElseThrow();
        double exact = (double) bound / (bound + other);
        assertThat(china.lower()).isBetween(exact - ROUND, exact + ROUND);
        assertThat(china.upper()).isEqualTo(1);
        assertThat(australia.upper()).isBetween(1 - exact - ROUND, 1 - exact + ROUND);
        assertThat(australia.lower()).isZero();
        Concentration all = table.concentration().orElseThrow();
        for (Interval result : List.of(
                all.hhi(),
                all.equalSuppliers(),
                ConcentrationRatio.of(table, 1).orThrow(),
                Diversity.hill(table, 2, ResidualPolicy.LEFT_OUT).orThrow(),
                SupplierLosses.ofLargest(table, 1).orElseThrow().remainingShare())) {
            assertThat(result.isPoint()).isFalse();
        }
    }

    @Property
    void aFigureAboveABoundMakesTheResultABoundOfTheMatchingDirection(
            @ForAll @DoubleRange(min = 1, max = 1e6) @Scale(2) double bound,
            @ForAll @DoubleRange(min = 1, max = 1e6) @Scale(2) double exact) {
        Interval more = Interval.moreThan(bound);
        Interval point = Interval.exactly(exact);
        Interval none = Interval.exactly(0);
        rises(Reserves.years(more, point), Reserves.years(Interval.exactly(bound), point));
        falls(Reserves.years(point, more), Reserves.years(point, Interval.exactly(bound)));
        falls(Reserves.extractionShare(point, more), Reserves.extractionShare(point, Interval.exactly(bound)));
        rises(Growth.change(point, more), Growth.change(point, Interval.exactly(bound)));
        falls(Growth.change(more, point), Growth.change(Interval.exactly(bound), point));
        rises(Growth.logarithmic(point, more, 3), Growth.logarithmic(point, Interval.exactly(bound), 3));
        rises(StockCover.years(more, point, none), StockCover.years(Interval.exactly(bound), point, none));
        falls(StockCover.years(point, more, none), StockCover.years(point, Interval.exactly(bound), none));
        rises(Reliance.net(point, more), Reliance.net(point, Interval.exactly(bound)));
        falls(Reliance.selfSufficiency(point, more), Reliance.selfSufficiency(point, Interval.exactly(bound)));
    }

    private static void rises(MetricValue result, MetricValue atTheBound) {
        double there = atTheBound.orThrow().lower();
        assertThat(result.orThrow().lower()).isBetween(there - near(there), there + near(there));
        assertThat(result.orThrow().upper()).isGreaterThan(there + 1e-7);
    }

    private static void falls(MetricValue result, MetricValue atTheBound) {
        double there = atTheBound.orThrow().lower();
        assertThat(result.orThrow().upper()).isBetween(there - near(there), there + near(there));
        assertThat(result.orThrow().lower()).isLessThan(there - 1e-7);
    }

    private static double near(double number) {
        return ROUND * Math.max(1, Math.abs(number));
    }

    @Property
    void aRoundedInputContainsTheResultOfTheUnrounded(
            @ForAll @DoubleRange(min = 10, max = 1e4) @Scale(3) double one,
            @ForAll @DoubleRange(min = 10, max = 1e4) @Scale(3) double other,
            @ForAll @DoubleRange(min = 10, max = 1e4) @Scale(3) double third) {
        Interval a = Rounding.around(Math.rint(one), 1);
        Interval b = Rounding.around(Math.rint(other), 1);
        Interval c = Rounding.around(Math.rint(third), 1);
        contains(Reserves.years(a, b), one / other);
        contains(Reserves.extractionShare(a, b), one / other);
        contains(Growth.compoundAnnual(a, b, 4), Math.pow(other / one, 0.25) - 1);
        contains(Growth.logarithmic(a, b, 4), Math.log(other / one) / 4);
        contains(StockCover.years(a, b, Interval.exactly(0)), one / other);
        contains(Reliance.net(a, b), 1 - one / other);
        contains(Reliance.selfSufficiency(a, b), one / other);
        List<Interval> box = List.of(a, b, c);
        double sum = one + other + third;
        double squares = (one * one + other * other + third * third) / sum / sum;
        contains(MetricValue.of(Box.range(box, Diversity::simpsonDominance)), squares);
        contains(
                MetricValue.of(Box.range(box, q -> ConcentrationRatio.of(1, 0, q))),
                Math.max(one, Math.max(other, third)) / sum);
    }

    private static void contains(MetricValue bounds, double value) {
        assertThat(value)
                .isBetween(
                        bounds.orThrow().lower() - near(bounds.orThrow().lower()),
                        bounds.orThrow().upper() + near(bounds.orThrow().upper()));
    }

    @Property
    void aSupplierOfNothingChangesOnlyWhatCountsSuppliers(
            @ForAll @DoubleRange(min = 1, max = 1e4) @Scale(2) double one,
            @ForAll @DoubleRange(min = 1, max = 1e4) @Scale(2) double other) {
        double hhi = Concentration.herfindahlHirschman(one, other);
        assertThat(Concentration.herfindahlHirschman(one, 0, other)).isEqualTo(hhi);
        Interval index = Interval.exactly(hhi);
        MetricValue two = HerfindahlIndex.normalised(index, 2);
        MetricValue three = HerfindahlIndex.normalised(index, 3);
        assertThat(three.number().orElseThrow())
                .isGreaterThanOrEqualTo(two.number().orElseThrow());
        double byHand = (hhi - 1.0 / 3) / (2.0 / 3);
        assertThat(three.number().orElseThrow()).isBetween(byHand - ROUND, byHand + ROUND);
        assertThat(HerfindahlIndex.points(index).lower()).isBetween(1e4 * hhi - 1e-6, 1e4 * hhi + 1e-6);
    }
}
