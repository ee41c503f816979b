// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.change.Standpoint;
import org.ytterby.time.KnowledgeDate;

/** Standpoints on days of the pool. */
public final class StandpointArbitraries extends TypeProvider<Standpoint> {

    /** Creates the provider of {@link Standpoint}. */
    public StandpointArbitraries() {
        super(Standpoint.class);
    }

    @Override
    public Standpoint example() {
        return new Standpoint("Sample regimes", KnowledgeDate.parse("2025-10-20"), LocalDate.of(2025, 11, 20));
    }

    @Override
    public Arbitrary<Standpoint> arbitrary() {
        return Combinators.combine(RegimePools.notes(), new KnowledgeDateArbitraries().arbitrary(), RegimePools.days())
                .as(Standpoint::new);
    }
}
