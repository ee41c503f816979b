// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.quantity.Interval;

class DistributionTest {

    private static final Discrete DICE = new Discrete(List.of(
            new WeightedValue(1, 1), new WeightedValue(2, 0), new WeightedValue(3, 1), new WeightedValue(6, 2)));

    /** Quantiles of the standard normal distribution as R prints them (qnorm, 16 digits). */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.9, 1.2815515655446004",
        "0.975, 1.959963984540054",
        "0.025, -1.959963984540054",
        "0.999, 3.090232306167813",
        "1e-10, -6.361340902404056",
        "1e-16, -8.222082216130435"
    })
    void normalQuantilesAreThoseOfR(double probability, double value) {
        assertThat(NormalQuantile.of(probability)).isCloseTo(value, within(1e-13 + Math.abs(value) * 1e-14));
    }

    @Test
    void quantilesFollowTheirClosedForms() {
        assertThat(new Fixed(7).quantile(0.3)).isEqualTo(7);
        assertThat(new Uniform(10, 20).quantile(0.25)).isEqualTo(12.5);
        Triangular triangular = new Triangular(0, 2, 10);
        assertThat(triangular.quantile(0.05)).isCloseTo(1, within(1e-12)); // F(1) = 1 / (10 * 2)
        assertThat(triangular.quantile(0.2)).isCloseTo(2, within(1e-12));
        assertThat(triangular.quantile(0.8)).isCloseTo(6, within(1e-12)); // 1 - F(6) = 16 / (10 * 8)
        assertThat(new Triangular(0, 0, 4).quantile(0.75)).isCloseTo(2, within(1e-12));
        assertThat(new Triangular(0, 4, 4).quantile(0.25)).isCloseTo(2, within(1e-12));
        assertThat(new LogNormal(30, 0.5).quantile(0.5)).isEqualTo(30);
        assertThat(new LogNormal(30, 0.5).quantile(0.9)).isCloseTo(30 * Math.exp(0.6407757827723002), within(1e-10));
    }

    /** With the mode at a bound the shapes are 1 and 5, and F(x) = 1 - (1 - x)^5; in the middle they are 3 and 3. */
    @Test
    void quantilesOfPertFollowTheBetaDistribution() {
        for (double u : new double[] {1e-9, 0.01, 0.3, 0.5, 0.9, 0.999999}) {
            assertThat(new Pert(0, 0, 1).quantile(u)).isCloseTo(1 - Math.pow(1 - u, 0.2), within(1e-11));
            assertThat(new Pert(0, 1, 1).quantile(u)).isCloseTo(Math.pow(u, 0.2), within(1e-11));
            double x = new Pert(0, 0.5, 1).quantile(u);
            assertThat(x * x * x * (10 - 15 * x + 6 * x * x)).isCloseTo(u, within(1e-11));
        }
        assertThat(new Pert(10, 15, 20).quantile(0.5)).isCloseTo(15, within(1e-12));
    }

    /** F by Simpson's rule over x^(a-1) (1-x)^(5-a) divided by its own integral. */
    @ParameterizedTest
    @CsvSource({"0.1", "0.25", "0.37", "0.6251", "0.75000001", "0.9"})
    void quantilesOfPertAgreeWithNumericalIntegration(double mode) {
        double a = 1 + 4 * mode;
        for (double u : new double[] {0.02, 0.4, 0.77, 0.99}) {
            double x = new Pert(0, mode, 1).quantile(u);
            assertThat(betaIntegral(a, x) / betaIntegral(a, 1)).isCloseTo(u, within(1e-5));
        }
    }

    private static double betaIntegral(double a, double to) {
        int n = 20_000;
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            double x = to * i / n;
            double weight = i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.pow(x, a - 1) * Math.pow(1 - x, 5 - a);
        }
        return sum * to / n / 3;
    }

    @Test
    void discreteValuesAreTakenByWeight() {
        assertThat(DICE.quantile(0.25)).isEqualTo(1);
        assertThat(DICE.quantile(0.26)).isEqualTo(3);
        assertThat(DICE.quantile(0.5)).isEqualTo(3);
        assertThat(DICE.quantile(0.51)).isEqualTo(6);
        assertThat(DICE.quantile(0.999)).isEqualTo(6);
        assertThat(DICE.mean()).isEqualTo(4);
        assertThat(DICE.variance()).isEqualTo(4.5);
        assertThat(DICE.support()).isEqualTo(Interval.of(1, 6));
        Discrete edged =
                new Discrete(List.of(new WeightedValue(1, 0), new WeightedValue(2, 3), new WeightedValue(5, 0)));
        assertThat(edged.support()).isEqualTo(Interval.exactly(2));
        assertThat(edged.quantile(0.999999)).isEqualTo(2);
        assertThat(edged.quantile(0.000001)).isEqualTo(2);
    }

    @Test
    void yesIsDrawnAtTheUpperEnd() {
        assertThat(new YesNo(0.3).quantile(0.7)).isZero();
        assertThat(new YesNo(0.3).quantile(0.71)).isEqualTo(1);
        assertThat(new YesNo(1).quantile(0x1p-53)).isEqualTo(1);
        assertThat(new YesNo(0).quantile(1 - 0x1p-53)).isZero();
        assertThat(new YesNo(1).support()).isEqualTo(Interval.exactly(1));
        assertThat(new YesNo(0).support()).isEqualTo(Interval.exactly(0));
        assertThat(new YesNo(0.5).support()).isEqualTo(Interval.of(0, 1));
        assertThat(new YesNo(0.3).variance()).isCloseTo(0.21, within(1e-15));
    }

    static List<Distribution> distributions() {
        return List.of(
                new Fixed(3),
                new Uniform(-4, 9),
                new Triangular(1, 2, 8),
                new Triangular(1, 8, 8),
                new Pert(0.2, 0.5, 1),
                new Pert(0, 30, 365),
                new LogNormal(45, 0.4),
                DICE,
                new YesNo(0.35));
    }

    /** Mean and variance as integrals of the quantile over the probability, by the midpoint rule. */
    @ParameterizedTest
    @MethodSource("distributions")
    void meanAndVarianceAreThoseOfTheQuantiles(Distribution distribution) {
        int n = 20_000;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += distribution.quantile((i + 0.5) / n) / n;
        }
        double variance = 0;
        for (int i = 0; i < n; i++) {
            double off = distribution.quantile((i + 0.5) / n) - mean;
            variance += off * off / n;
        }
        double deviation = Math.sqrt(distribution.variance());
        assertThat(mean).isCloseTo(distribution.mean(), within(1e-9 + deviation * 1e-3));
        assertThat(variance).isCloseTo(distribution.variance(), within(1e-9 + distribution.variance() * 4e-3));
    }

    @Test
    void refusesWhatIsNoDistribution() {
        refused(() -> new Fixed(Double.NaN), "value must be in [-1.0E15, 1.0E15] but was NaN");
        refused(() -> new Fixed(2e15), "value must be in [-1.0E15, 1.0E15] but was 2.0E15");
        refused(() -> new Uniform(2, 1), "high must be above low 2.0 but was 1.0");
        refused(() -> new Uniform(2, 2), "high must be above low 2.0 but was 2.0");
        refused(() -> new Uniform(Double.NEGATIVE_INFINITY, 2), "low must be in [-1.0E15, 1.0E15] but was -Infinity");
        refused(() -> new Triangular(0, 5, 4), "mode must be in [0.0, 4.0] but was 5.0");
        refused(() -> new Triangular(1, 1, 1), "high must be above low 1.0 but was 1.0");
        refused(() -> new Pert(1, 0, 4), "mode must be in [1.0, 4.0] but was 0.0");
        refused(() -> new LogNormal(0, 1), "median must be in (0, 1.0E15] but was 0.0");
        refused(() -> new LogNormal(1, 0), "logDeviation must be in (0, 5] but was 0.0");
        refused(() -> new LogNormal(1, 5.5), "logDeviation must be in (0, 5] but was 5.5");
        refused(() -> new YesNo(1.2), "probability must be in [0, 1] but was 1.2");
        refused(() -> new WeightedValue(1, -1), "weight must be in [0, 1.0E15] but was -1.0");
        refused(() -> new Discrete(List.of()), "values must have a weight above 0 but was []");
        refused(
                () -> new Discrete(List.of(new WeightedValue(1, 0))),
                "values must have a weight above 0 but was [WeightedValue[value=1.0, weight=0.0]]");
        refused(
                () -> new Discrete(List.of(new WeightedValue(2, 1), new WeightedValue(2, 1))),
                "values[1] must be above the one before, 2.0 but was 2.0");
        refused(() -> new Uniform(0, 1).quantile(1), "probability must be in (0, 1) but was 1.0");
        refused(() -> new Fixed(0).quantile(0), "probability must be in (0, 1) but was 0.0");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
