// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.eu.Substitute;
import org.ytterby.risk.eu.SubstitutedUse;

/** Any {@link SubstitutedUse}. */
public final class SubstitutedUseArbitraries extends TypeProvider<SubstitutedUse> {

    /** Creates the provider. */
    public SubstitutedUseArbitraries() {
        super(SubstitutedUse.class);
    }

    @Override
    public SubstitutedUse example() {
        return SubstitutedUse.builder()
                .application("magnets")
                .share(0.6)
                .addSubstitutes(new Substitute("itself", 0.75, 1), new Substitute("ferrite", 0.25, 0.8))
                .build();
    }

    @Override
    public Arbitrary<SubstitutedUse> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.doubles().between(0.01, 1).ofScale(3))
                .as((share, sub, score) -> SubstitutedUse.builder()
                        .application("any")
                        .share(share)
                        .addSubstitutes(new Substitute("itself", 1 - sub, 1), new Substitute("other", sub, score))
                        .build());
    }
}
