// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Standing;
import org.ytterby.regime.screen.Standings;

/** How the provisions of random books stand on days of the pool. */
public final class StandingArbitraries extends TypeProvider<Standing> {

    /** Creates the provider of {@link Standing}. */
    public StandingArbitraries() {
        super(Standing.class);
    }

    @Override
    public Standing example() {
        return Standing.builder()
                .provision("cn-mofcom-gac-2025-57")
                .state(ProvisionState.SUSPENDED)
                .known(true)
                .since(LocalDate.of(2025, 11, 8))
                .changesOn(LocalDate.of(2026, 11, 11))
                .suspendedBy("cn-mofcom-gac-2025-70")
                .build();
    }

    @Override
    public Arbitrary<Standing> arbitrary() {
        return Combinators.combine(new KnownBookArbitraries().arbitrary(), RegimePools.days())
                .as((book, day) -> Standings.on(book, day).values().iterator().next());
    }
}
