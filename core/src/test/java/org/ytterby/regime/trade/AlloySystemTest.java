// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.element.Element;
import org.ytterby.element.UnknownElementException;

class AlloySystemTest {

    @Test
    void keepsItsNameAndKnowsItsElements() {
        AlloySystem alloy = AlloySystem.parse("Tb-Dy-Fe");
        assertThat(alloy).hasToString("Tb-Dy-Fe");
        assertThat(alloy.elements()).containsExactly(Element.FE, Element.TB, Element.DY);
        assertThat(AlloySystem.parse("Dy").elements()).containsExactly(Element.DY);
    }

    @Test
    void differsByNameThoughTheElementsAreTheSame() {
        AlloySystem alloy = AlloySystem.parse("Sm-Co");
        assertThat(alloy)
                .isEqualTo(AlloySystem.parse("Sm-Co"))
                .hasSameHashCodeAs(AlloySystem.parse("Sm-Co"))
                .isNotEqualTo(AlloySystem.parse("Co-Sm"))
                .isNotEqualTo("Sm-Co");
        assertThat(alloy.hashCode()).isNotEqualTo(AlloySystem.parse("Co-Sm").hashCode());
        assertThat(alloy.elements()).isEqualTo(AlloySystem.parse("Co-Sm").elements());
    }

    @Test
    void refusesAnElementThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlloySystem.parse("Sm-Co-Sm"))
                .withMessage("alloy must name each element once but was 'Sm-Co-Sm'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sm-", "-Co", "Sm--Co", "Sm Co", "sm-Co", "Zz"})
    void refusesWhatIsNoSymbol(String name) {
        assertThatThrownBy(() -> AlloySystem.parse(name)).isInstanceOf(UnknownElementException.class);
    }
}
