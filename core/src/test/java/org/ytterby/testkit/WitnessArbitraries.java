// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.claim.Agreement;
import org.ytterby.supply.claim.Witness;

/** Any {@link Witness}. */
public final class WitnessArbitraries extends TypeProvider<Witness> {

    /** Creates the provider. */
    public WitnessArbitraries() {
        super(Witness.class);
    }

    @Override
    public Witness example() {
        return Witness.builder()
                .subject("REE MINING")
                .edition("MCS2026 v1.3")
                .year(2025)
                .figures("e270,000 of e390,000")
                .value(Interval.of(69.2, 69.3))
                .agreement(Agreement.DISAGREES)
                .evidence(CiaawWeights.CIAAW_2021.evidence())
                .build();
    }

    @Override
    public Arbitrary<Witness> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("REE MINING", "Ga SEPARATION"),
                        Arbitraries.of("MCS2025", "MCS2026 v1.3"),
                        Arbitraries.integers().between(2000, 2030),
                        Arbitraries.of(Agreement.class),
                        new IntervalArbitraries().arbitrary().optional())
                .as((subject, edition, year, agreement, value) -> Witness.builder()
                        .from(example())
                        .subject(subject)
                        .edition(edition)
                        .year(year)
                        .agreement(agreement)
                        .value(value)
                        .build());
    }
}
