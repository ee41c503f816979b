// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.place.Country;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.reliance.ImportShares;

/** Any {@link ImportShares}. */
public final class ImportSharesArbitraries extends TypeProvider<ImportShares> {

    /** Creates the provider. */
    public ImportSharesArbitraries() {
        super(ImportShares.class);
    }

    @Override
    public ImportShares example() {
        return ImportShares.builder()
                .putShares(Supplier.of(Country.CN), 0.463)
                .putShares(Supplier.of(Country.RU), 0.284)
                .putShares(Supplier.OTHER, 0.253)
                .build();
    }

    @Override
    public Arbitrary<ImportShares> arbitrary() {
        return Arbitraries.maps(
                        new SupplierArbitraries().arbitrary().filter(supplier -> !supplier.equals(Supplier.WORLD)),
                        Arbitraries.doubles().between(0.01, 1).ofScale(2))
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> {
                    double sum = parts.values().stream().mapToDouble(x -> x).sum();
                    ImportShares.Builder shares = ImportShares.builder();
                    parts.forEach((supplier, part) -> shares.putShares(supplier, Math.min(1, part / sum)));
                    return shares.build();
                });
    }
}
