// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Shadow;
import org.ytterby.regime.trade.Outcome;

/** The shadows of random determinations. */
public final class ShadowArbitraries extends TypeProvider<Shadow> {

    /** Creates the provider of {@link Shadow}. */
    public ShadowArbitraries() {
        super(Shadow.class);
    }

    @Override
    public Shadow example() {
        return Shadow.builder()
                .instrument("cn-mofcom-2024-46")
                .provision("cn-mofcom-2024-46/para2")
                .part("paragraph 2")
                .state(ProvisionState.SUSPENDED)
                .changesOn(LocalDate.of(2026, 11, 28))
                .suspendedBy("cn-mofcom-2025-72")
                .wouldGive(Outcome.PRESUMPTION_OF_DENIAL)
                .addEntries("para2-ban")
                .addControlCodes("Ga, Ge, Sb, superhard")
                .build();
    }

    @Override
    public Arbitrary<Shadow> arbitrary() {
        return new DeterminationArbitraries()
                .arbitrary()
                .flatMap(found ->
                        found.shadows().isEmpty() ? Arbitraries.just(example()) : Arbitraries.of(found.shadows()));
    }
}
