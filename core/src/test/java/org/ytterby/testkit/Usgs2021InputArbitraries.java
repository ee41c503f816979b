// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.usgs.ProducerRisk;
import org.ytterby.risk.usgs.Usgs2021Input;
import org.ytterby.supply.Supplier;

/** Any {@link Usgs2021Input}. */
public final class Usgs2021InputArbitraries extends TypeProvider<Usgs2021Input> {

    /** Creates the provider. */
    public Usgs2021InputArbitraries() {
        super(Usgs2021Input.class);
    }

    @Override
    public Usgs2021Input example() {
        return Usgs2021Input.builder()
                .putProducers(Supplier.of(Country.CN), new ProducerRisk(0.7, 0.4, 0.6))
                .putProducers(Supplier.of(Country.US), new ProducerRisk(0.2, 0.1, 0.1))
                .tradeExposure(Interval.of(0.95, 1))
                .economicVulnerability(Interval.exactly(0.3))
                .notes(RiskNotes.none())
                .build();
    }

    @Override
    public Arbitrary<Usgs2021Input> arbitrary() {
        return Combinators.combine(
                        WeightedMixArbitraries.shares(),
                        EuStageArbitraries.fractions().optional(0.8),
                        EuStageArbitraries.fractions().optional(0.8),
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        Arbitraries.doubles().between(0, 1).ofScale(3))
                .as((shares, exposure, vulnerability, ability, willingness) -> {
                    Usgs2021Input.Builder input = Usgs2021Input.builder()
                            .tradeExposure(exposure)
                            .economicVulnerability(vulnerability)
                            .notes(RiskNotes.none());
                    shares.forEach((supplier, share) ->
                            input.putProducers(supplier, new ProducerRisk(share, ability, willingness)));
                    return input.build();
                });
    }
}
