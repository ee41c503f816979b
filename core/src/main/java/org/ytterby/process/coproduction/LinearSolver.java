// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import java.util.Optional;

/**
 * A solver of linear programmes, brought along by the caller so that this module needs none; {@code
 * org.ytterby.io.solver.OjAlgoSolver} is one. What it answers is proved before it is used.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface LinearSolver {

    /**
     * Finds the numbers x, each at least 0, with the least sum of costs &middot; x for which every row &middot; x is
     * at least its
     * limit.
     *
     * @param costs the cost of each unknown, of any sign
     * @param rows the coefficients, one row for each limit, as long as the costs
     * @param limits the least value of each row, of any sign
     * @return the unknowns, empty if no numbers meet the limits
     */
    Optional<double[]> minimise(double[] costs, double[][] rows, double[] limits);
}
