// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.scenario.network.ElementTonnes;

/** Any {@link ElementTonnes}. */
public final class ElementTonnesArbitraries extends TypeProvider<ElementTonnes> {

    /** Creates the provider. */
    public ElementTonnesArbitraries() {
        super(ElementTonnes.class);
    }

    @Override
    public ElementTonnes example() {
        return SampleNetworks.tonnes(160, 12);
    }

    @Override
    public Arbitrary<ElementTonnes> arbitrary() {
        return Combinators.combine(
                        new BasisArbitraries().arbitrary(),
                        Arbitraries.maps(
                                        Arbitraries.of(Element.class),
                                        Arbitraries.doubles().between(0, 1e6).ofScale(6))
                                .ofMaxSize(6)
                                .map(ElementVector::of))
                .as((basis, tonnes) ->
                        ElementTonnes.builder().basis(basis).tonnes(tonnes).build());
    }

    /**
     * Returns masses of at least one element, above 0.
     *
     * @return the arbitrary
     */
    static Arbitrary<ElementTonnes> stated() {
        return new ElementTonnesArbitraries()
                .arbitrary()
                .filter(mass -> mass.tonnes().sum() > 0);
    }
}
