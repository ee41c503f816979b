// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.place.Country;
import org.ytterby.supply.trace.TracedLayer;

/** Any {@link TracedLayer}. */
public final class TracedLayerArbitraries extends TypeProvider<TracedLayer> {

    /** Creates the provider. */
    public TracedLayerArbitraries() {
        super(TracedLayer.class);
    }

    @Override
    public TracedLayer example() {
        return TracedLayer.builder()
                .layer("separation")
                .putShares(Country.CN, 0.75)
                .untraced(0.25)
                .build();
    }

    @Override
    public Arbitrary<TracedLayer> arbitrary() {
        return new TracedDependenceArbitraries()
                .arbitrary()
                .map(traced -> traced.layers().get(traced.layers().size() - 1));
    }
}
