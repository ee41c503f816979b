// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import java.util.List;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The least and the greatest Herfindahl-Hirschman index of amounts that are only known within bounds.
 *
 * <p>The index is quasiconvex in the amounts. Its least value lies where every amount equals one number m, or the end of its
 * bounds nearest to m, with m = (&Sigma; q&sup2;) / (&Sigma; q); its greatest value lies where every amount is at an end
 * of its bounds. The residual enters the sum, and its square only at the upper end.
 */
final class HerfindahlBounds {

    private static final int MAX_OPEN = 20;

    private final List<Interval> named;
    private final Interval residual;

    HerfindahlBounds(List<Interval> named, Interval residual) {
        this.named = named;
        this.residual = residual;
        long open = named.stream().filter(amount -> !amount.isPoint()).count();
        if (open > MAX_OPEN) {
            throw Checks.refused("amounts", "have at most " + MAX_OPEN + " bounds among them", open);
        }
    }

    boolean isDefined() {
        return residual.lower() + named.stream().mapToDouble(Interval::lower).sum() > 0;
    }

    Interval hhi() {
        double least = least();
        return Interval.of(least, Math.max(least, greatest()));
    }

    Interval equalSuppliers() {
        Interval hhi = hhi();
        if (hhi.lower() > 0) {
            return Interval.of(1 / hhi.upper(), 1 / hhi.lower());
        }
        return Interval.atLeast(1 / hhi.upper());
    }

    /** The residual as infinitely many suppliers, as large as it may be; every amount as near to m as its bounds let it. */
    private double least() {
        double spread = residual.upper();
        if (spread == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double low = 0;
        double high =
                named.stream().mapToDouble(Interval::lower).max().orElse(0); // m is never above the largest lower end
        for (int i = 0; i < 200 && low < high; i++) {
            double m = low + (high - low) / 2;
            double sum = spread;
            double squares = 0;
            for (Interval amount : named) {
                double q = clamp(m, amount);
                sum += q;
                squares += q * q;
            }
            if (squares > m * sum) {
                low = Math.nextUp(m);
            } else {
                high = m;
            }
        }
        double sum = spread;
        double squares = 0;
        for (Interval amount : named) {
            double q = clamp(high, amount);
            sum += q;
            squares += q * q;
        }
        return Math.min(1, squares / sum / sum);
    }

    private static double clamp(double m, Interval amount) {
        return Math.max(amount.lower(), Math.min(m, amount.upper()));
    }

    private double greatest() {
        if (residual.upper() == Double.POSITIVE_INFINITY
                || named.stream().anyMatch(amount -> amount.upper() == Double.POSITIVE_INFINITY)) {
            return 1;
        }
        return Math.max(
                greatest(0, residual.lower(), square(residual.lower())),
                greatest(0, residual.upper(), square(residual.upper())));
    }

    private double greatest(int from, double sum, double squares) {
        if (from == named.size()) {
            return sum > 0 ? Math.min(1, squares / sum / sum) : 0;
        }
        Interval amount = named.get(from);
        double atLow = greatest(from + 1, sum + amount.lower(), squares + square(amount.lower()));
        return amount.isPoint()
                ? atLow
                : Math.max(atLow, greatest(from + 1, sum + amount.upper(), squares + square(amount.upper())));
    }

    private static double square(double x) {
        return x * x;
    }
}
