// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.element.Element;
import org.ytterby.regime.ElementRule;

/** One of some, all of some, and any rare earth. */
public final class ElementRuleArbitraries extends TypeProvider<ElementRule> {

    /** Creates the provider of {@link ElementRule}. */
    public ElementRuleArbitraries() {
        super(ElementRule.class);
    }

    @Override
    public ElementRule example() {
        return new ElementRule(ElementRule.Match.ANY_OF, Set.of(Element.GA, Element.B), true);
    }

    @Override
    public Arbitrary<ElementRule> arbitrary() {
        Arbitrary<ElementRule> named = Combinators.combine(
                        Arbitraries.of(ElementRule.Match.class), RegimePools.some(RegimePools.elements(), 1, 3))
                .as((match, elements) -> new ElementRule(match, elements, false));
        Arbitrary<ElementRule> open = RegimePools.some(RegimePools.elements(), 0, 2)
                .map(elements -> new ElementRule(ElementRule.Match.ANY_OF, elements, true));
        return Arbitraries.frequencyOf(Tuple.of(3, named), Tuple.of(1, open)).withoutEdgeCases();
    }
}
