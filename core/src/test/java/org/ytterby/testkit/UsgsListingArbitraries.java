// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.usgs.Usgs2021;
import org.ytterby.risk.usgs.Usgs2021Preset;
import org.ytterby.risk.usgs.UsgsListing;
import org.ytterby.supply.chain.Answer;

/** Any {@link UsgsListing}. */
public final class UsgsListingArbitraries extends TypeProvider<UsgsListing> {

    /** Creates the provider. */
    public UsgsListingArbitraries() {
        super(UsgsListing.class);
    }

    @Override
    public UsgsListing example() {
        return UsgsListing.builder()
                .score(Usgs2021.of(new Usgs2021InputArbitraries().example(), Usgs2021Preset.usgs2021()))
                .threshold(0.4)
                .singlePointOfFailure(Answer.NOT_KNOWN)
                .build();
    }

    @Override
    public Arbitrary<UsgsListing> arbitrary() {
        return Combinators.combine(
                        new Usgs2021InputArbitraries().arbitrary(),
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.of(Answer.class))
                .as((input, threshold, answer) -> UsgsListing.builder()
                        .score(Usgs2021.of(input, Usgs2021Preset.usgs2021()))
                        .threshold(threshold)
                        .singlePointOfFailure(answer)
                        .build());
    }
}
