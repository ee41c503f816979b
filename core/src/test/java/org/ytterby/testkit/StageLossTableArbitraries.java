// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.flow.LinkPolicy;
import org.ytterby.scenario.flow.StageLoss;
import org.ytterby.scenario.flow.StageLossTable;

/** Any {@link StageLossTable}. */
public final class StageLossTableArbitraries extends TypeProvider<StageLossTable> {

    /** Creates the provider. */
    public StageLossTableArbitraries() {
        super(StageLossTable.class);
    }

    @Override
    public StageLossTable example() {
        return StageLossTable.builder()
                .network("small chain")
                .basis(Basis.REO)
                .addElements(Element.ND, Element.DY)
                .month(YearMonth.of(2025, 7))
                .links(LinkPolicy.ANY_BUYER_OF_THE_NEXT_STAGE)
                .neededMineTonnesPerYear(40)
                .deliverableMineTonnesPerYear(40)
                .addLosses(StageLossArbitraries.loss(1, 0.25), StageLossArbitraries.loss(2, 0.75))
                .build();
    }

    @Override
    public Arbitrary<StageLossTable> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(RareEarths.ALL).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(LinkPolicy.class),
                        Arbitraries.doubles().between(0, 1).list().ofMaxSize(4))
                .as((elements, links, shares) -> StageLossTable.builder()
                        .from(example())
                        .elements(elements)
                        .links(links)
                        .losses(ranked(shares.stream().sorted().toList()))
                        .build());
    }

    private static List<StageLoss> ranked(List<Double> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(i -> StageLossArbitraries.loss(i + 1, shares.get(i)))
                .toList();
    }
}
