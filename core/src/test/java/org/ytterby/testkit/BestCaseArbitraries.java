// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.flow.BestCase;
import org.ytterby.scenario.flow.LinkPolicy;

/** Any {@link BestCase}. */
public final class BestCaseArbitraries extends TypeProvider<BestCase> {

    /** Creates the provider. */
    public BestCaseArbitraries() {
        super(BestCase.class);
    }

    @Override
    public BestCase example() {
        return BestCase.builder()
                .network("small chain")
                .basis(Basis.ELEMENT)
                .element(Element.DY)
                .month(YearMonth.of(2025, 7))
                .links(LinkPolicy.EXISTING_LINKS)
                .neededMineTonnesPerYear(75)
                .deliverableMineTonnesPerYear(17.5)
                .addDemands(new ServedDemandArbitraries().example())
                .addCut(new CutPlaceArbitraries().example())
                .addNextTonnes(new NextTonneArbitraries().example())
                .addLeftOut("stocks of 2 holders: they are no flow")
                .build();
    }

    @Override
    public Arbitrary<BestCase> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(RareEarths.ALL),
                        Arbitraries.of(LinkPolicy.class),
                        Arbitraries.doubles().between(0, 1e6),
                        Arbitraries.doubles().between(0, 1),
                        new ServedDemandArbitraries().arbitrary().list().ofMaxSize(3),
                        new CutPlaceArbitraries().arbitrary().list().ofMaxSize(3),
                        new NextTonneArbitraries().arbitrary().list().ofMaxSize(2),
                        Arbitraries.of("stocks", "others").list().ofMaxSize(1))
                .as((element, links, need, part, demands, cut, next, leftOut) -> BestCase.builder()
                        .from(example())
                        .element(element)
                        .links(links)
                        .neededMineTonnesPerYear(need)
                        .deliverableMineTonnesPerYear(part * need)
                        .demands(demands)
                        .cut(cut)
                        .nextTonnes(next)
                        .leftOut(leftOut)
                        .build());
    }
}
