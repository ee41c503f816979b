// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;

/** Any {@link Composition}. */
public final class CompositionArbitraries extends TypeProvider<Composition> {

    /** Creates the provider. */
    public CompositionArbitraries() {
        super(Composition.class);
    }

    @Override
    public Composition example() {
        return Composition.of(
                ElementVector.of(Map.of(Element.ND, 0.29, Element.FE, 0.68, Element.B, 0.01, Element.TB, 0.0)),
                Set.of(Element.DY),
                true);
    }

    @Override
    public Arbitrary<Composition> arbitrary() {
        Arbitrary<ElementVector> fractions = Arbitraries.maps(
                        Arbitraries.of(Element.class),
                        Arbitraries.doubles().between(0, 0.0333).ofScale(6))
                .ofMaxSize(30)
                .map(ElementVector::of);
        Arbitrary<Set<Element>> unknown = Arbitraries.of(Element.class).set().ofMaxSize(4);
        return Combinators.combine(fractions, unknown, Arbitraries.of(true, false))
                .as((stated, others, partial) -> {
                    Set<Element> left = new HashSet<>(others);
                    left.removeIf(stated::states);
                    return Composition.of(stated, left, partial);
                });
    }
}
