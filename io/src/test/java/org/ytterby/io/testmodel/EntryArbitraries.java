// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.testkit.TypeProvider;

/** Any {@link Batch.Entry}. */
public final class EntryArbitraries extends TypeProvider<Batch.Entry> {

    /** Creates the provider. */
    public EntryArbitraries() {
        super(Batch.Entry.class);
    }

    @Override
    public Batch.Entry example() {
        return Batch.Entry.builder()
                .metal(Metal.DY)
                .purity(new Purity(0.999))
                .remark("as received")
                .build();
    }

    @Override
    public Arbitrary<Batch.Entry> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Metal.class),
                        Arbitraries.doubles().between(0, 1).ofScale(12),
                        Arbitraries.strings().optional())
                .as((metal, purity, remark) -> Batch.Entry.builder()
                        .metal(metal)
                        .purity(new Purity(purity))
                        .remark(remark)
                        .build());
    }
}
