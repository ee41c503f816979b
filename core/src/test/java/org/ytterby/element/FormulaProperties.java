// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FormulaProperties {

    @Property
    void massIsAdditive(@ForAll Formula a, @ForAll Formula b) {
        double both = Formula.parse(a + "*" + b).molarMass(CIAAW_2021);
        double apart = a.molarMass(CIAAW_2021) + b.molarMass(CIAAW_2021);
        assertThat(both).isCloseTo(apart, within(1e-10 * apart));
    }

    @Property
    void bracketsMultiply(@ForAll Formula formula, @ForAll @IntRange(min = 1, max = 50) int times) {
        String inner = formula.toString();
        if (!inner.contains("·")) {
            double mass = formula.molarMass(CIAAW_2021);
            assertThat(Formula.parse("(" + inner + ")" + times).molarMass(CIAAW_2021))
                    .isCloseTo(times * mass, within(1e-10 * times * mass));
        }
    }

    @Property
    void massFractionsAddUpToOne(@ForAll Formula formula) {
        assertThat(formula.composition(CIAAW_2021).sum()).isCloseTo(1, within(1e-12));
        formula.atoms()
                .toMap()
                .keySet()
                .forEach(element -> assertThat(formula.composition(CIAAW_2021)
                                .fraction(element)
                                .getAsDouble())
                        .isCloseTo(formula.massFraction(element, CIAAW_2021), within(1e-12)));
    }

    @Property
    void anyTextIsReadOrRefusedWithReason(@ForAll String text) {
        try {
            assertThat(Formula.parse(text)).hasToString(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("formula must").hasMessageContaining(text);
        }
    }
}
