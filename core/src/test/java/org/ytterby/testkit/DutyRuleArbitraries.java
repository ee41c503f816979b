// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.regime.duty.DutyRule;

/** Duties with known and unknown rates. */
public final class DutyRuleArbitraries extends TypeProvider<DutyRule> {

    /** Creates the provider of {@link DutyRule}. */
    public DutyRuleArbitraries() {
        super(DutyRule.class);
    }

    @Override
    public DutyRule example() {
        return DutyRule.builder()
                .provision("us-s301-magnets-2026")
                .rate(new BigDecimal("0.25"))
                .certain(true)
                .citation(new CitationArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<DutyRule> arbitrary() {
        return Combinators.combine(
                        RegimePools.of("duty-1", "duty-2", "duty-3", "duty-4"),
                        Arbitraries.integers()
                                .between(0, 20_000)
                                .map(i -> BigDecimal.valueOf(i, 4))
                                .optional(0.8),
                        Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
                        new CitationArbitraries().arbitrary())
                .as((provision, rate, certain, citation) -> DutyRule.builder()
                        .provision(provision)
                        .rate(rate)
                        .certain(certain)
                        .citation(citation)
                        .build())
                .withoutEdgeCases();
    }
}
