// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.process.coproduction.LinearSolver;

/**
 * Solves small linear programmes by trying every corner: where a bounded programme has an optimum, a corner is one.
 * Slow and
 * plain, a second way beside a real solver.
 */
public final class VertexSolver implements LinearSolver {

    private static final double SLACK = 1e-11;

    /** Creates the solver. */
    public VertexSolver() {}

    @Override
    public Optional<double[]> minimise(double[] costs, double[][] rows, double[] limits) {
        int n = costs.length;
        double[][] all = new double[rows.length + n][];
        double[] least = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < rows.length ? rows[i] : new double[n];
            least[i] = i < rows.length ? limits[i] : 0;
            if (i >= rows.length) {
                all[i][i - rows.length] = 1;
            }
        }
        double @Nullable [] best = null;
        int[] chosen = new int[n];
        for (int i = 0; i < n; i++) {
            chosen[i] = i;
        }
        do {
            double @Nullable [] corner = corner(all, least, chosen);
            if (corner != null
                    && holds(all, least, corner)
                    && (best == null || sum(costs, corner) < sum(costs, best))) {
                best = corner;
            }
        } while (next(chosen, all.length));
        return Optional.ofNullable(best);
    }

    private static boolean next(int[] chosen, int count) {
        for (int i = chosen.length - 1; i >= 0; i--) {
            if (chosen[i] < count - chosen.length + i) {
                chosen[i]++;
                for (int j = i + 1; j < chosen.length; j++) {
                    chosen[j] = chosen[j - 1] + 1;
                }
                return true;
            }
        }
        return false;
    }

    private static boolean holds(double[][] rows, double[] limits, double[] corner) {
        double largest = 0;
        for (double x : corner) {
            largest = Math.max(largest, Math.abs(x));
        }
        for (int i = 0; i < rows.length; i++) {
            double size = limits[i] == 0 ? largest : Math.abs(limits[i]); // a limit of 0 has no size of its own
            for (int j = 0; j < corner.length; j++) {
                size = Math.max(size, Math.abs(rows[i][j] * corner[j]));
            }
            if (!(sum(rows[i], corner) >= limits[i] - SLACK * size)) {
                return false;
            }
        }
        return true;
    }

    private static double sum(double[] costs, double[] corner) {
        double sum = 0;
        for (int j = 0; j < costs.length; j++) {
            sum += costs[j] * corner[j];
        }
        return sum;
    }

    /**
     * The point where the chosen rows hold with equality, by elimination with pivots; null if they meet
     * in no point.
     */
    private static double @Nullable [] corner(double[][] rows, double[] limits, int[] chosen) {
        int n = chosen.length;
        double[][] m = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            System.arraycopy(rows[chosen[i]], 0, m[i], 0, n);
            m[i][n] = limits[chosen[i]];
        }
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) {
                    pivot = r;
                }
            }
            if (Math.abs(m[pivot][c]) < 1e-13) {
                return null;
            }
            double[] swap = m[c];
            m[c] = m[pivot];
            m[pivot] = swap;
            for (int r = 0; r < n; r++) {
                double factor = r == c ? 0 : m[r][c] / m[c][c];
                for (int k = c; k <= n && factor != 0; k++) {
                    m[r][k] -= factor * m[c][k];
                }
            }
        }
        double[] corner = new double[n];
        for (int i = 0; i < n; i++) {
            corner[i] = m[i][n] / m[i][i];
        }
        return corner;
    }
}
