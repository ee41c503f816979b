// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Interval;

class CompositionTest {

    private static final Composition PLAIN = Composition.of(Map.of(Element.ND, 0.3, Element.FE, 0.69, Element.DY, 0.0));

    @Test
    void aStatedListIsCompleteUnlessMarkedPartial() {
        assertThat(PLAIN.presence(Element.ND)).isEqualTo(Presence.PRESENT);
        assertThat(PLAIN.presence(Element.DY)).isEqualTo(Presence.ABSENT);
        assertThat(PLAIN.presence(Element.TB)).isEqualTo(Presence.ABSENT);
        assertThat(Composition.partial(Map.of(Element.ND, 0.3)).presence(Element.TB))
                .isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void keepsZeroNotStatedAndUnknownApart() {
        Composition some =
                Composition.of(ElementVector.of(Map.of(Element.ND, 0.25, Element.TB, 0.0)), Set.of(Element.DY), false);
        assertThat(some.fraction(Element.TB)).hasValue(0);
        assertThat(some.fraction(Element.DY)).isEmpty();
        assertThat(some.fraction(Element.LA)).isEmpty();
        assertThat(some.presence(Element.TB)).isEqualTo(Presence.ABSENT);
        assertThat(some.presence(Element.DY)).isEqualTo(Presence.UNKNOWN);
        assertThat(some.presence(Element.LA)).isEqualTo(Presence.ABSENT);
        assertThat(some.bounds(Element.ND)).isEqualTo(Interval.exactly(0.25));
        assertThat(some.bounds(Element.DY)).isEqualTo(Interval.of(0, 0.75));
        assertThat(some.bounds(Element.LA)).isEqualTo(Interval.exactly(0));
        assertThat(some.unknown()).containsExactly(Element.DY);
        assertThat(some.isPartial()).isFalse();
        assertThat(some).hasToString("Composition{Nd=0.25, Tb=0.0, unknown=[Dy]}");
    }

    @Test
    void printsPartial() {
        assertThat(Composition.partial(Map.of())).hasToString("Composition{partial}");
        assertThat(Composition.partial(Map.of(Element.ND, 0.5))).hasToString("Composition{Nd=0.5, partial}");
        assertThat(PLAIN).hasToString("Composition{Fe=0.69, Nd=0.3, Dy=0.0}");
    }

    @Test
    void differsByEveryPart() {
        assertThat(PLAIN).isNotEqualTo(Composition.partial(PLAIN.fractions().toMap()));
        assertThat(PLAIN).isNotEqualTo(Composition.of(PLAIN.fractions(), Set.of(Element.TB), false));
        assertThat(PLAIN).isNotEqualTo(Composition.of(Map.of(Element.ND, 0.3)));
    }

    @Test
    void refusesFractionsOutOfRange() {
        assertThatThrownBy(() -> Composition.of(Map.of(Element.ND, 1.2)))
                .hasMessage("fractions[Nd] must be in [0, 1] but was 1.2");
        assertThatThrownBy(() -> Composition.of(Map.of(Element.ND, -0.1)))
                .hasMessage("fractions[Nd] must be in [0, 1] but was -0.1");
        assertThatThrownBy(() -> Composition.of(Map.of(Element.ND, 0.75, Element.FE, 0.5)))
                .hasMessage("sum of fractions must be at most 1 but was 1.25");
        assertThat(Composition.of(Map.of(Element.ND, 1.0)).sum()).isEqualTo(1);
    }

    @Test
    void refusesAnElementBothStatedAndUnknown() {
        assertThatThrownBy(() -> Composition.of(ElementVector.of(Map.of(Element.ND, 0.3)), Set.of(Element.ND), false))
                .hasMessageStartingWith("unknown[Nd] must not be stated as well");
    }

    @Test
    void refusesToNormaliseNothing() {
        assertThatThrownBy(() -> Composition.of(Map.of(Element.ND, 0.0)).normalised())
                .hasMessage("sum of fractions must be above 0 but was 0.0");
    }

    @Test
    void weighsWithPricesOfTheElementsPresent() {
        ElementVector prices = ElementVector.of(Map.of(Element.ND, 100.0, Element.FE, 1.0));
        assertThat(PLAIN.weightedSum(prices)).isEqualTo(0.3 * 100 + 0.69);
        assertThatThrownBy(() -> PLAIN.weightedSum(ElementVector.of(Map.of(Element.ND, 100.0))))
                .hasMessageContaining("weights[Fe] must be stated");
    }
}
