// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.risk.geopol.ImportFlow;
import org.ytterby.supply.Supplier;

/** Any {@link ImportFlow}. */
public final class ImportFlowArbitraries extends TypeProvider<ImportFlow> {

    /** Creates the provider. */
    public ImportFlowArbitraries() {
        super(ImportFlow.class);
    }

    @Override
    public ImportFlow example() {
        return ImportFlow.builder()
                .origin(Supplier.of(Country.CN))
                .quantity(6000)
                .value(42_000)
                .build();
    }

    @Override
    public Arbitrary<ImportFlow> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("CN", "US", "MY", "EE", "DE", "OTHER").map(Supplier::ofCode),
                        Arbitraries.doubles().between(0, 10_000).ofScale(1).optional(0.9),
                        Arbitraries.doubles().between(0, 100_000).ofScale(1).optional(0.9))
                .as((origin, quantity, value) -> ImportFlow.builder()
                        .origin(origin)
                        .quantity(quantity.map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                        .value(value.map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                        .build());
    }
}
