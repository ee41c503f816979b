// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.scenario.run.LinkOutcome;
import org.ytterby.scenario.run.MonthSeries;

/** Any {@link LinkOutcome}. */
public final class LinkOutcomeArbitraries extends TypeProvider<LinkOutcome> {

    /** Creates the provider. */
    public LinkOutcomeArbitraries() {
        super(LinkOutcome.class);
    }

    @Override
    public LinkOutcome example() {
        return LinkOutcome.builder()
                .seller("mine-cn")
                .buyer("sep-cn")
                .putTonnes(Element.ND, MonthSeries.of(12.5, 8.5, 7.5))
                .build();
    }

    @Override
    public Arbitrary<LinkOutcome> arbitrary() {
        return MonthSeriesArbitraries.months().flatMap(LinkOutcomeArbitraries::of);
    }

    static Arbitrary<LinkOutcome> of(int months) {
        return Combinators.combine(
                        Arbitraries.of("mine-cn", "sep-ee"),
                        Arbitraries.of("sep-cn", "cars-eu"),
                        Arbitraries.maps(Arbitraries.of(Element.class), MonthSeriesArbitraries.tonnes(months))
                                .ofMaxSize(2))
                .as((seller, buyer, tonnes) -> LinkOutcome.builder()
                        .seller(seller)
                        .buyer(buyer)
                        .tonnes(tonnes)
                        .build());
    }
}
