// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.eu.TradeMeasure;
import org.ytterby.risk.eu.TradeMeasureKind;

/** Any {@link TradeMeasure}. */
public final class TradeMeasureArbitraries extends TypeProvider<TradeMeasure> {

    /** Creates the provider. */
    public TradeMeasureArbitraries() {
        super(TradeMeasure.class);
    }

    @Override
    public TradeMeasure example() {
        return new TradeMeasure(TradeMeasureKind.EXPORT_TAX, 1.2, 0.8);
    }

    @Override
    public Arbitrary<TradeMeasure> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(TradeMeasureKind.class),
                        Arbitraries.doubles().between(0.1, 3).ofScale(2),
                        Arbitraries.doubles().between(0.1, 1).ofScale(2))
                .as((kind, level, agreement) ->
                        new TradeMeasure(kind, level, kind == TradeMeasureKind.EXPORT_TAX ? agreement : 1));
    }
}
