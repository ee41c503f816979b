// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.regime.procurement.StageAnswer;

/** The stages of random answers. */
public final class StageAnswerArbitraries extends TypeProvider<StageAnswer> {

    /** Creates the provider of {@link StageAnswer}. */
    public StageAnswerArbitraries() {
        super(StageAnswer.class);
    }

    @Override
    public StageAnswer example() {
        return new ProcurementAnswerArbitraries().example().stage(StageOfOrigin.SEPARATED);
    }

    @Override
    public Arbitrary<StageAnswer> arbitrary() {
        return new ProcurementAnswerArbitraries().arbitrary().flatMap(answer -> Arbitraries.of(answer.stages()));
    }
}
