// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;

class ElementRuleTest {

    @Test
    void namesItsElementsInOrderOfAtomicNumber() {
        ElementRule rule = ElementRule.anyOf(Element.DY, Element.B);
        assertThat(rule.elements()).containsExactly(Element.B, Element.DY);
        assertThat(rule.match()).isEqualTo(ElementRule.Match.ANY_OF);
        assertThat(rule.rareEarths()).isFalse();
        assertThat(ElementRule.allOf(Element.B, Element.DY).match()).isEqualTo(ElementRule.Match.ALL_OF);
        assertThat(ElementRule.allOf(Element.B, Element.DY).rareEarths()).isFalse();
        assertThat(rule).isNotEqualTo(ElementRule.allOf(Element.DY, Element.B));
    }

    @Test
    void maySayRareEarthsInGeneralWithOrWithoutOthers() {
        assertThat(ElementRule.anyRareEarth().elements()).isEmpty();
        assertThat(ElementRule.anyRareEarth().rareEarths()).isTrue();
        assertThat(new ElementRule(ElementRule.Match.ANY_OF, Set.of(Element.GA), true).elements())
                .containsExactly(Element.GA);
    }

    @Test
    void refusesToAskForNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(ElementRule::anyOf)
                .withMessage("elements must not be empty unless rare earths are meant but was []");
    }

    @Test
    void refusesToAskForAllOfAnOpenGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElementRule(ElementRule.Match.ALL_OF, Set.of(Element.GA), true))
                .withMessage("match must be ANY_OF where rare earths in general are meant but was ALL_OF");
    }
}
