// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

/**
 * How a standard deviation divides the sum of squares of n numbers.
 *
 * @since 0.1
 */
public enum Deviation {
    /** By n &minus; 1: the numbers are a sample. */
    SAMPLE(1),
    /** By n: the numbers are all there are. */
    POPULATION(0);

    private final int lost;

    Deviation(int lost) {
        this.lost = lost;
    }

    /** How many numbers a deviation needs at least. */
    int least() {
        return lost + 1;
    }

    double of(double[] numbers) {
        double mean = 0;
        for (double number : numbers) {
            mean += number / numbers.length;
        }
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        return Math.sqrt(squares / (numbers.length - lost));
    }
}
