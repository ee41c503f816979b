// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.market.chain.StepMargin;

/** Any {@link StepMargin}. */
public final class StepMarginArbitraries extends TypeProvider<StepMargin> {

    /** Creates the provider. */
    public StepMarginArbitraries() {
        super(StepMargin.class);
    }

    @Override
    public StepMargin example() {
        return StepMargin.of(new ConversionStepArbitraries().example());
    }

    @Override
    public Arbitrary<StepMargin> arbitrary() {
        return new ConversionStepArbitraries().arbitrary().map(StepMargin::of);
    }
}
