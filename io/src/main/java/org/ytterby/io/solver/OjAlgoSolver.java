// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.solver;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ytterby.process.coproduction.LinearSolver;

/**
 * Solves linear programmes with ojAlgo (MIT licence, pure Java, no dependencies of its own). Its jar of 2.7 MB is an
 * optional
 * dependency of this module: whoever plans ore adds {@code org.ojalgo:ojalgo}, nobody else carries it.
 *
 * @since 0.1
 */
public final class OjAlgoSolver implements LinearSolver {

    /** Creates the solver. */
    public OjAlgoSolver() {}

    @Override
    public Optional<double[]> minimise(double[] costs, double[][] rows, double[] limits) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int j = 0; j < costs.length; j++) {
            model.newVariable("x" + j).lower(0).weight(costs[j]);
        }
        for (int i = 0; i < rows.length; i++) {
            Expression row = model.newExpression("row" + i).lower(limits[i]);
            for (int j = 0; j < costs.length; j++) {
                row.set(j, rows[i][j]);
            }
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        double[] unknowns = new double[costs.length];
        for (int j = 0; j < unknowns.length; j++) {
            unknowns[j] = result.doubleValue(j);
        }
        return Optional.of(unknowns);
    }

    @Override
    public String toString() {
        return "OjAlgoSolver";
    }
}
