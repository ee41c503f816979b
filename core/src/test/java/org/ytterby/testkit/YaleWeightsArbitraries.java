// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Iterator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.yale.YaleComponent;
import org.ytterby.risk.yale.YaleIndicator;
import org.ytterby.risk.yale.YaleWeights;

/** Any {@link YaleWeights}. */
public final class YaleWeightsArbitraries extends TypeProvider<YaleWeights> {

    /** Creates the provider. */
    public YaleWeightsArbitraries() {
        super(YaleWeights.class);
    }

    @Override
    public YaleWeights example() {
        return YaleWeights.equal();
    }

    @Override
    public Arbitrary<YaleWeights> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.1, 5).ofScale(1).list().ofSize(3),
                        Arbitraries.doubles().between(0.1, 5).ofScale(1).list().ofSize(6))
                .as((components, indicators) -> {
                    YaleWeights.Builder weights = YaleWeights.builder().source("own");
                    Iterator<Double> next = components.iterator();
                    for (YaleComponent component : YaleComponent.values()) {
                        weights.putComponents(component, next.next());
                    }
                    next = indicators.iterator();
                    for (YaleIndicator indicator : YaleIndicator.values()) {
                        weights.putIndicators(indicator, next.next());
                    }
                    return weights.build();
                });
    }
}
