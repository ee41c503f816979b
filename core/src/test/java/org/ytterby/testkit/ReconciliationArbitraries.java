// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.metallurgy.Reconciliation;

/** Reconciled analytes. */
public final class ReconciliationArbitraries extends TypeProvider<Reconciliation> {

    /** Creates the provider. */
    public ReconciliationArbitraries() {
        super(Reconciliation.class);
    }

    @Override
    public Reconciliation example() {
        return new Reconciliation(0.14, List.of(new ReconciledAssayArbitraries().example()), 0.25, 0);
    }

    @Override
    public Arbitrary<Reconciliation> arbitrary() {
        return new AssayTripleArbitraries()
                .arbitrary()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Reconciliation::of);
    }
}
