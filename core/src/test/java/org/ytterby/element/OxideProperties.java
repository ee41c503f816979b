// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class OxideProperties {

    @Property
    void factorIsAboveOneAndTheRatioOfMolarMasses(@ForAll OxideFactor factor) {
        Oxide oxide = factor.oxide();
        double metal = oxide.atoms() * CIAAW_2021.weight(oxide.element());
        double whole = Formula.parse(oxide.formula()).molarMass(CIAAW_2021);
        assertThat(factor.elementToOxide()).isGreaterThan(1).isCloseTo(whole / metal, within(1e-12 * whole / metal));
        assertThat(factor.uncertainty()).isNotNegative();
    }

    @Property
    void conversionIsUndoneToTheLastDigits(
            @ForAll OxideFactor factor, @ForAll @DoubleRange(max = 1e9) @Scale(6) double amount) {
        assertClose(factor.toElement(factor.toOxide(amount)), amount, 1e-12);
    }

    @Property
    void conversionIsLinearAndMonotone(
            @ForAll OxideFactor factor,
            @ForAll @DoubleRange(max = 1e6) @Scale(4) double a,
            @ForAll @DoubleRange(max = 1e6) @Scale(4) double b) {
        double sum = factor.toOxide(a) + factor.toOxide(b);
        assertThat(factor.toOxide(a + b)).isCloseTo(sum, within(1e-12 * sum));
        assertThat(Double.compare(factor.toOxide(a), factor.toOxide(b))).isEqualTo(Double.compare(a, b));
    }

    @Property
    void uncertaintyAgreesWithMovingTheWeights(@ForAll OxideFactor factor) { // numerical derivative
        Oxide oxide = factor.oxide();
        double metal = oxide.atoms() * CIAAW_2021.weight(oxide.element());
        double oxygen = oxide.oxygens() * CIAAW_2021.weight(Element.O);
        double h = 1e-4;
        double byMetal = ((metal + oxide.atoms() * h + oxygen) / (metal + oxide.atoms() * h)
                        - (metal - oxide.atoms() * h + oxygen) / (metal - oxide.atoms() * h))
                / (2 * h);
        double byOxygen = oxide.oxygens() / metal;
        double expected = Math.hypot(
                byMetal * CIAAW_2021.uncertainty(oxide.element()), byOxygen * CIAAW_2021.uncertainty(Element.O));
        assertThat(factor.uncertainty()).isCloseTo(expected, within(1e-4 * expected));
    }
}
