// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Edition;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.GroupName;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyUnit;

/** Any {@link SupplyFigure}. */
public final class SupplyFigureArbitraries extends TypeProvider<SupplyFigure> {

    static final Edition EDITION = Edition.builder()
            .code("MCS2026")
            .publisher("USGS")
            .title("Mineral Commodity Summaries 2026")
            .version("v1.3")
            .year(2026)
            .build();

    /** Creates the provider. */
    public SupplyFigureArbitraries() {
        super(SupplyFigure.class);
    }

    @Override
    public SupplyFigure example() {
        return SupplyFigure.builder()
                .material("REE")
                .stage(Stage.MINING)
                .measure(SupplyMeasure.PRODUCTION)
                .supplier(Supplier.of(Country.AU))
                .year(2024)
                .value(PublishedFigure.parse("e29,000"))
                .unit(SupplyUnit.TONNES)
                .basis(Basis.REO)
                .edition(EDITION)
                .qualifier("estimated")
                .evidence(CiaawWeights.CIAAW_2021.evidence())
                .build();
    }

    @Override
    public Arbitrary<SupplyFigure> arbitrary() {
        Arbitrary<PublishedFigure> figures = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 400_000).map(PublishedFigure::exact),
                Arbitraries.of("—", "W", "NA", ">95", "<=40", "1,000 to 2,000").map(PublishedFigure::parse));
        return Combinators.combine(
                        figures,
                        new SupplierArbitraries().arbitrary(),
                        Arbitraries.integers().between(1990, 2030),
                        Arbitraries.of("usgs", "eu", GroupName.asPrinted(EDITION))
                                .optional(0.2))
                .as((figure, supplier, year, scheme) -> SupplyFigure.builder()
                        .from(example())
                        .material(scheme.isPresent() ? "HREE" : "REE")
                        .scheme(scheme)
                        .value(figure)
                        .supplier(supplier)
                        .year(year)
                        .build());
    }
}
