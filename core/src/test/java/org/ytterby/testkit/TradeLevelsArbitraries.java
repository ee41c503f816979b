// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.place.Country;
import org.ytterby.risk.eu.TradeLevels;
import org.ytterby.risk.eu.TradeMeasure;
import org.ytterby.risk.eu.TradeMeasureKind;

/** Any {@link TradeLevels}. */
public final class TradeLevelsArbitraries extends TypeProvider<TradeLevels> {

    /** Creates the provider. */
    public TradeLevelsArbitraries() {
        super(TradeLevels.class);
    }

    @Override
    public TradeLevels example() {
        return TradeLevels.builder()
                .source("levels of the reader's own")
                .putMeasures(
                        Country.CN,
                        List.of(
                                new TradeMeasure(TradeMeasureKind.EXPORT_TAX, 1.2, 1),
                                new TradeMeasure(TradeMeasureKind.EXPORT_QUOTA, 1.3, 1)))
                .build();
    }

    @Override
    public Arbitrary<TradeLevels> arbitrary() {
        return Arbitraries.maps(
                        Arbitraries.of(Country.CN, Country.US, Country.FR, Country.MY),
                        new TradeMeasureArbitraries()
                                .arbitrary()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .map(measures -> TradeLevels.builder()
                        .source("own")
                        .putAllMeasures(measures)
                        .build());
    }
}
