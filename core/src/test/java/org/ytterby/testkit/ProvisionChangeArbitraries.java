// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.change.ProvisionChange;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Standing;

/** The changes of random differences. */
public final class ProvisionChangeArbitraries extends TypeProvider<ProvisionChange> {

    /** Creates the provider of {@link ProvisionChange}. */
    public ProvisionChangeArbitraries() {
        super(ProvisionChange.class);
    }

    @Override
    public ProvisionChange example() {
        return ProvisionChange.builder()
                .provision("cn-mofcom-gac-2025-57")
                .before(Standing.builder()
                        .provision("cn-mofcom-gac-2025-57")
                        .state(ProvisionState.NOT_YET_EFFECTIVE)
                        .known(true)
                        .changesOn(LocalDate.of(2025, 11, 8))
                        .build())
                .after(new StandingArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<ProvisionChange> arbitrary() {
        return Arbitraries.oneOf(
                ends().map(both -> change(both.get(0).provision(), Optional.empty(), Optional.of(both.get(0)))),
                ends().map(both -> change(both.get(0).provision(), Optional.of(both.get(0)), Optional.empty())),
                ends().map(both -> change(
                        both.get(0).provision(),
                        Optional.of(both.get(0)),
                        Optional.of(Standing.builder()
                                .from(both.get(1))
                                .provision(both.get(0).provision())
                                .build()))));
    }

    private static Arbitrary<List<Standing>> ends() {
        return new StandingArbitraries()
                .arbitrary()
                .list()
                .ofSize(2)
                .uniqueElements(standing ->
                        Standing.builder().from(standing).provision("any").build());
    }

    private static ProvisionChange change(String id, Optional<Standing> before, Optional<Standing> after) {
        return ProvisionChange.builder()
                .provision(id)
                .before(before)
                .after(after)
                .build();
    }
}
