// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.SupplierLoss;
import org.ytterby.supply.metric.SupplierLosses;

/** Any {@link SupplierLoss}. */
public final class SupplierLossArbitraries extends TypeProvider<SupplierLoss> {

    /** Creates the provider. */
    public SupplierLossArbitraries() {
        super(SupplierLoss.class);
    }

    @Override
    public SupplierLoss example() {
        return SupplierLoss.builder()
                .addLost(Supplier.of(Country.CN))
                .addPerhapsLost(Supplier.of(Country.US))
                .remaining(Interval.of(7, 8))
                .remainingShare(Interval.of(0.08, 0.09))
                .build();
    }

    @Override
    public Arbitrary<SupplierLoss> arbitrary() {
        return Combinators.combine(
                        new SupplyTableArbitraries().arbitrary(),
                        Arbitraries.integers().between(1, 4))
                .as((table, k) -> SupplierLosses.ofLargest(table, k))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }
}
