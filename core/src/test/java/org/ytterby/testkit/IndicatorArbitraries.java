// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;

/** Any {@link Indicator}. */
public final class IndicatorArbitraries extends TypeProvider<Indicator> {

    /** Creates the provider. */
    public IndicatorArbitraries() {
        super(Indicator.class);
    }

    @Override
    public Indicator example() {
        return Indicator.builder()
                .measure(IndicatorMeasure.IMPORT_SHARE)
                .material("REE")
                .region(Region.of(Country.US))
                .stage(Stage.SEPARATION)
                .of("compounds and metals")
                .partner(Supplier.of(Country.CN))
                .fromYear(2021)
                .toYear(2024)
                .value(PublishedFigure.parse("71"))
                .basis(Basis.GROSS_PRODUCT)
                .qualifier("percent of import weight")
                .edition(SupplyFigureArbitraries.EDITION)
                .evidence(CiaawWeights.CIAAW_2021.evidence())
                .build();
    }

    @Override
    public Arbitrary<Indicator> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(IndicatorMeasure.class),
                        Arbitraries.of("0", "1", "e0.5", "<1", ">0.25", "NA", "missing (not said)")
                                .map(PublishedFigure::parse),
                        new RegionArbitraries().arbitrary(),
                        Arbitraries.integers().between(1990, 2030),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of("usgs", "eu").optional(0.2))
                .as((measure, value, region, year, years, scheme) -> Indicator.builder()
                        .from(example())
                        .material(scheme.isPresent() ? "HREE" : "REE")
                        .scheme(scheme)
                        .measure(measure)
                        .value(value)
                        .region(region)
                        .fromYear(year)
                        .toYear(year + years)
                        .build());
    }
}
