// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.change.RecordChange;
import org.ytterby.regime.change.RecordStanding;

/** Changes of records of every kind. */
public final class RecordChangeArbitraries extends TypeProvider<RecordChange> {

    /** Creates the provider of {@link RecordChange}. */
    public RecordChangeArbitraries() {
        super(RecordChange.class);
    }

    @Override
    public RecordChange example() {
        return new RecordChange(
                new BookRecordArbitraries().example(), RecordStanding.UNPUBLISHED, RecordStanding.AT_WORK);
    }

    @Override
    public Arbitrary<RecordChange> arbitrary() {
        return Combinators.combine(
                        new BookRecordArbitraries().arbitrary(),
                        Arbitraries.of(RecordStanding.class).list().ofSize(2).uniqueElements())
                .as((record, standings) -> new RecordChange(record, standings.get(0), standings.get(1)));
    }
}
