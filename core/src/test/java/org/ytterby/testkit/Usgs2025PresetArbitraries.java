// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.risk.usgs.Usgs2025Preset;

/** Any {@link Usgs2025Preset}. */
public final class Usgs2025PresetArbitraries extends TypeProvider<Usgs2025Preset> {

    /** Creates the provider. */
    public Usgs2025PresetArbitraries() {
        super(Usgs2025Preset.class);
    }

    @Override
    public Usgs2025Preset example() {
        return Usgs2025Preset.usgs2025();
    }

    @Override
    public Arbitrary<Usgs2025Preset> arbitrary() {
        return Arbitraries.doubles()
                .between(0.1, 100)
                .ofScale(1)
                .map(threshold -> Usgs2025Preset.builder()
                        .name("own")
                        .thresholdMillionUsd(threshold)
                        .build());
    }
}
