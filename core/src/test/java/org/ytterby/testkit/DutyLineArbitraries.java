// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.duty.DutyLine;

/** The lines of random bills. */
public final class DutyLineArbitraries extends TypeProvider<DutyLine> {

    /** Creates the provider of {@link DutyLine}. */
    public DutyLineArbitraries() {
        super(DutyLine.class);
    }

    @Override
    public DutyLine example() {
        return new DutyBillArbitraries().example().lines().get(0);
    }

    @Override
    public Arbitrary<DutyLine> arbitrary() {
        return new DutyBillArbitraries()
                .arbitrary()
                .flatMap(bill -> bill.lines().isEmpty() ? Arbitraries.just(example()) : Arbitraries.of(bill.lines()));
    }
}
