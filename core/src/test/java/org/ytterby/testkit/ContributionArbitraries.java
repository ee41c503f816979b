// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Money;
import org.ytterby.regime.chain.Contribution;
import org.ytterby.regime.chain.Gap;
import org.ytterby.regime.chain.Standing;

/** What parts add to a share of value. */
public final class ContributionArbitraries extends TypeProvider<Contribution> {

    /** Creates the provider of {@link Contribution}. */
    public ContributionArbitraries() {
        super(Contribution.class);
    }

    @Override
    public Contribution example() {
        return Contribution.builder()
                .path("motor/rotor/magnet")
                .standing(Standing.MAY_COUNT)
                .least(Money.parse("0 USD"))
                .most(Money.parse("4 USD"))
                .addGaps(Gap.ORIGIN, Gap.KIND)
                .build();
    }

    @Override
    public Arbitrary<Contribution> arbitrary() {
        Arbitrary<Optional<Money>> amounts =
                Arbitraries.of("0 USD", "2.5 USD").map(Money::parse).optional(0.8);
        return Combinators.combine(
                        Arbitraries.of("motor", "motor/rotor"),
                        Arbitraries.of(Standing.class),
                        amounts,
                        amounts,
                        RegimePools.some(Arbitraries.of(Gap.class), 0, 2))
                .as((path, standing, least, most, gaps) -> Contribution.builder()
                        .path(path)
                        .standing(standing)
                        .least(least)
                        .most(most)
                        .gaps(gaps)
                        .build());
    }
}
