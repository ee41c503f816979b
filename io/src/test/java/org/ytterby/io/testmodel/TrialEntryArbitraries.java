// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.testkit.TypeProvider;

/** Any {@link TrialBatch.Entry}. */
public final class TrialEntryArbitraries extends TypeProvider<TrialBatch.Entry> {

    /** Creates the provider. */
    public TrialEntryArbitraries() {
        super(TrialBatch.Entry.class);
    }

    @Override
    public TrialBatch.Entry example() {
        return TrialBatch.Entry.builder()
                .metal(Metal.DY)
                .purity(new Purity(0.999))
                .remark("as received")
                .build();
    }

    @Override
    public Arbitrary<TrialBatch.Entry> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Metal.class),
                        Arbitraries.doubles().between(0, 1).ofScale(12),
                        Arbitraries.strings().optional())
                .as((metal, purity, remark) -> TrialBatch.Entry.builder()
                        .metal(metal)
                        .purity(new Purity(purity))
                        .remark(remark)
                        .build());
    }
}
