// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.assay.Blend;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.element.Presence;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;

/** Blends of alloys and the hydride that makes up for oxidation. */
class ShortLoopTest {

    private static final Mass SCRAP = Mass.ofKilograms(95);

    @Test
    void aBlendWeighsItsParts() {
        Composition magnet = of(Map.of(Element.ND, 0.3, Element.FE, 0.7), Set.of(), false);
        Composition hydride = of(Map.of(Element.ND, 0.98), Set.of(), false);
        Composition blend = ShortLoop.blend(List.of(part(95, magnet), part(5, hydride)));
        assertThat(blend.fraction(Element.ND).getAsDouble()).isCloseTo(0.334, within(1e-12));
        assertThat(blend.fraction(Element.FE).getAsDouble()).isCloseTo(0.665, within(1e-12));
        assertThat(blend.isPartial()).isFalse();
    }

    @Test
    void whatOnePartDoesNotKnowTheBlendDoesNot() {
        Composition known = of(Map.of(Element.ND, 0.3, Element.DY, 0.02), Set.of(), false);
        Composition unsure = of(Map.of(Element.ND, 0.3), Set.of(Element.DY), false);
        Composition partial = of(Map.of(Element.ND, 0.3), Set.of(), true);
        Composition blend = ShortLoop.blend(List.of(part(1, known), part(1, unsure)));
        assertThat(blend.presence(Element.DY)).isEqualTo(Presence.UNKNOWN);
        assertThat(blend.isPartial()).isFalse();
        Composition other = ShortLoop.blend(List.of(part(1, known), part(1, partial)));
        assertThat(other.presence(Element.DY)).isEqualTo(Presence.UNKNOWN);
        assertThat(other.unknown()).containsExactly(Element.DY);
        assertThat(other.isPartial()).isTrue();
        assertThatThrownBy(() -> ShortLoop.blend(List.of(part(0, known))))
                .hasMessageContaining("sum of masses must be");
    }

    @Test
    void hydrideBringsScrapToItsGrade() {
        MassFraction scrap = MassFraction.of(0.3);
        MassFraction hydride = MassFraction.of(0.98);
        assertThat(ShortLoop.hydrideToAdd(SCRAP, scrap, hydride, MassFraction.of(0.334))
                        .kilograms())
                .isCloseTo(5, within(1e-9));
        assertThat(ShortLoop.hydrideToAdd(SCRAP, scrap, hydride, scrap).kilograms())
                .isZero();
        assertThatThrownBy(() -> ShortLoop.hydrideToAdd(SCRAP, scrap, hydride, MassFraction.of(0.29)))
                .hasMessage("wantedGrade must be in [0.3, 0.98) but was 0.29");
        assertThatThrownBy(() -> ShortLoop.hydrideToAdd(SCRAP, scrap, hydride, hydride))
                .hasMessage("wantedGrade must be in [0.3, 0.98) but was 0.98");
    }

    @Property
    void theBlendWithTheHydrideHasTheWantedGrade(
            @ForAll @DoubleRange(min = 0.1, max = 0.3) double scrap,
            @ForAll @DoubleRange(min = 0.3, max = 0.9) double wanted) {
        MassFraction hydride = MassFraction.of(0.98);
        Mass added = ShortLoop.hydrideToAdd(SCRAP, MassFraction.of(scrap), hydride, MassFraction.of(wanted));
        MassFraction grade = Blend.grade(List.of(SCRAP, added), List.of(MassFraction.of(scrap), hydride))
                .orElseThrow();
        assertThat(grade.fraction()).isCloseTo(wanted, within(1e-12));
    }

    @Property
    void aBlendKeepsEveryMassAndDoesNotMindTheOrder(@ForAll @Size(min = 1, max = 4) List<AlloyPart> parts) {
        double total =
                parts.stream().mapToDouble(part -> part.mass().kilograms()).sum();
        if (!(total > 0 && total < 1e300)) {
            return;
        }
        Composition blend = ShortLoop.blend(parts);
        for (Element element : blend.fractions().toMap().keySet()) {
            double sum = 0;
            for (AlloyPart part : parts) {
                assertThat(part.composition().presence(element)).isNotEqualTo(Presence.UNKNOWN);
                sum += part.mass().kilograms()
                        / total
                        * part.composition().fraction(element).orElse(0);
            }
            assertThat(blend.fraction(element).getAsDouble()).isCloseTo(sum, within(1e-12));
        }
        Composition reversed = ShortLoop.blend(com.google.common.collect.Lists.reverse(parts));
        assertThat(reversed.unknown()).isEqualTo(blend.unknown());
        assertThat(reversed.sum()).isCloseTo(blend.sum(), within(1e-9));
    }

    private static Composition of(Map<Element, Double> fractions, Set<Element> unknown, boolean partial) {
        return Composition.of(ElementVector.of(fractions), unknown, partial);
    }

    private static AlloyPart part(double kilograms, Composition composition) {
        return new AlloyPart(Mass.ofKilograms(kilograms), composition);
    }
}
