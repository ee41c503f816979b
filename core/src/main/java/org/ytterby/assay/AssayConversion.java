// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.element.Oxide;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * Turns an assay as reported into mass fractions of commercial oxides or of elements: oxide = k &middot; element, and
 * between two oxides k<sub>2</sub> / k<sub>1</sub>.
 *
 * @since 0.1
 */
public final class AssayConversion {

    private AssayConversion() {}

    /**
     * Converts the rare earths of an assay; other analytes stay in the assay.
     *
     * @param assay the assay
     * @param target {@link Basis#REO} for commercial oxides or {@link Basis#ELEMENT}
     * @param weights the atomic weights
     * @param policy what values below a detection limit count as
     * @return the content
     * @throws IllegalArgumentException if the target is another basis
     * @throws org.ytterby.element.NoStandardAtomicWeightException if the assay has an amount of promethium
     */
    public static RareEarthContent convert(Assay assay, Basis target, AtomicWeights weights, DetectionPolicy policy) {
        Map<Element, Double> fractions = new EnumMap<>(Element.class);
        ImmutableMap.Builder<Element, Interval> bounds = ImmutableMap.builder();
        RareEarthContent.Builder content = RareEarthContent.builder();
        for (Element element : Element.values()) {
            Measurement measurement = assay.measurement(element);
            if (!element.isRareEarth() || measurement.kind() == MeasurementKind.NOT_ASSAYED) {
                continue;
            }
            OptionalDouble value = measurement.value(policy);
            if (value.isEmpty()) {
                content.addUnquantified(element);
                continue;
            }
            double factor = factor(assay, element, target, weights);
            fractions.put(element, assay.unit().toFraction(value.getAsDouble()) * factor);
            bounds.put(element, scaled(measurement.bounds().orElseThrow(), assay, factor));
        }
        return content.basis(target)
                .whole(assay.whole())
                .part(assay.part())
                .fractions(ElementVector.of(fractions))
                .bounds(bounds.buildOrThrow())
                .policy(policy)
                .atomicWeights(weights.name())
                .build();
    }

    private static double factor(Assay assay, Element element, Basis target, AtomicWeights weights) {
        double from = assay.basis() == AnalyteBasis.ELEMENT
                ? 1
                : assay.oxide(element).factor(weights).elementToOxide();
        if (target.equals(Basis.ELEMENT)) {
            return 1 / from;
        }
        if (target.equals(Basis.REO)) {
            return Oxide.commercial(element).factor(weights).elementToOxide() / from;
        }
        throw Checks.refused("target", "be REO or element", target);
    }

    private static Interval scaled(Interval printed, Assay assay, double factor) {
        double whole = assay.unit().fromFraction(1);
        return printed.dividedBy(Interval.exactly(whole)).times(Interval.exactly(factor));
    }
}
