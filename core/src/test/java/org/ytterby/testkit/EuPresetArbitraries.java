// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.eu.MissingMix;
import org.ytterby.risk.eu.MissingStage;
import org.ytterby.supply.metric.MissingGovernance;

/** Any {@link EuPreset}. */
public final class EuPresetArbitraries extends TypeProvider<EuPreset> {

    /** Creates the provider. */
    public EuPresetArbitraries() {
        super(EuPreset.class);
    }

    @Override
    public EuPreset example() {
        return EuPreset.eu2017();
    }

    @Override
    public Arbitrary<EuPreset> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.1, 5).ofScale(1),
                        Arbitraries.of(MissingMix.class),
                        Arbitraries.of(MissingStage.class),
                        Arbitraries.of(MissingGovernance.class))
                .as((threshold, mix, stage, governance) -> EuPreset.builder()
                        .name("own")
                        .supplyThreshold(threshold)
                        .importanceThreshold(2 * threshold)
                        .missingMix(mix)
                        .missingStage(stage)
                        .missingGovernance(governance)
                        .build());
    }
}
