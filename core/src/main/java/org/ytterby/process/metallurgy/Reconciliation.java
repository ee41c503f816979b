// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.internal.Checks;

/**
 * The mass pull that fits several analytes best, by least squares weighted with the errors of the assays (Wills and Finch,
 * Wills' Mineral Processing Technology, 8th ed. 2016, ch. 3, node imbalance with propagated variance).
 *
 * <p>It minimises &Sigma; r&sup2;/V with the imbalance r = f &minus; y c &minus; (1 &minus; y) t and its variance V =
 * &sigma;<sub>f</sub>&sup2; + y&sup2; &sigma;<sub>c</sub>&sup2; + (1 &minus; y)&sup2; &sigma;<sub>t</sub>&sup2;, which is the same
 * as moving all assays as little as possible, in units of their errors, until every analyte balances.
 *
 * @param massPull the mass pull y, in [0, 1]
 * @param assays the reconciled assays, in the order given
 * @param chiSquare the minimum of the sum, at least 0
 * @param degreesOfFreedom the analytes less one, which the sum is compared with
 * @since 0.1
 */
public record Reconciliation(double massPull, List<ReconciledAssay> assays, double chiSquare, int degreesOfFreedom)
        implements Serializable {

    private static final int GRID = 1000;

    /**
     * Copies the list.
     *
     * @param massPull the mass pull
     * @param assays the assays
     * @param chiSquare the sum
     * @param degreesOfFreedom its degrees of freedom
     */
    public Reconciliation {
        Checks.fraction("massPull", massPull);
        assays = ImmutableList.copyOf(Checks.notEmpty("assays", assays));
        Checks.notNegative("chiSquare", chiSquare);
        Checks.inRange("degreesOfFreedom", degreesOfFreedom, 0, Integer.MAX_VALUE);
    }

    /**
     * Reconciles assays.
     *
     * @param assays the assays of one or more analytes
     * @return the best mass pull and the assays that balance with it
     * @throws IllegalArgumentException if there is none
     */
    public static Reconciliation of(List<AssayTriple> assays) {
        Checks.notEmpty("assays", assays);
        double best = 0;
        for (int i = 1; i <= GRID; i++) {
            double pull = (double) i / GRID;
            best = sum(assays, pull) < sum(assays, best) ? pull : best;
        }
        double pull = refine(assays, Math.max(0, best - 1.0 / GRID), Math.min(1, best + 1.0 / GRID));
        return new Reconciliation(
                pull,
                assays.stream().map(assay -> ReconciledAssay.of(assay, pull)).toList(),
                sum(assays, pull),
                assays.size() - 1);
    }

    /** Bisection on the slope, which a double resolves to its last digits where the sum itself is flat. */
    private static double refine(List<AssayTriple> assays, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < 200 && low < high; i++) {
            double middle = low + (high - low) / 2;
            if (slope(assays, middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low + (high - low) / 2;
    }

    private static double slope(List<AssayTriple> assays, double pull) {
        double slope = 0;
        for (AssayTriple a : assays) {
            double r = a.imbalance(pull);
            double v = a.variance(pull);
            double dr = a.tailing() - a.concentrate();
            double dv = 2 * pull * a.concentrateError() * a.concentrateError()
                    - 2 * (1 - pull) * a.tailingError() * a.tailingError();
            slope += (2 * r * dr - r * r * dv / v) / v;
        }
        return slope;
    }

    private static double sum(List<AssayTriple> assays, double pull) {
        double sum = 0;
        for (AssayTriple assay : assays) {
            double imbalance = assay.imbalance(pull);
            sum += imbalance * imbalance / assay.variance(pull);
        }
        return sum;
    }
}
