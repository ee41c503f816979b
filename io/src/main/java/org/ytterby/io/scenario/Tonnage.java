// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.network.ElementTonnes;

/** Tonnes of elements by the identifier of a plant or demand, or of a pair of them. */
final class Tonnage<K> {

    private final Map<K, Map<Element, Double>> tonnes = new LinkedHashMap<>();

    void add(K key, Element element, double more) {
        tonnes.computeIfAbsent(key, any -> new EnumMap<>(Element.class)).merge(element, more, Double::sum);
    }

    double of(K key, Element element) {
        return tonnes.getOrDefault(key, Map.of()).getOrDefault(element, 0.0);
    }

    double total(Element element) {
        return tonnes.values().stream()
                .mapToDouble(each -> each.getOrDefault(element, 0.0))
                .sum();
    }

    Iterable<K> keys() {
        return tonnes.keySet();
    }

    /** The tonnes of a key times a factor; what is nothing but rounding is left out. */
    ElementTonnes of(K key, double factor) {
        Map<Element, Double> scaled = new EnumMap<>(Element.class);
        tonnes.getOrDefault(key, Map.of()).forEach((element, value) -> {
            if (value > 1e-6) {
                scaled.put(element, value * factor);
            }
        });
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(scaled))
                .build();
    }
}
