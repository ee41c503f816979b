// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.eu.EuStage;
import org.ytterby.risk.eu.EuSupplyAssessment;

/** Any {@link EuSupplyAssessment}. */
public final class EuSupplyAssessmentArbitraries extends TypeProvider<EuSupplyAssessment> {

    /** Creates the provider. */
    public EuSupplyAssessmentArbitraries() {
        super(EuSupplyAssessment.class);
    }

    @Override
    public EuSupplyAssessment example() {
        return EuSupplyAssessment.of(
                List.of(
                        new EuStageArbitraries().example(),
                        EuStage.builder()
                                .from(new EuStageArbitraries().example())
                                .stage(Stage.MINING)
                                .recyclingInputRate(Optional.empty())
                                .build()),
                EuPreset.eu2017());
    }

    @Override
    public Arbitrary<EuSupplyAssessment> arbitrary() {
        return Combinators.combine(
                        new EuStageArbitraries().arbitrary(),
                        new EuStageArbitraries().arbitrary(),
                        new EuPresetArbitraries().arbitrary())
                .as((one, other, preset) -> EuSupplyAssessment.of(
                        List.of(
                                EuStage.builder().from(one).stage(Stage.MINING).build(),
                                EuStage.builder()
                                        .from(other)
                                        .stage(Stage.SEPARATION)
                                        .build()),
                        preset));
    }
}
