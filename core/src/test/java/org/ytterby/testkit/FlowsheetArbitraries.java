// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.Flowsheet;

/** Flowsheets of up to nine operations with up to three recycles; shares may be numbers, ranges or unknown. */
public final class FlowsheetArbitraries extends TypeProvider<Flowsheet> {

    /** Creates the provider. */
    public FlowsheetArbitraries() {
        super(Flowsheet.class);
    }

    @Override
    public Flowsheet example() {
        return SampleFlowsheets.washingPlant();
    }

    @Override
    public Arbitrary<Flowsheet> arbitrary() {
        return Arbitraries.of(SampleFlowsheets.Knowledge.class).flatMap(SampleFlowsheets::any);
    }
}
