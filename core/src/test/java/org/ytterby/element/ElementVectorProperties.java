// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class ElementVectorProperties {

    @Property
    void keepsEveryNumberOfTheMap(@ForAll ElementVector vector) {
        Map<Element, Double> map = vector.toMap();
        assertThat(map).hasSize(vector.size());
        assertThat(List.copyOf(map.keySet())).isSorted();
        for (Element element : Element.values()) {
            assertThat(vector.states(element)).isEqualTo(map.containsKey(element));
            assertThat(vector.getOrElse(element, -1e9)).isEqualTo(map.getOrDefault(element, -1e9));
        }
        assertThat(ElementVector.of(map)).isEqualTo(vector).hasSameHashCodeAs(vector);
    }

    @Property
    void dotIsTheSumOfProductsWhateverElseTheWeightsState(@ForAll ElementVector a, @ForAll ElementVector b) {
        Map<Element, Double> weights = new java.util.HashMap<>(b.toMap());
        a.toMap().keySet().forEach(element -> weights.putIfAbsent(element, 1.0));
        double expected = a.toMap().entrySet().stream()
                .mapToDouble(part -> part.getValue() * weights.get(part.getKey()))
                .sum();
        double magnitude = a.toMap().entrySet().stream()
                .mapToDouble(part -> Math.abs(part.getValue() * weights.get(part.getKey())))
                .sum();
        assertThat(a.dot(ElementVector.of(weights))).isCloseTo(expected, within(1e-12 * magnitude));
        weights.keySet().retainAll(a.toMap().keySet());
        assertThat(a.dot(ElementVector.of(weights))).isCloseTo(expected, within(1e-12 * magnitude));
    }

    @Property
    void sumIsTheDotProductWithOnes(@ForAll ElementVector vector) {
        double magnitude =
                vector.toMap().values().stream().mapToDouble(Math::abs).sum();
        double expected = vector.toMap().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(vector.sum()).isCloseTo(expected, within(1e-12 * magnitude));
    }

    @Property
    void timesScalesEveryNumber(
            @ForAll ElementVector vector, @ForAll @DoubleRange(min = -100, max = 100) @Scale(4) double factor) {
        ElementVector scaled = vector.times(factor);
        vector.toMap()
                .forEach((element, value) ->
                        assertThat(scaled.getOrElse(element, Double.NaN)).isEqualTo(value * factor + 0.0));
        assertThat(scaled.size()).isEqualTo(vector.size());
    }
}
