// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.risk.compare.ElementScore;
import org.ytterby.risk.compare.RankRange;

/** Any {@link ElementScore}. */
public final class ElementScoreArbitraries extends TypeProvider<ElementScore> {

    /** Creates the provider. */
    public ElementScoreArbitraries() {
        super(ElementScore.class);
    }

    @Override
    public ElementScore example() {
        return ElementScore.builder()
                .element(Element.ND)
                .score(new RiskScoreArbitraries().example())
                .rank(new RankRange(1, 2, 15))
                .build();
    }

    @Override
    public Arbitrary<ElementScore> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Element.ND, Element.DY),
                        new RiskScoreArbitraries().arbitrary(),
                        new RankRangeArbitraries().arbitrary())
                .as((element, score, rank) -> ElementScore.builder()
                        .element(element)
                        .score(score)
                        .rank(score.isComputable() ? Optional.of(rank) : Optional.empty())
                        .build());
    }
}
