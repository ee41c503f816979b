// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.compare.Disagreement;
import org.ytterby.risk.compare.RankRange;

/** Any {@link Disagreement}. */
public final class DisagreementArbitraries extends TypeProvider<Disagreement> {

    /** Creates the provider. */
    public DisagreementArbitraries() {
        super(Disagreement.class);
    }

    @Override
    public Disagreement example() {
        return Disagreement.builder()
                .element(Element.EU)
                .higher(RiskMethod.GEOPOLRISK_SCORE)
                .lower(RiskMethod.EU_SUPPLY_RISK)
                .higherRank(new RankRange(1, 3, 15))
                .lowerRank(new RankRange(15, 15, 15))
                .driver(RiskFactor.RECYCLING_INPUT_RATE)
                .reason("end-of-life recycling input rate is 0.38")
                .build();
    }

    @Override
    public Arbitrary<Disagreement> arbitrary() {
        return Combinators.combine(
                        new RankRangeArbitraries().arbitrary(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(RiskFactor.class).optional())
                .as((rank, gap, driver) -> Disagreement.builder()
                        .from(example())
                        .higherRank(rank)
                        .lowerRank(new RankRange(rank.worst() + gap, rank.of() + gap, rank.of() + gap))
                        .driver(driver)
                        .build());
    }
}
