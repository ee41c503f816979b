// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.risk.usgs.Usgs2021Preset;

/** Any {@link Usgs2021Preset}. */
public final class Usgs2021PresetArbitraries extends TypeProvider<Usgs2021Preset> {

    /** Creates the provider. */
    public Usgs2021PresetArbitraries() {
        super(Usgs2021Preset.class);
    }

    @Override
    public Usgs2021Preset example() {
        return Usgs2021Preset.usgs2021();
    }

    @Override
    public Arbitrary<Usgs2021Preset> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.US, Country.JP),
                        Arbitraries.doubles().between(0, 1).ofScale(4))
                .as((home, cutOff) -> Usgs2021Preset.builder()
                        .name("own")
                        .home(home)
                        .cutOff(cutOff)
                        .build());
    }
}
