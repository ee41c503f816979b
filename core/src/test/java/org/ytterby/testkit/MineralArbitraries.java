// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Formula;
import org.ytterby.product.Mineral;
import org.ytterby.quantity.Interval;

/** Any {@link Mineral}. */
public final class MineralArbitraries extends TypeProvider<Mineral> {

    /** Creates the provider. */
    public MineralArbitraries() {
        super(Mineral.class);
    }

    @Override
    public Mineral example() {
        return Mineral.builder()
                .name("bastnäsite-(Ce)")
                .addAliases("bastnäsite")
                .formula(Formula.parse("CeCO3F"))
                .formulaEvidence(new EvidenceArbitraries().example())
                .oxides(Interval.of(0.7, 0.75))
                .oxideEvidence(new EvidenceArbitraries().example())
                .radioactive(false)
                .note("the principal ore mineral")
                .build();
    }

    @Override
    public Arbitrary<Mineral> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("CePO4", "YPO4", "CaCe2(CO3)3F2").optional(),
                        Arbitraries.of(true, false),
                        new EvidenceArbitraries().arbitrary())
                .as((formula, radioactive, evidence) -> Mineral.builder()
                        .name("any")
                        .formula(formula.map(Formula::parse))
                        .formulaEvidence(evidence)
                        .radioactive(radioactive)
                        .factsEvidence(radioactive ? Optional.of(evidence) : Optional.empty())
                        .build());
    }
}
