// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.supply.trace.SupplyNetwork;
import org.ytterby.supply.trace.TracedDependence;
import org.ytterby.supply.trace.Tracing;

class SyntheticNetworkTest {

    @Test
    void saysThatItIsMadeUp() {
        SupplyNetwork network = SyntheticNetwork.bundled();
        assertThat(network.origin()).isEqualTo(SupplyNetwork.Origin.SYNTHETIC);
        assertThat(network.name()).startsWith("Synthetic").contains("not to be quoted");
        assertThat(network.layers()).hasSize(5);
    }

    @Test
    void magnetsBoughtInOneCountryShowTheSeparationBehindThem() {
        // by hand: Germany's pool of magnets is 90 from China, 10 from Japan and 16 of its own; Japan's is 110 and 30
        // from China
        TracedDependence traced = Tracing.of(SyntheticNetwork.bundled(), "magnet making", Country.DE);
        assertThat(traced.direct().get(Country.CN)).isCloseTo(90 / 116.0, within(1e-12));
        Map<Country, Double> magnets = traced.layers().get(0).shares();
        assertThat(magnets.get(Country.CN)).isCloseTo((90 + 10 * 30 / 140.0) / 116, within(1e-12));
        assertThat(magnets.get(Country.JP)).isCloseTo(10 * 110 / 140.0 / 116, within(1e-12));
        assertThat(traced.layers().stream().map(layer -> layer.layer()))
                .containsExactly("magnet making", "metal making", "separation", "mining", "separation reagents");
        assertThat(traced.layers())
                .allSatisfy(layer -> assertThat(layer.untraced()).isZero());
        assertThat(traced.explain()).startsWith("Synthetic figures").endsWith(TracedDependence.ASSUMPTION);
    }
}
