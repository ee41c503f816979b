// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.util.random.RandomGenerator;

/**
 * How likely the numbers of a range are. A published range says nothing of it, so that to choose one is an assumption.
 *
 * @since 0.1
 */
public enum RangeDistribution {
    /** Every number alike. */
    UNIFORM,
    /** The middle most likely, the ends not at all. */
    TRIANGULAR;

    double draw(double low, double high, RandomGenerator random) {
        double part = this == UNIFORM ? random.nextDouble() : (random.nextDouble() + random.nextDouble()) / 2;
        return Math.min(high, low + (high - low) * part);
    }
}
