// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementVectorTest {

    private static final ElementVector ND_DY = ElementVector.of(Map.of(Element.ND, 2.0, Element.DY, 0.0));

    @Test
    void tellsZeroFromNotStated() {
        assertThat(ND_DY.get(Element.DY)).hasValue(0);
        assertThat(ND_DY.get(Element.TB)).isEmpty();
        assertThat(ND_DY.states(Element.DY)).isTrue();
        assertThat(ND_DY.states(Element.TB)).isFalse();
        assertThat(ND_DY.getOrElse(Element.ND, 7)).isEqualTo(2);
        assertThat(ND_DY.getOrElse(Element.TB, 7)).isEqualTo(7);
        assertThat(ND_DY.size()).isEqualTo(2);
    }

    @Test
    void printsInOrderOfAtomicNumber() {
        assertThat(ElementVector.of(Map.of(Element.U, 1.5, Element.H, 2.0))).hasToString("{H=2.0, U=1.5}");
        assertThat(ElementVector.empty()).hasToString("{}").isEqualTo(ElementVector.of(Map.of()));
    }

    @Test
    void sumsProductsWhereOnlyZerosLackAWeight() {
        assertThat(ND_DY.dot(ElementVector.of(Map.of(Element.ND, 5.0, Element.LU, 9.0))))
                .isEqualTo(10);
        assertThatThrownBy(() -> ND_DY.dot(ElementVector.of(Map.of(Element.DY, 5.0))))
                .hasMessage("weights[Nd] must be stated but was 'missing'");
    }

    @Test
    void multipliesNumberByNumber() {
        ElementVector factors = ElementVector.of(Map.of(Element.ND, 1.5, Element.DY, 2.0, Element.U, 3.0));
        assertThat(ND_DY.times(factors)).isEqualTo(ElementVector.of(Map.of(Element.ND, 3.0, Element.DY, 0.0)));
        assertThatThrownBy(() -> factors.times(ND_DY)).hasMessageContaining("factors[U] must be stated");
    }

    @Test
    void refusesWhatIsNotFinite() {
        Map<Element, Double> missing = new HashMap<>();
        missing.put(Element.DY, null);
        assertThatThrownBy(() -> ElementVector.of(missing)).hasMessage("[Dy] must be a number but was 'null'");
        assertThatThrownBy(() -> ElementVector.of(Map.of(Element.ND, Double.NaN)))
                .hasMessage("[Nd] must be finite but was NaN");
        assertThatThrownBy(() -> ElementVector.of(Map.of(Element.ND, 1e300)).times(1e300))
                .hasMessage("[Nd] must be finite but was Infinity");
    }

    @Test
    void knowsNoNegativeZero() {
        assertThat(ElementVector.of(Map.of(Element.ND, -0.0))).isEqualTo(ElementVector.of(Map.of(Element.ND, 0.0)));
        assertThat(ND_DY.times(-1).get(Element.DY).getAsDouble()).isEqualTo(0.0, within(0.0));
        assertThat(1 / ND_DY.times(-1).get(Element.DY).getAsDouble()).isPositive();
    }

    @Test
    void differsByElementAndNumber() {
        assertThat(ND_DY).isNotEqualTo(ElementVector.of(Map.of(Element.ND, 2.0, Element.TB, 0.0)));
        assertThat(ND_DY).isNotEqualTo(ElementVector.of(Map.of(Element.ND, 2.0, Element.DY, 1.0)));
        assertThat(ND_DY).isNotEqualTo(ElementVector.of(Map.of(Element.ND, 2.0, Element.H, 0.0)));
    }
}
