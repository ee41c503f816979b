// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.Listing;

/** Complete and incomplete listings, some without a known name. */
public final class ListingArbitraries extends TypeProvider<Listing> {

    /** Creates the provider of {@link Listing}. */
    public ListingArbitraries() {
        super(Listing.class);
    }

    @Override
    public Listing example() {
        return Listing.builder()
                .list("cn-control-list")
                .addMembers("Gamma Works", "Alpha Motors")
                .complete(false)
                .build();
    }

    @Override
    public Arbitrary<Listing> arbitrary() {
        return Combinators.combine(
                        RegimePools.lists(), RegimePools.some(RegimePools.names(), 0, 2), RegimePools.flags())
                .as((list, members, complete) -> Listing.builder()
                        .list(list)
                        .members(members)
                        .complete(complete)
                        .build())
                .withoutEdgeCases();
    }
}
