// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CompositionProperties {

    @Property
    void normalisedFractionsAddUpToOneAndKeepTheirRatios(@ForAll Composition composition) {
        Assume.that(composition.sum() > 0);
        Composition normalised = composition.normalised();
        assertThat(normalised.sum()).isCloseTo(1, within(1e-12));
        assertThat(normalised.unknown()).isEqualTo(composition.unknown());
        assertThat(normalised.isPartial()).isEqualTo(composition.isPartial());
        composition
                .fractions()
                .toMap()
                .forEach((element, fraction) -> assertThat(
                                normalised.fraction(element).getAsDouble())
                        .isCloseTo(fraction / composition.sum(), within(1e-12)));
    }

    @Property
    void boundsHoldTheStatedFractionAndNeverMoreThanTheWhole(@ForAll Composition composition) {
        for (Element element : Element.values()) {
            composition
                    .fraction(element)
                    .ifPresent(f ->
                            assertThat(composition.bounds(element).contains(f)).isTrue());
            assertThat(composition.bounds(element).upper()).isLessThanOrEqualTo(1);
            assertThat(composition.bounds(element).upper() > 0
                            || composition.presence(element) == Presence.ABSENT
                            || composition.sum() >= 1)
                    .isTrue();
        }
    }

    @Property
    void orderOfStatingDoesNotMatter(@ForAll Composition composition, @ForAll Random random) {
        List<Map.Entry<Element, Double>> parts =
                new ArrayList<>(composition.fractions().toMap().entrySet());
        Collections.shuffle(parts, random);
        Map<Element, Double> shuffled = new LinkedHashMap<>();
        parts.forEach(part -> shuffled.put(part.getKey(), part.getValue()));
        assertThat(Composition.of(ElementVector.of(shuffled), composition.unknown(), composition.isPartial()))
                .isEqualTo(composition)
                .hasSameHashCodeAs(composition);
    }

    @Property
    void weightedSumLiesBetweenTheCheapestAndTheDearest(@ForAll Composition composition) {
        Assume.that(composition.sum() > 0);
        Map<Element, Double> prices = new LinkedHashMap<>();
        composition.fractions().toMap().keySet().forEach(e -> prices.put(e, (double) e.atomicNumber()));
        double value = composition.normalised().weightedSum(ElementVector.of(prices));
        assertThat(value).isBetween(Collections.min(prices.values()) - 1e-9, Collections.max(prices.values()) + 1e-9);
    }
}
