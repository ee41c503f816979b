// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.process.balance.ElementBounds;
import org.ytterby.quantity.Interval;

/** Bounds of some elements, some without an upper bound. */
public final class ElementBoundsArbitraries extends TypeProvider<ElementBounds> {

    /** Creates the provider. */
    public ElementBoundsArbitraries() {
        super(ElementBounds.class);
    }

    @Override
    public ElementBounds example() {
        return ElementBounds.of(Map.of(Element.ND, Interval.of(1.5, 2), Element.LA, Interval.exactly(0)));
    }

    @Override
    public Arbitrary<ElementBounds> arbitrary() {
        return Arbitraries.maps(
                        Arbitraries.of(Element.class),
                        Arbitraries.oneOf(SplitArbitraries.ranges(), Arbitraries.just(Interval.atLeast(0))))
                .ofMaxSize(5)
                .map(ElementBounds::of);
    }
}
