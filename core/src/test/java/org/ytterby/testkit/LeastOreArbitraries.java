// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.coproduction.BalanceProblem;
import org.ytterby.process.coproduction.LeastOre;
import org.ytterby.process.coproduction.OrePlanning;
import org.ytterby.process.coproduction.RecoveryCase;
import org.ytterby.process.coproduction.UnmetDemandException;

/** Any {@link LeastOre}. */
public final class LeastOreArbitraries extends TypeProvider<LeastOre> {

    /** Creates the provider. */
    public LeastOreArbitraries() {
        super(LeastOre.class);
    }

    @Override
    public LeastOre example() {
        return OrePlanning.leastOre(
                new BalanceProblemArbitraries().example(), RecoveryCase.HIGHEST, new VertexSolver());
    }

    @Override
    public Arbitrary<LeastOre> arbitrary() {
        return new BalanceProblemArbitraries()
                .arbitrary()
                .map(problem -> solve(problem))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static Optional<LeastOre> solve(BalanceProblem problem) {
        try {
            return Optional.of(OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, new VertexSolver()));
        } catch (UnmetDemandException unmet) {
            return Optional.empty();
        }
    }
}
