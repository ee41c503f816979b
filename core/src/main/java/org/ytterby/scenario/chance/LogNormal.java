// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A number above 0 whose logarithm is normally distributed: delays and durations that are sometimes very long.
 *
 * <p>With m for the median and s for the deviation of the natural logarithm: quantile m e<sup>s z</sup> with z that of the
 * standard normal distribution; mean m e<sup>s&sup2;/2</sup>; variance (e<sup>s&sup2;</sup> - 1) mean&sup2; (Johnson, Kotz,
 * Balakrishnan, Continuous Univariate Distributions 1, 1994, chapter 14).
 *
 * @param median the median, above 0 and at most {@link Distribution#LARGEST}
 * @param logDeviation the standard deviation of the natural logarithm, in (0, 5]; 0.5 says that two of three values lie
 *     within a factor of 1.65 of the median
 * @since 0.1
 */
public record LogNormal(
        @JsonProperty(required = true) double median,
        @JsonProperty(required = true) double logDeviation) implements Distribution {

    private static final double LARGEST_DEVIATION = 5;

    /**
     * Checks median and deviation.
     *
     * @param median the median
     * @param logDeviation the standard deviation of the natural logarithm
     * @throws IllegalArgumentException if one is out of its range
     */
    public LogNormal {
        if (!(median > 0 && median <= LARGEST)) {
            throw Checks.refused("median", "be in (0, 1.0E15]", median);
        }
        if (!(logDeviation > 0 && logDeviation <= LARGEST_DEVIATION)) {
            throw Checks.refused("logDeviation", "be in (0, 5]", logDeviation);
        }
    }

    @Override
    public double quantile(double probability) {
        return median * Math.exp(logDeviation * NormalQuantile.of(Bounds.inside(probability)));
    }

    @Override
    public double mean() {
        return median * Math.exp(logDeviation * logDeviation / 2);
    }

    @Override
    public double variance() {
        return Math.expm1(logDeviation * logDeviation) * mean() * mean();
    }

    @Override
    public Interval support() {
        return Interval.moreThan(0);
    }
}
