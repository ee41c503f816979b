// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.eu.EuAssessment;
import org.ytterby.risk.eu.EuEconomicImportance;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.eu.EuSupplyRisk;
import org.ytterby.risk.eu.SectorUse;

/** Any {@link EuAssessment}. */
public final class EuAssessmentArbitraries extends TypeProvider<EuAssessment> {

    /** Creates the provider. */
    public EuAssessmentArbitraries() {
        super(EuAssessment.class);
    }

    @Override
    public EuAssessment example() {
        return EuAssessment.builder()
                .preset(EuPreset.eu2017())
                .supplyRisk(new RiskScoreArbitraries().example())
                .economicImportance(EuEconomicImportance.of(
                        List.of(new SectorUse("C28 machinery", 1, 91_000)),
                        182_000,
                        Optional.of(Interval.exactly(0.9)),
                        EuPreset.eu2017()))
                .build();
    }

    @Override
    public Arbitrary<EuAssessment> arbitrary() {
        return Combinators.combine(
                        new EuPresetArbitraries().arbitrary(),
                        new EuStageArbitraries().arbitrary(),
                        EuStageArbitraries.fractions().optional())
                .as((preset, stage, index) -> EuAssessment.builder()
                        .preset(preset)
                        .supplyRisk(EuSupplyRisk.of(stage, preset))
                        .economicImportance(EuEconomicImportance.of(
                                List.of(new SectorUse("C28 machinery", 1, 91_000)), 182_000, index, preset))
                        .build());
    }
}
