// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.scenario.chance.CounterRandom;

class FirstMonthsTest {

    private static final int MONTHS = 24;

    private static List<double[]> courses(List<Integer> plans) {
        List<double[]> courses = new ArrayList<>();
        for (int plan : plans) {
            double[] course = new double[MONTHS];
            Arrays.fill(course, plan % MONTHS, MONTHS, 1 + plan / MONTHS % 9);
            courses.add(course);
        }
        return courses;
    }

    private static double[] chances(int n) {
        double[] chances = new double[n];
        for (int i = 0; i < n; i++) {
            chances[i] = (i + 1) / (n + 1.0);
        }
        return chances;
    }

    /** Every one of the 2^n outcomes by itself. */
    private static double[] oneByOne(List<double[]> courses, double[] chances, double[] goal) {
        double[] first = new double[MONTHS + 1];
        for (int outcome = 0; outcome < 1 << chances.length; outcome++) {
            double probability = 1;
            double[] sum = new double[MONTHS];
            for (int i = 0; i < chances.length; i++) {
                boolean built = (outcome >> i & 1) == 1;
                probability *= built ? chances[i] : 1 - chances[i];
                for (int m = 0; built && m < MONTHS; m++) {
                    sum[m] += courses.get(i)[m];
                }
            }
            int month = 0;
            while (month < MONTHS && sum[month] < goal[month]) {
                month++;
            }
            first[month] += probability;
        }
        return first;
    }

    @Property
    void agreesWithEveryOutcomeByItself(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 215) Integer> plans,
            @ForAll @IntRange(min = 0, max = 30) int target,
            @ForAll @IntRange(min = -1, max = 1) int growth) {
        double[] goal = new double[MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            goal[m] = target + growth * m / 4.0;
        }
        double[][] first = FirstMonths.of(new double[MONTHS], courses(plans), chances(plans.size()), goal);
        double[] wanted = oneByOne(courses(plans), chances(plans.size()), goal);
        assertThat(first[0]).containsExactly(first[1]);
        assertThat(first[0]).containsExactly(wanted, within(1e-12));
        assertThat(Arrays.stream(first[0]).sum()).isCloseTo(1, within(1e-12));
    }

    /** Draws by counter lie within four standard errors; the seeds are fixed by the tries of the loop. */
    @Test
    void agreesWithDraws() {
        List<Integer> plans = List.of(3, 30, 60, 80, 101, 150, 170, 200, 210, 11, 40, 77);
        double[] chances = chances(plans.size());
        double[] goal = new double[MONTHS];
        Arrays.fill(goal, 28);
        double[][] first = FirstMonths.of(new double[MONTHS], courses(plans), chances, goal);
        int draws = 20_000;
        int[] reached = new int[MONTHS + 1];
        for (int draw = 0; draw < draws; draw++) {
            int month = 0;
            while (month < MONTHS && sum(courses(plans), chances, draw, month) < 28) {
                month++;
            }
            reached[month]++;
        }
        double drawn = 0;
        for (int m = 0; m < MONTHS; m++) {
            drawn += reached[m] / (double) draws;
            double exact = FirstMonths.upTo(first[0], m);
            assertThat(drawn).isCloseTo(exact, within(4 * Math.sqrt(exact * (1 - exact) / draws) + 1e-12));
        }
        assertThat(drawn).isBetween(0.1, 0.9); // the case is not one of the trivial ones
    }

    private static double sum(List<double[]> courses, double[] chances, int draw, int month) {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum += CounterRandom.uniform(9, draw, 0, i) < chances[i] ? courses.get(i)[month] : 0;
        }
        return sum;
    }

    /** Forty like projects of 1 t with a chance of a half and a goal of 20 t: bounds around the binomial distribution. */
    @Test
    void tooManyOutcomesGiveBoundsAroundTheExactChance() {
        List<double[]> courses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            courses.add(new double[] {1});
        }
        double[] half = new double[40];
        Arrays.fill(half, 0.5);
        double[][] first = FirstMonths.of(new double[1], courses, half, new double[] {20});
        double exact = 0; // of at least 20 successes of 40
        double term = Math.pow(0.5, 40);
        for (int k = 0; k <= 40; k++) {
            exact += k >= 20 ? term : 0;
            term *= (40.0 - k) / (k + 1);
        }
        assertThat(FirstMonths.upTo(first[0], 0)).isGreaterThanOrEqualTo(exact);
        assertThat(FirstMonths.upTo(first[1], 0)).isLessThanOrEqualTo(exact);
        assertThat(first[0][0] + first[0][1]).isCloseTo(1, within(1e-9));
        assertThat(first[1][0] + first[1][1]).isCloseTo(1, within(1e-9));
    }

    @Property
    void sumsOfChancesAreProbabilities(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        double[] chances = new double[MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            chances[m] = CounterRandom.uniform(seed, m, 0, 0) / 10;
        }
        for (int m = 1; m < MONTHS; m++) {
            assertThat(FirstMonths.upTo(chances, m)).isBetween(FirstMonths.upTo(chances, m - 1), 1.0);
        }
    }
}
