// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.process.metallurgy.PrintedMassPull;
import org.ytterby.quantity.Interval;

/** Mass pulls. */
public final class PrintedMassPullArbitraries extends TypeProvider<PrintedMassPull> {

    /** Creates the provider. */
    public PrintedMassPullArbitraries() {
        super(PrintedMassPull.class);
    }

    @Override
    public PrintedMassPull example() {
        return new PrintedMassPull("TREO", Interval.of(0.14, 0.15));
    }

    @Override
    public Arbitrary<PrintedMassPull> arbitrary() {
        return SplitArbitraries.ranges().map(pull -> new PrintedMassPull("any", pull));
    }
}
