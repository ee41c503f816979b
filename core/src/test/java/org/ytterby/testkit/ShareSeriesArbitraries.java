// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.place.Country;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.ShareSeries;

/** Any {@link ShareSeries}. */
public final class ShareSeriesArbitraries extends TypeProvider<ShareSeries> {

    /** Creates the provider. */
    public ShareSeriesArbitraries() {
        super(ShareSeries.class);
    }

    @Override
    public ShareSeries example() {
        return ShareSeries.counted(
                "patent applications",
                SupplyFigureArbitraries.EDITION,
                Map.of(
                        2024,
                        com.google.common.collect.ImmutableMap.of(Supplier.of(Country.CN), 3.0, Supplier.OTHER, 1.0)));
    }

    @Override
    public Arbitrary<ShareSeries> arbitrary() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1990, 2030),
                        Arbitraries.maps(
                                        new SupplierArbitraries()
                                                .arbitrary()
                                                .filter(supplier -> !supplier.equals(Supplier.WORLD)),
                                        Arbitraries.doubles().between(0.1, 1000).ofScale(1))
                                .ofMinSize(1)
                                .ofMaxSize(5))
                .ofMaxSize(4)
                .map(counts -> ShareSeries.counted("magnet patents", SupplyFigureArbitraries.EDITION, counts));
    }
}
