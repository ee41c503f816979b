// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.quota.Quota;
import org.ytterby.regime.quota.QuotaTable;

/** Tables in which no quota stands twice. */
public final class QuotaTableArbitraries extends TypeProvider<QuotaTable> {

    /** Creates the provider of {@link QuotaTable}. */
    public QuotaTableArbitraries() {
        super(QuotaTable.class);
    }

    @Override
    public QuotaTable example() {
        return QuotaTable.of(List.of(new QuotaArbitraries().example()));
    }

    @Override
    public Arbitrary<QuotaTable> arbitrary() {
        return new QuotaArbitraries()
                .arbitrary()
                .list()
                .ofMaxSize(12)
                .uniqueElements(Quota::describe)
                .map(QuotaTable::of);
    }
}
