// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.io.Serializable;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * How the amount of an element at an outlet is spread over the draws of a Monte Carlo calculation, in tonnes.
 *
 * @param outlet the outlet
 * @param element the element
 * @param mean the mean
 * @param standardDeviation the standard deviation of the draws, at least 0
 * @param lowest the smallest amount drawn
 * @param fifthPercentile the amount that 5 % of the draws do not exceed
 * @param median the middle amount
 * @param ninetyFifthPercentile the amount that 95 % of the draws do not exceed
 * @param highest the largest amount drawn
 * @since 0.1
 */
public record SampledAmount(
        String outlet,
        Element element,
        double mean,
        double standardDeviation,
        double lowest,
        double fifthPercentile,
        double median,
        double ninetyFifthPercentile,
        double highest)
        implements Serializable {

    /**
     * Checks that the numbers are in order.
     *
     * @param outlet the outlet
     * @param element the element
     * @param mean the mean
     * @param standardDeviation the standard deviation
     * @param lowest the smallest
     * @param fifthPercentile the fifth percentile
     * @param median the median
     * @param ninetyFifthPercentile the ninety-fifth percentile
     * @param highest the largest
     */
    public SampledAmount {
        Checks.notNegative("standardDeviation", standardDeviation);
        Checks.notNegative("lowest", lowest);
        Checks.finite("highest", highest);
        if (!(lowest <= fifthPercentile
                && fifthPercentile <= median
                && median <= ninetyFifthPercentile
                && ninetyFifthPercentile <= highest)) {
            throw Checks.refused(
                    "percentiles", "be in order", fifthPercentile + ", " + median + ", " + ninetyFifthPercentile);
        }
    }

    /** Sums up draws, which are sorted in place. */
    static SampledAmount of(String outlet, Element element, double[] draws) {
        java.util.Arrays.sort(draws);
        double mean = 0;
        for (double draw : draws) {
            mean += draw / draws.length;
        }
        double squares = 0;
        for (double draw : draws) {
            squares += (draw - mean) * (draw - mean) / draws.length;
        }
        return new SampledAmount(
                outlet,
                element,
                mean,
                Math.sqrt(squares),
                draws[0],
                rank(draws, 0.05),
                rank(draws, 0.5),
                rank(draws, 0.95),
                draws[draws.length - 1]);
    }

    /** The nearest-rank percentile. */
    private static double rank(double[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
