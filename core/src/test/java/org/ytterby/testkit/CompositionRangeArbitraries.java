// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.product.CompositionRange;
import org.ytterby.quantity.Interval;

/** Any {@link CompositionRange}. */
public final class CompositionRangeArbitraries extends TypeProvider<CompositionRange> {

    /** Creates the provider. */
    public CompositionRangeArbitraries() {
        super(CompositionRange.class);
    }

    @Override
    public CompositionRange example() {
        return CompositionRange.builder()
                .putFractions(Element.ND, Interval.of(0.2, 0.3))
                .putFractions(Element.DY, Interval.of(0.002, 0.06))
                .rareEarths(Interval.of(0.31, 0.32))
                .partial(true)
                .build();
    }

    @Override
    public Arbitrary<CompositionRange> arbitrary() {
        Arbitrary<Interval> shares = Combinators.combine(
                        Arbitraries.doubles().between(0, 0.25).ofScale(4),
                        Arbitraries.doubles().between(0, 0.75).ofScale(4))
                .as((low, more) -> Interval.of(low, low + more));
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(Element.class), shares).ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as((fractions, partial) -> CompositionRange.builder()
                        .fractions(fractions)
                        .partial(partial)
                        .build());
    }
}
