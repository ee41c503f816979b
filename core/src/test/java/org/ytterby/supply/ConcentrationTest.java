// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.supply.SupplyTableTest.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Interval;

class ConcentrationTest {

    @Test
    void squaresShares() { // shares 0.5, 0.3, 0.2: 0.25 + 0.09 + 0.04
        assertThat(Concentration.herfindahlHirschman(50, 30, 20)).isCloseTo(0.38, within(1e-15));
        assertThat(Concentration.herfindahlHirschman(7)).isEqualTo(1);
        assertThat(Concentration.herfindahlHirschman(1, 1, 1, 1, 0)).isEqualTo(0.25);
        assertThat(Concentration.herfindahlHirschman(1e200, 1e200)).isEqualTo(0.5);
        assertThat(Concentration.herfindahlHirschman(1e-200, 1e-200)).isEqualTo(0.5);
    }

    @Test
    void refusesNothingAndNegatives() {
        assertThatThrownBy(() -> Concentration.herfindahlHirschman(0, 0))
                .hasMessageContaining("largest amount must be");
        assertThatThrownBy(() -> Concentration.herfindahlHirschman()).hasMessageContaining("largest amount must be");
        assertThatThrownBy(() -> Concentration.herfindahlHirschman(1, -1))
                .hasMessageContaining("amounts[1] must be finite and at least 0");
    }

    @Test
    void aResidualIsManySuppliersOrOne() { // 0.36 + 0.09 without and with 0.1 squared
        Concentration c = SupplyTable.of(
                        List.of(line("CN", "60"), line("AU", "30"), line("OTHER", "10"), line("CA", "—")))
                .concentration()
                .orElseThrow();
        assertThat(c.hhi().lower()).isCloseTo(0.45, within(1e-12));
        assertThat(c.hhi().upper()).isCloseTo(0.46, within(1e-12));
        assertThat(c.equalSuppliers().lower()).isCloseTo(1 / 0.46, within(1e-12));
        assertThat(c.equalSuppliers().upper()).isCloseTo(1 / 0.45, within(1e-12));
        assertThat(c.suppliers()).isEqualTo(2);
    }

    @Test
    void anUnboundedAmountLeavesOnlyTheLowerBound() { // B at A's amount: two equal suppliers
        Concentration c = SupplyTable.complete(List.of(line("CN", "60"), line("AU", "W")))
                .concentration()
                .orElseThrow();
        assertThat(c.hhi().lower()).isCloseTo(0.5, within(1e-9));
        assertThat(c.hhi().upper()).isEqualTo(1);
    }

    @Test
    void theLeastIsReachedWhereTheOpenAmountEqualsTheMeanWeightedByItself() { // A(A + 80) = A^2 + 60^2 at A = 45
        HerfindahlBounds open =
                new HerfindahlBounds(List.of(Interval.of(10, 100), Interval.exactly(60)), Interval.exactly(20));
        assertThat(open.hhi().lower()).isCloseTo(0.36, within(1e-9)); // (45^2 + 60^2) / 125^2
        assertThat(open.hhi().upper()).isCloseTo(4100 / 8100.0, within(1e-12)); // A at 10, the rest one supplier
        HerfindahlBounds small =
                new HerfindahlBounds(List.of(Interval.of(10, 100), Interval.exactly(10)), Interval.exactly(0));
        assertThat(small.hhi().upper()).isCloseTo(10_100 / 12_100.0, within(1e-12)); // A at 100
        assertThat(small.hhi().lower()).isCloseTo(0.5, within(1e-9)); // A at 10
        HerfindahlBounds two = new HerfindahlBounds(
                List.of(Interval.of(1, 4), Interval.of(2, 8), Interval.exactly(6)), Interval.of(0, 5));
        double least = 1;
        for (double a = 1; a <= 4; a += 0.01) { // a second way: try them all
            for (double b = 2; b <= 8; b += 0.01) {
                least = Math.min(least, (a * a + b * b + 36) / Math.pow(a + b + 6 + 5, 2));
            }
        }
        assertThat(two.hhi().lower()).isCloseTo(least, within(1e-4)).isLessThanOrEqualTo(least + 1e-12);
    }

