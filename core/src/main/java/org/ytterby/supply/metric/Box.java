// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The least and the greatest value of a measure of amounts that are only known within bounds.
 *
 * <p>The measure is quasiconvex in the amounts, so that its greatest value lies where every amount is at an end of its bounds.
 * Its least value lies on the line on which every amount equals m / w, or the end of its bounds nearest to it, with its own
 * weight w: with equal weights the amounts of that line are the most even ones of their sum (Marshall and Olkin 1979,
 * Inequalities: Theory of Majorization). Between two ends the measure is searched by thirds, as it falls and then rises.
 */
final class Box {

    private static final int MAX_OPEN = 16;
    private static final int STEPS = 80;
    private static final double ENDLESS = 1e300;

    private final List<Interval> amounts;
    private final double[] weights;
    private final ToDoubleFunction<double[]> measure;

    private Box(List<Interval> amounts, double[] weights, ToDoubleFunction<double[]> measure) {
        this.amounts = amounts;
        this.weights = weights;
        this.measure = measure;
        long open = amounts.stream().filter(amount -> !amount.isPoint()).count();
        if (open > MAX_OPEN) {
            throw Checks.refused("amounts", "have at most " + MAX_OPEN + " bounds among them", open);
        }
    }

    /** The range of a measure that is symmetric in its amounts, of which at least one is above 0 for sure. */
    static Interval range(List<Interval> amounts, ToDoubleFunction<double[]> measure) {
        double[] even = new double[amounts.size()];
        java.util.Arrays.fill(even, 1);
        Box box = new Box(amounts, even, measure);
        return between(box.least(), box.greatest());
    }

    static double least(List<Interval> amounts, double[] weights, ToDoubleFunction<double[]> measure) {
        return new Box(amounts, weights, measure).least();
    }

    static double greatest(List<Interval> amounts, ToDoubleFunction<double[]> measure) {
        return new Box(amounts, new double[0], measure).greatest();
    }

    static Interval between(double low, double high) {
        double upper = Math.max(low, high);
        return Double.isFinite(upper) ? Interval.of(Math.min(low, high), upper) : Interval.atLeast(Math.min(low, high));
    }

    static boolean isDefined(List<Interval> amounts) {
        return amounts.stream().anyMatch(amount -> amount.lower() > 0);
    }

    private double least() {
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            ends.add(amounts.get(i).lower() * weights[i]);
            if (Double.isFinite(amounts.get(i).upper())) {
                ends.add(amounts.get(i).upper() * weights[i]);
            }
        }
        List<Double> line = ends.stream().distinct().sorted().toList();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < line.size(); i++) {
            least = Math.min(least, at(line.get(i)));
            if (i > 0) {
                least = Math.min(least, between(line.get(i - 1), line.get(i), least));
            }
        }
        return least;
    }

    private double between(double from, double to, double least) {
        double low = from;
        double high = to;
        for (int i = 0; i < STEPS && low < high; i++) {
            double one = low + (high - low) / 3;
            double two = high - (high - low) / 3;
            if (at(one) <= at(two)) {
                high = two;
            } else {
                low = one;
            }
        }
        return Math.min(least, at(low + (high - low) / 2));
    }

    private double at(double m) {
        double[] q = new double[amounts.size()];
        for (int i = 0; i < q.length; i++) {
            Interval amount = amounts.get(i);
            double wanted = weights[i] > 0 ? m / weights[i] : Double.POSITIVE_INFINITY;
            q[i] = Math.max(amount.lower(), Math.min(wanted, amount.upper()));
        }
        return measure.applyAsDouble(finite(q));
    }

    private double greatest() {
        return greatest(0, new double[amounts.size()]);
    }

    private double greatest(int from, double[] q) {
        if (from == q.length) {
            return measure.applyAsDouble(finite(q));
        }
        q[from] = amounts.get(from).lower();
        double greatest = greatest(from + 1, q);
        if (!amounts.get(from).isPoint()) {
            q[from] = amounts.get(from).upper();
            greatest = Math.max(greatest, greatest(from + 1, q));
        }
        return greatest;
    }

    /** Beside an amount without end all others are nothing; of two such the first is taken. */
    private static double[] finite(double[] q) {
        for (int i = 0; i < q.length; i++) {
            if (q[i] == Double.POSITIVE_INFINITY) {
                double[] alone = new double[q.length];
                alone[i] = ENDLESS;
                return alone;
            }
        }
        return q;
    }
}
