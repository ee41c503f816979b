// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.scenario.flow.ServedDemand;
import org.ytterby.supply.Region;

/** Any {@link ServedDemand}. */
public final class ServedDemandArbitraries extends TypeProvider<ServedDemand> {

    /** Creates the provider. */
    public ServedDemandArbitraries() {
        super(ServedDemand.class);
    }

    @Override
    public ServedDemand example() {
        return ServedDemand.builder()
                .demand("cars-eu")
                .use("electric vehicles")
                .region(Region.EU)
                .priority(2)
                .needTonnesPerYear(60)
                .deliveredTonnesPerYear(14)
                .mineTonnesPerTonne(1.25)
                .build();
    }

    @Override
    public Arbitrary<ServedDemand> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("cars-eu", "wind-cn", "defence-us"),
                        Arbitraries.of(Region.EU, Region.WORLD, Region.of(Country.JP)),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.doubles().between(0, 1e6),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0.5, 20))
                .as((demand, region, priority, need, part, worth) -> ServedDemand.builder()
                        .demand(demand)
                        .use("any use")
                        .region(region)
                        .priority(priority)
                        .needTonnesPerYear(need)
                        .deliveredTonnesPerYear(part * need)
                        .mineTonnesPerTonne(worth)
                        .build());
    }
}
