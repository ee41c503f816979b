// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.compare.ComparisonPreset;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.geopol.GeoPolPreset;
import org.ytterby.risk.usgs.Usgs2021Preset;
import org.ytterby.risk.usgs.Usgs2025Preset;
import org.ytterby.risk.yale.YaleWeights;

/** Any {@link ComparisonPreset}. */
public final class ComparisonPresetArbitraries extends TypeProvider<ComparisonPreset> {

    /** Creates the provider. */
    public ComparisonPresetArbitraries() {
        super(ComparisonPreset.class);
    }

    @Override
    public ComparisonPreset example() {
        return ComparisonPreset.builder()
                .eu(EuPreset.eu2017())
                .geoPol(GeoPolPreset.bounds())
                .usgs2021(Usgs2021Preset.usgs2021())
                .usgs2025(Usgs2025Preset.usgs2025())
                .yaleWeights(YaleWeights.equal())
                .leastGap(3)
                .build();
    }

    @Override
    public Arbitrary<ComparisonPreset> arbitrary() {
        return Combinators.combine(
                        new EuPresetArbitraries().arbitrary(),
                        new GeoPolPresetArbitraries().arbitrary(),
                        new Usgs2021PresetArbitraries().arbitrary(),
                        new Usgs2025PresetArbitraries().arbitrary(),
                        new YaleWeightsArbitraries().arbitrary().optional(),
                        Arbitraries.integers().between(1, 4))
                .as((eu, geoPol, usgs2021, usgs2025, weights, gap) -> ComparisonPreset.builder()
                        .eu(eu)
                        .geoPol(geoPol)
                        .usgs2021(usgs2021)
                        .usgs2025(usgs2025)
                        .yaleWeights(weights)
                        .leastGap(gap)
                        .build());
    }
}
