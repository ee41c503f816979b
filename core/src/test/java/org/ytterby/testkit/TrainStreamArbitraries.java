// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.extraction.TrainStream;

/** Any {@link TrainStream}. */
public final class TrainStreamArbitraries extends TypeProvider<TrainStream> {

    /** Creates the provider. */
    public TrainStreamArbitraries() {
        super(TrainStream.class);
    }

    @Override
    public TrainStream example() {
        return new TrainStream(
                List.of(Element.PR, Element.ND),
                ElementVector.of(Map.of(Element.PR, 25.0, Element.ND, 74.0, Element.SM, 0.5)));
    }

    @Override
    public Arbitrary<TrainStream> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Element.class)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.maps(
                                        Arbitraries.of(Element.class),
                                        Arbitraries.doubles().between(0, 1e6).ofScale(4))
                                .ofMaxSize(8))
                .as((elements, moles) -> new TrainStream(elements, ElementVector.of(moles)));
    }
}
