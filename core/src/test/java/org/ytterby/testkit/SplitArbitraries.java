// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Split;
import org.ytterby.quantity.Interval;

/** Exact, ranged and printed shares. */
public final class SplitArbitraries extends TypeProvider<Split> {

    /** Creates the provider. */
    public SplitArbitraries() {
        super(Split.class);
    }

    @Override
    public Split example() {
        return Split.builder()
                .from(Split.printed(ElementScope.TREO, "65\u201370", new EvidenceArbitraries().example()))
                .of("recovery of TREO")
                .build();
    }

    @Override
    public Arbitrary<Split> arbitrary() {
        return Combinators.combine(new ElementScopeArbitraries().arbitrary(), ranges())
                .as((scope, range) -> Split.builder().scope(scope).share(range).build());
    }

    /**
     * Returns ranges within [0, 1].
     *
     * @return the arbitrary
     */
    public static Arbitrary<Interval> ranges() {
        Arbitrary<Double> fractions = Arbitraries.doubles().between(0, 1).ofScale(4);
        return Combinators.combine(fractions, fractions).as((a, b) -> Interval.of(Math.min(a, b), Math.max(a, b)));
    }
}
