// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.geopol.CopperChoice;
import org.ytterby.risk.geopol.EmptyTrade;
import org.ytterby.risk.geopol.GeoPolPreset;
import org.ytterby.risk.geopol.MissingTrade;
import org.ytterby.risk.geopol.ProductionRounding;
import org.ytterby.risk.geopol.ResidualProducers;
import org.ytterby.risk.geopol.ZeroGovernance;
import org.ytterby.supply.metric.MissingGovernance;

/** Any {@link GeoPolPreset}. */
public final class GeoPolPresetArbitraries extends TypeProvider<GeoPolPreset> {

    /** Creates the provider. */
    public GeoPolPresetArbitraries() {
        super(GeoPolPreset.class);
    }

    @Override
    public GeoPolPreset example() {
        return GeoPolPreset.bounds();
    }

    @Override
    public Arbitrary<GeoPolPreset> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(MissingGovernance.BOUNDS, MissingGovernance.HALF),
                        Arbitraries.of(ZeroGovernance.class),
                        Arbitraries.of(MissingTrade.class),
                        Arbitraries.of(EmptyTrade.class),
                        Arbitraries.of(ProductionRounding.class),
                        Arbitraries.of(ResidualProducers.class),
                        Arbitraries.of(CopperChoice.class))
                .as((governance, zero, trade, empty, rounding, residual, copper) -> GeoPolPreset.builder()
                        .name("own")
                        .missingGovernance(governance)
                        .zeroGovernance(zero)
                        .missingTrade(trade)
                        .emptyTrade(empty)
                        .productionRounding(rounding)
                        .residualProducers(residual)
                        .copperChoice(copper)
                        .build());
    }
}
