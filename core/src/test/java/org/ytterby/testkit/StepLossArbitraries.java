// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.process.recycling.StepLoss;
import org.ytterby.quantity.Interval;

/** Any {@link StepLoss}. */
public final class StepLossArbitraries extends TypeProvider<StepLoss> {

    /** Creates the provider. */
    public StepLossArbitraries() {
        super(StepLoss.class);
    }

    @Override
    public StepLoss example() {
        return new StepLoss(
                "leaching",
                new TreeMap<>(Map.of(Element.ND, Interval.of(0.5, 2.5), Element.DY, Interval.exactly(0.1))));
    }

    @Override
    public Arbitrary<StepLoss> arbitrary() {
        return new RouteRecoveryArbitraries()
                .arbitrary()
                .map(recovery -> recovery.losses().get(0));
    }
}