    @Test
    void anUnknownRestMayBeManySuppliersOrOne() {
        HerfindahlBounds bounds = new HerfindahlBounds(List.of(Interval.exactly(5)), Interval.atLeast(0));
        assertThat(bounds.hhi()).isEqualTo(Interval.of(0, 1));
        assertThat(bounds.equalSuppliers()).isEqualTo(Interval.atLeast(1));
        assertThat(new HerfindahlBounds(List.of(Interval.exactly(0)), Interval.exactly(0)).isDefined())
                .isFalse();
    }

    @Test
    void refusesAnIndexOutsideItsRange() {
        assertThatThrownBy(() -> new Concentration(Interval.of(0.5, 1.1), Interval.of(1, 2), 1))
                .hasMessageContaining("hhi must be within [0, 1]");
        assertThatThrownBy(() -> new Concentration(Interval.of(0.5, 1), Interval.of(1, 2), -1))
                .hasMessageContaining("suppliers must be in");
    }

    @Test
    void refusesTooManyBoundsToTryEveryEnd() {
        List<Interval> amounts = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            amounts.add(Interval.of(1, 2));
        }
        assertThatThrownBy(() -> new HerfindahlBounds(amounts, Interval.exactly(0)))
                .hasMessage("amounts must have at most 20 bounds among them but was 21");
        amounts.remove(0);
        assertThat(new HerfindahlBounds(amounts, Interval.exactly(0)).isDefined())
                .isTrue();
    }

    @Property
    void liesBetweenEvenAndSingle(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0.01, max = 1e6) @Scale(2) Double> q) {
        double hhi = Concentration.herfindahlHirschman(array(q));
        assertThat(hhi).isBetween(1.0 / q.size() - 1e-12, 1.0);
        assertThat(Concentration.herfindahlHirschman(
                        array(q.stream().map(x -> 3 * x).toList())))
                .isCloseTo(hhi, within(1e-12));
        List<Double> reversed = new ArrayList<>(q);
        java.util.Collections.reverse(reversed);
        assertThat(Concentration.herfindahlHirschman(array(reversed))).isCloseTo(hhi, within(1e-12));
    }

    @Property
    void mergingTwoSuppliersNeverLowersIt(
            @ForAll @Size(min = 2, max = 10) List<@DoubleRange(min = 0.01, max = 1e4) @Scale(2) Double> q) {
        List<Double> merged = new ArrayList<>(q.subList(2, q.size()));
        merged.add(q.get(0) + q.get(1));
        double total = q.stream().mapToDouble(x -> x).sum();
        assertThat(Concentration.herfindahlHirschman(array(merged)) - Concentration.herfindahlHirschman(array(q)))
                .isCloseTo(2 * q.get(0) * q.get(1) / total / total, within(1e-12));
    }

    @Property
    void boundsHoldEveryPossibleTable(@ForAll SupplyTable table, @ForAll Random random) {
        table.concentration().ifPresent(c -> {
            for (int i = 0; i < 10; i++) {
                double[] possible = new double[table.amounts().size()];
                int n = 0;
                for (Map.Entry<Supplier, Interval> line : table.amounts().entrySet()) {
                    Interval a = line.getValue();
                    double high = a.upper() == Double.POSITIVE_INFINITY ? a.lower() + 1e5 : a.upper();
                    possible[n++] = random.nextInt(3) == 0
                            ? (random.nextBoolean() ? a.lower() : high)
                            : a.lower() + random.nextDouble() * (high - a.lower());
                }
                double sum = Arrays.stream(possible).sum();
                if (sum > 0) {
                    assertThat(Concentration.herfindahlHirschman(possible))
                            .isBetween(c.hhi().lower() - 1e-9, c.hhi().upper() + 1e-9);
                    checkShares(table, possible, sum);
                }
            }
            assertThat(c.equalSuppliers().upper() * c.hhi().lower())
                    .satisfiesAnyOf(
                            x -> assertThat(x).isCloseTo(1, within(1e-9)),
                            x -> assertThat(c.hhi().lower()).isZero());
        });
    }

    private static void checkShares(SupplyTable table, double[] possible, double sum) {
        int n = 0;
        for (Supplier supplier : table.amounts().keySet()) {
            double share = possible[n++] / sum;
            supplier.country().ifPresent(country -> {
                Interval bounds = table.share(country).orElseThrow();
                assertThat(share).isBetween(bounds.lower() - 1e-9, bounds.upper() + 1e-9);
            });
        }
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
