// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.supply.trace.Layer;
import org.ytterby.supply.trace.SupplyNetwork;

/** Any {@link SupplyNetwork}. */
public final class SupplyNetworkArbitraries extends TypeProvider<SupplyNetwork> {

    /** Creates the provider. */
    public SupplyNetworkArbitraries() {
        super(SupplyNetwork.class);
    }

    @Override
    public SupplyNetwork example() {
        return SupplyNetwork.builder()
                .name("Synthetic network")
                .origin(SupplyNetwork.Origin.SYNTHETIC)
                .year(2024)
                .addLayers(LayerArbitraries.layer("mining", Map.of(Country.CN, 60.0, Country.AU, 20.0)))
                .addLayers(Layer.builder()
                        .from(new LayerArbitraries().example())
                        .addInputs("mining")
                        .build())
                .build();
    }

    @Override
    public Arbitrary<SupplyNetwork> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(SupplyNetwork.Origin.class),
                        LayerArbitraries.named(Arbitraries.just("mining")),
                        LayerArbitraries.named(Arbitraries.just("separation")),
                        LayerArbitraries.named(Arbitraries.just("magnets")))
                .as((origin, mining, separation, magnets) -> SupplyNetwork.builder()
                        .name("any network")
                        .origin(origin)
                        .year(2024)
                        .addLayers(mining)
                        .addLayers(Layer.builder()
                                .from(separation)
                                .addInputs("mining")
                                .build())
                        .addLayers(Layer.builder()
                                .from(magnets)
                                .addInputs("separation")
                                .build())
                        .build());
    }
}
