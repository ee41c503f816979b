// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.risk.RiskScore;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.eu.EuSupplyRisk;
import org.ytterby.risk.geopol.GeoPolPreset;
import org.ytterby.risk.geopol.GeoPolScoring;
import org.ytterby.risk.usgs.Usgs2021;
import org.ytterby.risk.usgs.Usgs2021Preset;

/** Any {@link RiskScore}. */
public final class RiskScoreArbitraries extends TypeProvider<RiskScore> {

    /** Creates the provider. */
    public RiskScoreArbitraries() {
        super(RiskScore.class);
    }

    @Override
    public RiskScore example() {
        return EuSupplyRisk.of(new EuStageArbitraries().example(), EuPreset.eu2017());
    }

    @Override
    public Arbitrary<RiskScore> arbitrary() {
        return Arbitraries.oneOf(
                new EuStageArbitraries().arbitrary().map(stage -> EuSupplyRisk.of(stage, EuPreset.eu2017Complete())),
                new GeoPolInputArbitraries()
                        .arbitrary()
                        .map(input ->
                                GeoPolScoring.of(input, GeoPolPreset.bounds()).midpoint()),
                new Usgs2021InputArbitraries().arbitrary().map(input -> Usgs2021.of(input, Usgs2021Preset.usgs2021())));
    }
}
