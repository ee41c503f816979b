// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.assay.GroupShares;
import org.ytterby.assay.TotalScope;

/** Any {@link GroupShares}. */
public final class GroupSharesArbitraries extends TypeProvider<GroupShares> {

    /** Creates the provider. */
    public GroupSharesArbitraries() {
        super(GroupShares.class);
    }

    @Override
    public GroupShares example() {
        return GroupShares.of(
                new RareEarthContentArbitraries().example(),
                new GroupSchemeArbitraries().example(),
                TotalScope.LANTHANIDES_AND_YTTRIUM);
    }

    @Override
    public Arbitrary<GroupShares> arbitrary() {
        return Combinators.combine(
                        new RareEarthContentArbitraries().arbitrary(),
                        new GroupSchemeArbitraries().arbitrary(),
                        Arbitraries.of(TotalScope.class))
                .as(GroupShares::of);
    }
}
