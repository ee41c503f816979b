// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

/** One run with drawn numbers. It may keep arrays between runs, and belongs to one thread. */
interface Trial {

    /**
     * Runs.
     *
     * @param values the drawn numbers, in the order of the parameters
     * @param measures where the results go
     */
    void run(double[] values, double[] measures);
}
