// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.supply.trace.TracedDependence;
import org.ytterby.supply.trace.Tracing;

/** Any {@link TracedDependence}. */
public final class TracedDependenceArbitraries extends TypeProvider<TracedDependence> {

    /** Creates the provider. */
    public TracedDependenceArbitraries() {
        super(TracedDependence.class);
    }

    @Override
    public TracedDependence example() {
        return Tracing.of(new SupplyNetworkArbitraries().example(), "separation", Country.JP);
    }

    @Override
    public Arbitrary<TracedDependence> arbitrary() {
        return Combinators.combine(
                        new SupplyNetworkArbitraries().arbitrary(),
                        Arbitraries.of(Country.CN, Country.MY, Country.JP, Country.DE, Country.US))
                .as((network, buyer) -> Tracing.of(network, "magnets", buyer));
    }
}
