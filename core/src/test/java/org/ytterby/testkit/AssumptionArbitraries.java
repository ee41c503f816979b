// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.Assumption;
import org.ytterby.process.ElementScope;
import org.ytterby.process.UnitOperation;
import org.ytterby.quantity.Interval;

/** Assumptions for a stream and for a kind of operation. */
public final class AssumptionArbitraries extends TypeProvider<Assumption> {

    /** Creates the provider. */
    public AssumptionArbitraries() {
        super(Assumption.class);
    }

    @Override
    public Assumption example() {
        return Assumption.builder().stream("bayan-obo/sx>prec")
                .scope(ElementScope.TREO)
                .share(Interval.of(0.9, 0.95))
                .reason("as at similar plants")
                .build();
    }

    @Override
    public Arbitrary<Assumption> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(UnitOperation.class).optional(),
                        new ElementScopeArbitraries().arbitrary(),
                        SplitArbitraries.ranges())
                .as((operation, scope, share) -> Assumption.builder().operation(operation).stream(
                                operation.isPresent() ? Optional.empty() : Optional.of("any/a>b"))
                        .scope(scope)
                        .share(share)
                        .reason("any")
                        .build());
    }
}
