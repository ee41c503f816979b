// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ytterby.element.ElementVector;
import org.ytterby.process.coproduction.BalanceProblem;
import org.ytterby.process.coproduction.LeastOre;
import org.ytterby.process.coproduction.LinearSolver;
import org.ytterby.process.coproduction.OrePlanning;
import org.ytterby.process.coproduction.RecoveryCase;
import org.ytterby.process.coproduction.UnmetDemandException;
import org.ytterby.testkit.BalanceProblemArbitraries;
import org.ytterby.testkit.VertexSolver;

/** ojAlgo against a search through every corner. */
class OjAlgoSolverTest {

    private static final LinearSolver SOLVER = new OjAlgoSolver();
    private static final LinearSolver CORNERS = new VertexSolver();

    @Test
    void solvesAProgramme() {
        // least x + y with x + 2 y at least 4 and 3 x + y at least 6: the rows meet in (1.6, 1.2)
        double[] found = SOLVER.minimise(new double[] {1, 1}, new double[][] {{1, 2}, {3, 1}}, new double[] {4, 6})
                .orElseThrow();
        assertThat(found[0]).isCloseTo(1.6, within(1e-9));
        assertThat(found[1]).isCloseTo(1.2, within(1e-9));
        assertThat(SOLVER).hasToString("OjAlgoSolver");
    }

    @Test
    void saysThatNothingMeetsTheLimits() {
        assertThat(SOLVER.minimise(new double[] {1}, new double[][] {{1}, {-1}}, new double[] {2, -1}))
                .isEmpty();
    }

    @Test
    void saysThatThereIsNoLeast() {
        assertThat(SOLVER.minimise(new double[] {-1}, new double[][] {{1}}, new double[] {1}))
                .isEmpty();
    }

    @Property(tries = 100)
    void agreesWithTheSearchThroughEveryCorner(@ForAll("problems") BalanceProblem problem) {
        LeastOre corner;
        try {
            corner = OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, CORNERS);
        } catch (UnmetDemandException unmet) {
            assertThat(unmetBySolver(problem)).isTrue();
            return;
        }
        LeastOre answer = OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, SOLVER);
        assertThat(answer.totalTonnes()).isCloseTo(corner.totalTonnes(), within(1e-6 * corner.totalTonnes()));
        ElementVector saved = OrePlanning.savedWithout(answer, SOLVER);
        saved.toMap().forEach((element, tonnes) -> {
            if (tonnes > 1e-3 * answer.totalTonnes() && answer.limitSavings().isEmpty()) {
                assertThat(answer.binding()).contains(element);
            }
        });
    }

    private static boolean unmetBySolver(BalanceProblem problem) {
        try {
            OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, SOLVER);
            return false;
        } catch (UnmetDemandException unmet) {
            return true;
        }
    }

    @Provide
    Arbitrary<BalanceProblem> problems() {
        return Arbitraries.lazy(() -> new BalanceProblemArbitraries().arbitrary());
    }
}
