// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.change.ShiftSpan;

/** The spans of random shifts. */
public final class ShiftSpanArbitraries extends TypeProvider<ShiftSpan> {

    /** Creates the provider of {@link ShiftSpan}. */
    public ShiftSpanArbitraries() {
        super(ShiftSpan.class);
    }

    @Override
    public ShiftSpan example() {
        return new ShiftArbitraries().example().spans().get(0);
    }

    @Override
    public Arbitrary<ShiftSpan> arbitrary() {
        return new ShiftArbitraries().arbitrary().flatMap(shift -> Arbitraries.of(shift.spans()));
    }
}
