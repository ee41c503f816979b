// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

    @ParameterizedTest
    @CsvSource({
        "H,1,hydrogen",
        "Sc,21,scandium",
        "Y,39,yttrium",
        "La,57,lanthanum",
        "Nd,60,neodymium",
        "Lu,71,lutetium",
        "W,74,tungsten",
        "Th,90,thorium",
        "Pu,94,plutonium"
    })
    void knowsSymbolNumberAndName(String symbol, int atomicNumber, String name) {
        Element element = Element.ofSymbol(symbol);
        assertThat(element.symbol()).isEqualTo(symbol);
        assertThat(element.atomicNumber()).isEqualTo(atomicNumber);
        assertThat(element.index()).isEqualTo(atomicNumber - 1);
        assertThat(element.englishName()).isEqualTo(name);
        assertThat(Element.ofAtomicNumber(atomicNumber)).isSameAs(element);
    }

    @Test
    void hasTheWholeTableToPlutonium() {
        assertThat(Element.values()).hasSize(94);
        assertThat(Element.COUNT).isEqualTo(94);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nd", "ND", "Xx", "D", "Am"})
    void refusesWhatIsNoSymbol(String symbol) {
        assertThatThrownBy(() -> Element.ofSymbol(symbol))
                .isInstanceOfSatisfying(
                        UnknownElementException.class,
                        e -> assertThat(e.symbol()).isEqualTo(symbol))
                .hasMessage("symbol must be that of an element from H to Pu but was '" + symbol + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 95, -1})
    void refusesAtomicNumbersOutsideTheTable(int number) {
        assertThatThrownBy(() -> Element.ofAtomicNumber(number))
                .hasMessage("atomicNumber must be in [1, 94] but was " + number);
    }

    @Test
    void theRareEarthsAreScandiumYttriumAndTheLanthanoids() {
        assertThat(RareEarths.ALL.stream().map(Element::symbol).collect(Collectors.joining(" ")))
                .isEqualTo("Sc Y La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu");
        assertThat(RareEarths.LANTHANOIDS).hasSize(15).allMatch(Element::isLanthanoid);
        assertThat(RareEarths.TREO.stream().map(Element::symbol).collect(Collectors.joining(" ")))
                .isEqualTo("Y La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu");
        assertThat(RareEarths.NDPR).containsExactly(Element.PR, Element.ND);
        assertThat(Element.BA.isRareEarth()).isFalse();
        assertThat(Element.HF.isRareEarth()).isFalse();
        assertThat(Element.SC.isLanthanoid()).isFalse();
    }
}
