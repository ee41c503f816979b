// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.choice.Answer;
import org.ytterby.product.choice.Criterion;
import org.ytterby.product.choice.CriterionFinding;

/** Any {@link CriterionFinding}. */
public final class CriterionFindingArbitraries extends TypeProvider<CriterionFinding> {

    /** Creates the provider. */
    public CriterionFindingArbitraries() {
        super(CriterionFinding.class);
    }

    @Override
    public CriterionFinding example() {
        return CriterionFinding.builder()
                .criterion(Criterion.ENERGY_PRODUCT)
                .answer(Answer.MET)
                .because("318.0 to 342.0 kJ/m3, asked at least 300.0")
                .build();
    }

    @Override
    public Arbitrary<CriterionFinding> arbitrary() {
        return Combinators.combine(Arbitraries.of(Criterion.class), Arbitraries.of(Answer.class))
                .as((criterion, answer) -> CriterionFinding.builder()
                        .criterion(criterion)
                        .answer(answer)
                        .because("any")
                        .build());
    }
}
