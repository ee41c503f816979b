// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import com.google.common.collect.ImmutableSortedSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.process.balance.AppliedAssumption;
import org.ytterby.quantity.Interval;

/** Applied assumptions. */
public final class AppliedAssumptionArbitraries extends TypeProvider<AppliedAssumption> {

    /** Creates the provider. */
    public AppliedAssumptionArbitraries() {
        super(AppliedAssumption.class);
    }

    @Override
    public AppliedAssumption example() {
        return new AppliedAssumption(
                "sx>prec",
                ImmutableSortedSet.of(Element.ND, Element.PR),
                Interval.of(0.9, 0.95),
                "as at similar plants");
    }

    @Override
    public Arbitrary<AppliedAssumption> arbitrary() {
        return Combinators.combine(Arbitraries.of(Element.class).set().ofMaxSize(3), SplitArbitraries.ranges())
                .as((some, share) -> new AppliedAssumption("a>b", ImmutableSortedSet.copyOf(some), share, "any"));
    }
}
