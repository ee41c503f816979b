// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.geopol.GeoPolPreset;
import org.ytterby.risk.geopol.GeoPolResult;
import org.ytterby.risk.geopol.GeoPolScoring;

/** Any {@link GeoPolResult}. */
public final class GeoPolResultArbitraries extends TypeProvider<GeoPolResult> {

    /** Creates the provider. */
    public GeoPolResultArbitraries() {
        super(GeoPolResult.class);
    }

    @Override
    public GeoPolResult example() {
        return GeoPolScoring.of(new GeoPolInputArbitraries().example(), GeoPolPreset.bounds());
    }

    @Override
    public Arbitrary<GeoPolResult> arbitrary() {
        return Combinators.combine(new GeoPolInputArbitraries().arbitrary(), new GeoPolPresetArbitraries().arbitrary())
                .as(GeoPolScoring::of);
    }
}
