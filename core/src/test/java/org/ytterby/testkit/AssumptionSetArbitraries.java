// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.process.AssumptionSet;

/** Sets of a few assumptions. */
public final class AssumptionSetArbitraries extends TypeProvider<AssumptionSet> {

    /** Creates the provider. */
    public AssumptionSetArbitraries() {
        super(AssumptionSet.class);
    }

    @Override
    public AssumptionSet example() {
        return AssumptionSet.builder()
                .name("careful")
                .description("lower ends of what plants report")
                .addAssumptions(new AssumptionArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<AssumptionSet> arbitrary() {
        return new AssumptionArbitraries()
                .arbitrary()
                .list()
                .ofMaxSize(3)
                .map(some -> AssumptionSet.builder()
                        .name("any")
                        .description("any")
                        .assumptions(some)
                        .build());
    }
}
