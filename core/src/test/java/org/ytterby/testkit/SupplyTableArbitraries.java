// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;

/** Any {@link SupplyTable}. */
public final class SupplyTableArbitraries extends TypeProvider<SupplyTable> {

    /** Creates the provider. */
    public SupplyTableArbitraries() {
        super(SupplyTable.class);
    }

    @Override
    public SupplyTable example() {
        return SupplyTable.of(List.of(
                line(Supplier.of(Country.AU), "e29,000"),
                line(Supplier.of(Country.CN), "e270,000"),
                line(Supplier.OTHER, "1,000"),
                line(Supplier.WORLD, "300,000")));
    }

    @Override
    public Arbitrary<SupplyTable> arbitrary() {
        Arbitrary<String> tokens = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 400_000).map(String::valueOf),
                Arbitraries.of("—", "W", ">95", "<40", "1,000 to 2,000"));
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(Country.class), tokens)
                                .ofMinSize(1)
                                .ofMaxSize(8),
                        Arbitraries.longs().between(0, 50_000).injectNull(0.5))
                .as((lines, residual) -> {
                    List<SupplyFigure> figures = new ArrayList<>();
                    lines.forEach((country, token) -> figures.add(line(Supplier.of(country), token)));
                    if (residual != null) {
                        figures.add(line(Supplier.OTHER, residual.toString()));
                    }
                    return SupplyTable.complete(figures);
                });
    }

    private static SupplyFigure line(Supplier supplier, String token) {
        return SupplyFigure.builder()
                .from(new SupplyFigureArbitraries().example())
                .supplier(supplier)
                .value(PublishedFigure.parse(token))
                .build();
    }
}
