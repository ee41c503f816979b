// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;

/** Any {@link ElementVector}. */
public final class ElementVectorArbitraries extends TypeProvider<ElementVector> {

    /** Creates the provider. */
    public ElementVectorArbitraries() {
        super(ElementVector.class);
    }

    @Override
    public ElementVector example() {
        return ElementVector.of(Map.of(Element.DY, 260.0, Element.ND, 56.5, Element.LA, 0.0));
    }

    @Override
    public Arbitrary<ElementVector> arbitrary() {
        return Arbitraries.maps(
                        Arbitraries.of(Element.class),
                        Arbitraries.doubles().between(-1e6, 1e6).ofScale(6))
                .ofMaxSize(30)
                .map(ElementVector::of);
    }
}
