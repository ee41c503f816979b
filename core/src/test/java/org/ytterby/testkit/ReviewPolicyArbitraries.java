// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Outcome;

/** Policies of every determinate outcome. */
public final class ReviewPolicyArbitraries extends TypeProvider<ReviewPolicy> {

    /** Creates the provider of {@link ReviewPolicy}. */
    public ReviewPolicyArbitraries() {
        super(ReviewPolicy.class);
    }

    @Override
    public ReviewPolicy example() {
        return ReviewPolicy.builder()
                .title("humanitarian use")
                .when(new Condition.UsedFor(Set.of(EndUse.HUMANITARIAN)))
                .outcome(Outcome.EXEMPT)
                .note("report within ten days")
                .build();
    }

    @Override
    public Arbitrary<ReviewPolicy> arbitrary() {
        return Combinators.combine(
                        RegimePools.notes(),
                        ConditionArbitraries.conditions(1),
                        outcomes(),
                        RegimePools.notes().optional(0.2))
                .as((title, when, outcome, note) -> ReviewPolicy.builder()
                        .title(title)
                        .when(when)
                        .outcome(outcome)
                        .note(note)
                        .build())
                .withoutEdgeCases();
    }

    /** Every determinate outcome. */
    static Arbitrary<Outcome> outcomes() {
        return Arbitraries.of(List.of(Outcome.values()).subList(0, Outcome.values().length - 1))
                .withoutEdgeCases();
    }
}
