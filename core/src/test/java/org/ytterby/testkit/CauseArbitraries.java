// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.change.Cause;

/** Causes of every kind. */
public final class CauseArbitraries extends TypeProvider<Cause> {

    /** Creates the provider of {@link Cause}. */
    public CauseArbitraries() {
        super(Cause.class);
    }

    @Override
    public Cause example() {
        return new Cause(
                Cause.Kind.RECORD,
                "suspension cn-mofcom-gac-2025-70",
                "suspension cn-mofcom-gac-2025-70: not known -> at work");
    }

    @Override
    public Arbitrary<Cause> arbitrary() {
        return Combinators.combine(Arbitraries.of(Cause.Kind.class), RegimePools.provisions(), RegimePools.notes())
                .as(Cause::new);
    }
}
