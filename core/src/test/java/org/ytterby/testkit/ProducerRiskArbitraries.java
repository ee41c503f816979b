// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.usgs.ProducerRisk;

/** Any {@link ProducerRisk}. */
public final class ProducerRiskArbitraries extends TypeProvider<ProducerRisk> {

    /** Creates the provider. */
    public ProducerRiskArbitraries() {
        super(ProducerRisk.class);
    }

    @Override
    public ProducerRisk example() {
        return new ProducerRisk(0.7, 0.4, 0.6);
    }

    @Override
    public Arbitrary<ProducerRisk> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(0, 1).ofScale(4))
                .as(ProducerRisk::new);
    }
}
