// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.requirement.MagnetRules;

/** Rules with and without the days of the two acts. */
public final class MagnetRulesArbitraries extends TypeProvider<MagnetRules> {

    /** Creates the provider of {@link MagnetRules}. */
    public MagnetRulesArbitraries() {
        super(MagnetRules.class);
    }

    @Override
    public MagnetRules example() {
        return MagnetRules.builder()
                .from(MagnetRules.regulation2024())
                .labelActInForce(LocalDate.of(2026, 12, 1))
                .recycledActInForce(LocalDate.of(2026, 5, 24))
                .build();
    }

    @Override
    public Arbitrary<MagnetRules> arbitrary() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1500).map(LocalDate.of(2024, 5, 23)::plusDays);
        return Combinators.combine(days.optional(0.7), days.optional(0.7))
                .as((label, recycled) -> MagnetRules.builder()
                        .from(MagnetRules.regulation2024())
                        .labelActInForce(label)
                        .recycledActInForce(recycled)
                        .build());
    }
}
