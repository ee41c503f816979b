// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static NavigableSet<Double> fractions(Double... fractions) {
        return new TreeSet<>(List.of(fractions));
    }

    /** The examples of linear interpolation in the article Percentile of Wikipedia: 15, 20, 35, 40, 50 at 40 %; 1 to 4 at 75 %. */
    @Test
    void percentilesAreThoseOfTypeSeven() {
        assertThat(Spread.of(new double[] {50, 15, 40, 20, 35}, fractions(0.4)).percentiles())
                .containsEntry(0.4, 29.0);
        assertThat(Spread.of(new double[] {1, 2, 3, 4}, fractions(0.75)).percentiles())
                .containsEntry(0.75, 3.25);
        assertThat(Spread.of(new double[] {1, 2, 3, 4}, fractions(0.0, 0.5, 1.0))
                        .percentiles())
                .isEqualTo(Map.of(0.0, 1.0, 0.5, 2.5, 1.0, 4.0));
    }

    @Test
    void theErrorOfTheMeanIsThatOfTheSample() {
        Spread spread = Spread.of(new double[] {2, 4, 4, 4, 5, 5, 7, 9}, fractions(0.5));
        assertThat(spread.mean()).isEqualTo(5);
        assertThat(spread.standardError().getAsDouble()).isCloseTo(Math.sqrt(32.0 / 7 / 8), within(1e-15));
        assertThat(spread.smallest()).isEqualTo(2);
        assertThat(spread.largest()).isEqualTo(9);
        assertThat(Spread.of(new double[] {3}, fractions(0.5)).standardError()).isEmpty();
    }

    @Test
    void halvesAddUpLongSums() {
        double[] values = new double[1_000_003];
        java.util.Arrays.fill(values, 0.1);
        assertThat(Spread.of(values, fractions()).mean()).isEqualTo(0.1);
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        assertThat(Spread.of(values, fractions()).mean()).isEqualTo(500_001);
    }

    @Property
    void percentilesRiseBetweenTheSmallestAndTheLargest(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        Spread spread =
                Spread.of(values.stream().mapToDouble(Double::doubleValue).toArray(), fractions(0.0, 1.0, low, high));
        assertThat(spread.percentiles().get(low))
                .isLessThanOrEqualTo(spread.percentiles().get(high));
        assertThat(spread.percentiles()).containsEntry(0.0, spread.smallest()).containsEntry(1.0, spread.largest());
        assertThat(spread.mean()).isBetween(spread.smallest(), spread.largest());
        assertThat(List.copyOf(spread.percentiles().values())).isSorted();
    }

    @Property
    void chancesBeforeADayNeverFallWithTheDay(@ForAll EventDays days, @ForAll LocalDate one, @ForAll LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        assertThat(days.chanceBefore(early).probability())
                .isBetween(0.0, days.chanceBefore(late).probability());
        assertThat(days.chanceBefore(late).probability())
                .isLessThanOrEqualTo(days.chance().probability());
        assertThat(days.chanceBefore(LocalDate.of(9999, 1, 1))).isEqualTo(days.chance());
        assertThat(days.chance().standardError()).isBetween(0.0, 0.5);
    }

    @Test
    void daysAreCountedBeforeADayAndReachedByAFraction() {
        EventDays days = EventDays.builder()
                .id("magnets")
                .draws(10)
                .putDays(LocalDate.of(2026, 5, 3), 2)
                .putDays(LocalDate.of(2026, 5, 9), 3)
                .build();
        assertThat(days.chanceBefore(LocalDate.of(2026, 5, 3)).happened()).isZero();
        assertThat(days.chanceBefore(LocalDate.of(2026, 5, 4)).probability()).isEqualTo(0.2);
        assertThat(days.chance().standardError()).isCloseTo(Math.sqrt(0.025), within(1e-15));
        assertThat(days.chance()).hasToString("0.5000 +- 0.1581 (5 of 10 draws)");
        assertThat(days.dayReaching(0.2)).contains(LocalDate.of(2026, 5, 3));
        assertThat(days.dayReaching(0.21)).contains(LocalDate.of(2026, 5, 9));
        assertThat(days.dayReaching(0.5)).contains(LocalDate.of(2026, 5, 9));
        assertThat(days.dayReaching(0.51)).isEmpty();
    }

    @Test
    void refusesWhatIsNoSample() {
        refused(() -> Spread.of(new double[0], fractions()), "values must not be empty but was '[]'");
        refused(() -> Spread.of(new double[] {1, Double.NaN}, fractions()), "values must be finite but was NaN");
        refused(
                () -> Spread.of(new double[] {Double.NEGATIVE_INFINITY, 1}, fractions()),
                "values must be finite but was -Infinity");
        refused(() -> Spread.of(new double[] {1}, fractions(1.5)), "fraction must be in [0, 1] but was 1.5");
        Spread.Builder spread = Spread.builder().mean(1).smallest(1).largest(2);
        refused(
                () -> spread.putPercentiles(0.5, 2.0).putPercentiles(0.7, 1.5).build(),
                "percentiles[0.7] must be in [2.0, 2.0] but was 1.5");
        refused(
                () -> Spread.builder()
                        .mean(1)
                        .smallest(1)
                        .largest(2)
                        .putPercentiles(0.5, 1.0)
                        .putPercentiles(0.4, 1.5)
                        .build(),
                "percentiles must be in rising order but was [0.5, 0.4]");
        refused(() -> new EstimatedChance(3, 2), "happened must be in [0, 2] but was 3");
        refused(() -> new EstimatedChance(0, 0), "draws must be in [1, 2147483647] but was 0");
        EventDays.Builder days = EventDays.builder().id("x").draws(2).putDays(LocalDate.of(2026, 1, 1), 2);
        refused(() -> days.putDays(LocalDate.of(2026, 1, 2), 1).build(), "days must be in [0, 2] but was 3");
        refused(
                () -> EventDays.builder().id("x").draws(2).build().dayReaching(0),
                "fraction must be in (0, 1] but was 0.0");
    }

    private static void refused(ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
