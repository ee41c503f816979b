// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.regime.screen.Screener;

/** Screeners compiled from random books. */
public final class ScreenerArbitraries extends TypeProvider<Screener> {

    /** Creates the provider of {@link Screener}. */
    public ScreenerArbitraries() {
        super(Screener.class);
    }

    @Override
    public Screener example() {
        return Screener.of(new KnownBookArbitraries().example());
    }

    @Override
    public Arbitrary<Screener> arbitrary() {
        return new KnownBookArbitraries().arbitrary().map(Screener::of);
    }
}
