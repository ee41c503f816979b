// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.element.Presence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;

/**
 * The short loop: scrap magnets fall to powder under hydrogen and are pressed and sintered again. The elements stay
 * together, so
 * the blend of the parts decides what the new magnet holds, and rare earth bound by oxygen has to be made up for with
 * hydride.
 *
 * @since 0.1
 */
public final class ShortLoop {

    private ShortLoop() {}

    /**
     * Blends alloys: w = &Sigma; m w / &Sigma; m, element by element.
     *
     * @param parts the parts, at least one with mass
     * @return the composition of the blend; an element that a part does not know is unknown, and if a part is partial
     *     the blend is
     * @throws IllegalArgumentException if there is no mass
     */
    public static Composition blend(List<AlloyPart> parts) {
        double total = Checks.positive(
                "sum of masses",
                parts.stream().mapToDouble(part -> part.mass().kilograms()).sum());
        Map<Element, Double> fractions = new EnumMap<>(Element.class);
        Set<Element> unknown = EnumSet.noneOf(Element.class);
        boolean partial = false;
        for (AlloyPart part : parts) {
            Composition composition = part.composition();
            double share = part.mass().kilograms() / total;
            composition
                    .fractions()
                    .toMap()
                    .forEach((element, fraction) -> fractions.merge(element, share * fraction, Double::sum));
            unknown.addAll(composition.unknown());
            partial |= composition.isPartial();
        }
        for (Element element : fractions.keySet()) {
            if (parts.stream().anyMatch(part -> part.composition().presence(element) == Presence.UNKNOWN)) {
                unknown.add(element);
            }
        }
        fractions.keySet().removeAll(unknown);
        return Composition.of(ElementVector.of(fractions), unknown, partial);
    }

    /**
     * Returns how much rare-earth hydride brings scrap to a wanted grade: m = scrap &middot; (w &minus; s) / (h
     * &minus; w).
     *
     * @param scrap the scrap
     * @param scrapGrade s, the rare earth in it that can still make magnet phase
     * @param hydrideGrade h, the rare earth in the hydride, above the wanted grade
     * @param wantedGrade w, the rare earth wanted in the blend, at least that of the scrap
     * @return the hydride to add, in the unit of the scrap
     * @throws IllegalArgumentException if the wanted grade is below that of the scrap or not below that of the hydride
     */
    public static Mass hydrideToAdd(
            Mass scrap, MassFraction scrapGrade, MassFraction hydrideGrade, MassFraction wantedGrade) {
        double wanted = wantedGrade.fraction();
        if (!(wanted >= scrapGrade.fraction() && wanted < hydrideGrade.fraction())) {
            throw Checks.refused(
                    "wantedGrade", "be in [" + scrapGrade.fraction() + ", " + hydrideGrade.fraction() + ")", wanted);
        }
        return scrap.times((wanted - scrapGrade.fraction()) / (hydrideGrade.fraction() - wanted));
    }
}
