// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.assay.AssayedPart;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.balance.FeedAmount;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/** Feeds of neodymium, dysprosium and lanthanum. */
public final class FeedAmountArbitraries extends TypeProvider<FeedAmount> {

    /** Creates the provider. */
    public FeedAmountArbitraries() {
        super(FeedAmount.class);
    }

    @Override
    public FeedAmount example() {
        return FeedAmount.builder()
                .feed("ore")
                .basis(Basis.REO)
                .tonnes(ElementVector.of(Map.of(Element.ND, 12.0, Element.DY, 0.0)))
                .putBounds(Element.DY, Interval.of(0, 0.1))
                .addUnquantified(Element.TB)
                .part(AssayedPart.WHOLE)
                .build();
    }

    @Override
    public Arbitrary<FeedAmount> arbitrary() {
        return Arbitraries.doubles()
                .between(0, 1e4)
                .ofScale(3)
                .list()
                .ofSize(3)
                .map(t -> SampleFlowsheets.feed(t.get(0), t.get(1), t.get(2)));
    }
}
