// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.AtomicWeight;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;

/** Any {@link AtomicWeights}. */
public final class AtomicWeightsArbitraries extends TypeProvider<AtomicWeights> {

    /** Creates the provider. */
    public AtomicWeightsArbitraries() {
        super(AtomicWeights.class);
    }

    @Override
    public AtomicWeights example() {
        return AtomicWeights.builder()
                .from(CiaawWeights.CIAAW_2024)
                .weights(Map.of(Element.ND, AtomicWeight.of("144.242", "0.003")))
                .build();
    }

    @Override
    public Arbitrary<AtomicWeights> arbitrary() {
        return Arbitraries.maps(Arbitraries.of(Element.class), new AtomicWeightArbitraries().arbitrary())
                .map(weights -> AtomicWeights.builder()
                        .from(CiaawWeights.CIAAW_2021)
                        .weights(weights)
                        .build());
    }
}
