// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassUnit;

class BasisConversionTest {

    @Test
    void restatesATonneOfPraseodymiumOxide() { // 1,000 t Pr2O3 are 1,032.34 t Pr6O11
        BasisMass mass = BasisMass.of(Mass.of(1000, MassUnit.TONNE), Basis.oxide("Pr2O3"));
        BasisMass restated = BasisConversion.convert(mass, Element.PR, Basis.REO, CIAAW_2021);
        assertThat(restated.basis()).isEqualTo(Basis.REO);
        assertThat(restated.mass().tonnes()).isCloseTo(1032.3396, within(0.01));
    }

    @Test
    void metalAndElementAreOneAndOxidesAreMore() {
        assertThat(BasisConversion.factor(Basis.ELEMENT, Basis.METAL, Element.ND, CIAAW_2021))
                .isEqualTo(1);
        assertThat(BasisConversion.factor(Basis.ELEMENT, Basis.REO, Element.ND, CIAAW_2021))
                .isCloseTo(1.166377, within(1e-6));
    }

    @Test
    void refusesBasesWithoutAFixedFactor() {
        assertThatThrownBy(() -> BasisConversion.factor(Basis.ALLOY, Basis.REO, Element.ND, CIAAW_2021))
                .hasMessageStartingWith("from must be an oxide, element or metal basis");
        assertThatThrownBy(() -> BasisConversion.factor(Basis.REO, Basis.GROSS_PRODUCT, Element.ND, CIAAW_2021))
                .hasMessageStartingWith("to must be an oxide, element or metal basis");
        assertThatThrownBy(() -> BasisConversion.factor(Basis.REO, Basis.oxide("Ce2O3"), Element.ND, CIAAW_2021))
                .hasMessage("to must name an oxide of Nd but was Ce2O3");
    }

    @Property
    void basesRoundTrip(
            @ForAll("bases") Basis from,
            @ForAll("bases") Basis to,
            @ForAll @DoubleRange(max = 1e7) @Scale(3) double tonnes) {
        BasisMass mass = BasisMass.of(Mass.of(tonnes, MassUnit.TONNE), from);
        BasisMass there = BasisConversion.convert(mass, Element.PR, to, CIAAW_2021);
        BasisMass back = BasisConversion.convert(there, Element.PR, from, CIAAW_2021);
        assertThat(back.basis()).isEqualTo(from);
        assertThat(back.mass().tonnes()).isCloseTo(tonnes, within(1e-12 * tonnes));
    }

    @Provide
    Arbitrary<Basis> bases() {
        return Arbitraries.of(Basis.REO, Basis.ELEMENT, Basis.METAL, Basis.oxide("Pr2O3"), Basis.oxide("PrO2"));
    }
}
