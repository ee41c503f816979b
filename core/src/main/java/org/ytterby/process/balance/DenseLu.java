// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

/** Gaussian elimination with partial pivoting on a small dense matrix (Golub and Van Loan, Matrix Computations, 3.4). */
final class DenseLu {

    private final int size;
    private final double[] lu;
    private final int[] rows;

    /** Factors a square matrix given by rows, which is overwritten; the caller knows that it is not singular. */
    DenseLu(double[] matrix, int size) {
        this.size = size;
        this.lu = matrix;
        this.rows = new int[size];
        for (int column = 0; column < size; column++) {
            int best = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(lu[row * size + column]) > Math.abs(lu[best * size + column])) {
                    best = row;
                }
            }
            rows[column] = best;
            for (int k = 0; best != column && k < size; k++) {
                double held = lu[column * size + k];
                lu[column * size + k] = lu[best * size + k];
                lu[best * size + k] = held;
            }
            for (int row = column + 1; row < size; row++) {
                double factor = lu[row * size + column] / lu[column * size + column];
                lu[row * size + column] = factor;
                for (int k = column + 1; factor != 0 && k < size; k++) {
                    lu[row * size + k] -= factor * lu[column * size + k];
                }
            }
        }
    }

    /** Solves for one right-hand side, which is overwritten by the solution. */
    void solve(double[] b) {
        for (int i = 0; i < size; i++) {
            double held = b[rows[i]];
            b[rows[i]] = b[i];
            b[i] = held;
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= lu[i * size + k] * b[k];
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                b[i] -= lu[i * size + k] * b[k];
            }
            b[i] /= lu[i * size + i];
        }
    }
}
