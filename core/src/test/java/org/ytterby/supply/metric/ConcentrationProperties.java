// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyTable;

class ConcentrationProperties {

    private static final double ROUND = 1e-9;

    @Provide
    Arbitrary<double[]> amounts() {
        return Arbitraries.doubles()
                .between(0, 1e6)
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> list.stream().mapToDouble(x -> x).toArray())
                .filter(array -> Arrays.stream(array).sum() > 0);
    }

    /** Bounds, and numbers within them. */
    @Provide
    Arbitrary<List<double[]>> boxes() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(0, 1000).ofScale(2);
        return Combinators.combine(
                        numbers, numbers, Arbitraries.doubles().between(0, 1).ofScale(3))
                .as((a, width, where) -> new double[] {a, a + width * where, a + width})
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(list -> list.stream().anyMatch(bounds -> bounds[0] > 0));
    }

    @Property
    void movingFromASmallerToALargerSupplierConcentrates(
            @ForAll("amounts") double[] amounts, @ForAll("part") double part) {
        Arrays.sort(amounts);
        double[] moved = amounts.clone();
        int last = amounts.length - 1;
        Assume.that(last > 0);
        double step = amounts[0] * part;
        moved[0] -= step;
        moved[last] += step;
        assertThat(Diversity.simpsonDominance(moved))
                .isGreaterThanOrEqualTo(Diversity.simpsonDominance(amounts) - ROUND);
        assertThat(Diversity.shannonNats(moved)).isLessThanOrEqualTo(Diversity.shannonNats(amounts) + ROUND);
        for (int k = 1; k <= amounts.length; k++) {
            assertThat(ConcentrationRatio.of(k, 0, moved))
                    .isGreaterThanOrEqualTo(ConcentrationRatio.of(k, 0, amounts) - ROUND);
        }
        assertThat(gini(moved)).isGreaterThanOrEqualTo(gini(amounts) - ROUND);
    }

    @Provide
    Arbitrary<Double> part() {
        return Arbitraries.doubles().between(0, 1).ofScale(3);
    }

    @Property
    void mergingTwoSuppliersNeverLowersTheIndexAndRaisesItByTwiceTheirProduct(@ForAll("amounts") double[] amounts) {
        Assume.that(amounts.length > 1);
        double sum = Arrays.stream(amounts).sum();
        double[] merged = Arrays.copyOfRange(amounts, 1, amounts.length);
        merged[0] += amounts[0];
        assertThat(Diversity.simpsonDominance(merged))
                .isCloseTo(
                        Diversity.simpsonDominance(amounts) + 2 * amounts[0] / sum * amounts[1] / sum, within(ROUND));
    }

    @Property
    void hillNumbersNeverRiseWithTheirOrder(@ForAll("amounts") double[] amounts) {
        double largest = Arrays.stream(Amounts.shares(amounts)).max().orElseThrow();
        double last = Arrays.stream(amounts).filter(x -> x > 0).count();
        assertThat(Diversity.hill(0, amounts)).isCloseTo(last, within(ROUND));
        for (double order : new double[] {0.5, 1, 1.5, 2, 3, Double.POSITIVE_INFINITY}) {
            double hill = Diversity.hill(order, amounts);
            assertThat(hill).isLessThanOrEqualTo(last * (1 + ROUND));
            last = hill;
        }
        assertThat(last).isCloseTo(1 / largest, within(ROUND));
        assertThat(last).isGreaterThanOrEqualTo(1);
        assertThat(Diversity.hill(1, amounts)).isCloseTo(Math.exp(Diversity.shannonNats(amounts)), within(ROUND));
        assertThat(Diversity.hill(2, amounts)).isCloseTo(1 / Diversity.simpsonDominance(amounts), within(1e-6));
    }

    @Property
    void scaleAndOrderDoNotMatter(@ForAll("amounts") double[] amounts) {
        double[] other = new double[amounts.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = 7 * amounts[amounts.length - 1 - i];
        }
        assertThat(Diversity.shannonNats(other)).isCloseTo(Diversity.shannonNats(amounts), within(ROUND));
        assertThat(Diversity.hill(3, other)).isCloseTo(Diversity.hill(3, amounts), within(1e-6));
        assertThat(gini(other)).isCloseTo(gini(amounts), within(ROUND));
        assertThat(ConcentrationRatio.of(2, 0, other)).isCloseTo(ConcentrationRatio.of(2, 0, amounts), within(ROUND));
    }

    @Property
    void indicesStayInTheirRanges(@ForAll("amounts") double[] amounts) {
        int n = amounts.length;
        assertThat(Diversity.shannonNats(amounts)).isBetween(0.0, Math.log(n) + ROUND);
        assertThat(gini(amounts)).isBetween(0.0, 1 - 1.0 / n + ROUND);
        Diversity.evenness(amounts).number().ifPresent(even -> assertThat(even).isBetween(0.0, 1.0));
        GiniCoefficient.corrected(amounts)
                .number()
                .ifPresent(gini -> assertThat(gini).isBetween(0.0, 1.0));
        Interval hhi = Interval.exactly(Diversity.simpsonDominance(amounts));
        MetricValue normalised = HerfindahlIndex.normalised(hhi, n);
        assertThat(normalised.isDefined()).isEqualTo(n > 1);
        normalised
                .interval()
                .ifPresent(i -> assertThat(Interval.of(0, 1).encloses(i)).isTrue());
    }

    @Property
    void theResidualLiesBetweenManySuppliersAndOne(@ForAll("amounts") double[] named, @ForAll("part") double part) {
        double residual = 1000 * part;
        double many = HerfindahlIndex.residualAtomistic(residual, named);
        double one = HerfindahlIndex.residualAsOne(residual, named);
        double[] split = Arrays.copyOf(named, named.length + 3);
        Arrays.fill(split, named.length, split.length, residual / 3);
        assertThat(Diversity.simpsonDominance(split)).isBetween(many - ROUND, one + ROUND);
    }

    @Property
    void boundsContainWhatLiesWithin(@ForAll("boxes") List<double[]> bounds, @ForAll("part") double order) {
        double[] inside = bounds.stream().mapToDouble(b -> b[1]).toArray();
        check(bounds, inside, Diversity::simpsonDominance);
        check(bounds, inside, q -> -Diversity.shannonNats(q));
        check(bounds, inside, q -> -Diversity.hill(0.1 + 3 * order, q));
        check(bounds, inside, ConcentrationProperties::gini);
        check(bounds, inside, q -> ConcentrationRatio.of(2, 5, q));
    }

    private static void check(List<double[]> bounds, double[] inside, ToDoubleFunction<double[]> measure) {
        List<Interval> amounts = new ArrayList<>();
        bounds.forEach(b -> amounts.add(Interval.of(b[0], b[2])));
        Interval range = Box.range(amounts, measure);
        assertThat(measure.applyAsDouble(inside))
                .isBetween(range.lower() - 1e-7, range.upper() + 1e-7); // as finely as thirds find a flat minimum
    }

    @Property
    void theLeastIsThatOfASearchAndTheGreatestThatOfACorner(@ForAll("boxes") List<double[]> bounds) {
        List<Interval> amounts = new ArrayList<>();
        bounds.forEach(b -> amounts.add(Interval.of(b[0], b[2])));
        Interval range = Box.range(amounts, Diversity::simpsonDominance);
        double greatest = 0;
        for (int corner = 0; corner < 1 << bounds.size(); corner++) {
            double[] q = new double[bounds.size()];
            for (int i = 0; i < q.length; i++) {
                q[i] = bounds.get(i)[(corner >> i & 1) == 0 ? 0 : 2];
            }
            greatest = Math.max(greatest, Diversity.simpsonDominance(q));
        }
        assertThat(range.upper()).isCloseTo(greatest, within(ROUND));
        double least = descend(bounds);
        assertThat(range.lower()).isLessThanOrEqualTo(least + ROUND).isCloseTo(least, within(1e-3));
    }

    /** Walks from the middle of the box, one amount at a time, to where no small step leads lower. */
    private static double descend(List<double[]> bounds) {
        double[] q = bounds.stream().mapToDouble(b -> (b[0] + b[2]) / 2).toArray();
        double least = Diversity.simpsonDominance(q);
        for (double step = 0.5; step > 1e-7; step /= 2) {
            boolean better = true;
            while (better) {
                better = false;
                for (int i = 0; i < 2 * q.length; i++) {
                    double[] b = bounds.get(i / 2);
                    double[] next = q.clone();
                    next[i / 2] += (i % 2 == 0 ? step : -step) * (b[2] - b[0]);
                    next[i / 2] = Math.max(b[0], Math.min(b[2], next[i / 2]));
                    double there = Diversity.simpsonDominance(next);
                    if (there < least - 1e-13) {
                        q = next;
                        least = there;
                        better = true;
                    }
                }
            }
        }
        return least;
    }

    @Property
    void withoutTheLargestIsOneLessItsShare(@ForAll SupplyTable table) {
        MetricValue top = ConcentrationRatio.of(table, 1);
        assertThat(SupplierLosses.ofLargest(table, 1).isPresent()).isEqualTo(top.isDefined());
        SupplierLosses.ofLargest(table, 1).ifPresent(loss -> {
            Interval share = top.orThrow();
            assertThat(loss.remainingShare().lower()).isCloseTo(1 - share.upper(), within(ROUND));
            assertThat(loss.remainingShare().upper()).isCloseTo(1 - share.lower(), within(ROUND));
        });
    }

    @Property
    void moreLostLeavesLess(@ForAll SupplyTable table) {
        for (int k = 1; k < 4; k++) {
            int next = k + 1;
            SupplierLosses.ofLargest(table, k).ifPresent(less -> {
                SupplierLoss more = SupplierLosses.ofLargest(table, next).orElseThrow();
                assertThat(more.remaining().lower())
                        .isLessThanOrEqualTo(less.remaining().lower());
                assertThat(more.remainingShare().upper())
                        .isLessThanOrEqualTo(less.remainingShare().upper() + ROUND);
                assertThat(less.perhapsLost()).noneMatch(less.lost()::contains);
                assertThat(less.lost().size()).isLessThanOrEqualTo(next - 1);
            });
        }
    }

    @Property
    void losingWhoIsNamedLeavesTheRest(@ForAll SupplyTable table) {
        for (Map.Entry<Supplier, Interval> line : table.amounts().entrySet()) {
            line.getKey()
                    .country()
                    .ifPresent(country -> SupplierLosses.of(table, List.of(country))
                            .ifPresent(loss -> {
                                Interval share = table.share(country).orElseThrow();
                                assertThat(loss.remainingShare().upper()).isCloseTo(1 - share.lower(), within(ROUND));
                                assertThat(loss.remainingShare().lower()).isCloseTo(1 - share.upper(), within(ROUND));
                            }));
        }
    }

    private static double gini(double... amounts) {
        return GiniCoefficient.of(amounts).number().orElseThrow();
    }
}
