// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.process.ElementScope;

/** Scopes of totals, of all elements and of some. */
public final class ElementScopeArbitraries extends TypeProvider<ElementScope> {

    /** Creates the provider. */
    public ElementScopeArbitraries() {
        super(ElementScope.class);
    }

    @Override
    public ElementScope example() {
        return ElementScope.of(Element.ND, Element.PR);
    }

    @Override
    public Arbitrary<ElementScope> arbitrary() {
        return Arbitraries.oneOf(
                Arbitraries.of(ElementScope.ALL, ElementScope.TREO, ElementScope.REE),
                Arbitraries.of(Element.class).set().ofMinSize(1).ofMaxSize(4).map(ElementScope::of));
    }
}
