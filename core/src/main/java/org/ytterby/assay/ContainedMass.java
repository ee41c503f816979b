// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;

/**
 * Masses held in masses: contained = mass &middot; grade, product = contained / grade, dry = wet &middot; (1 &minus;
 * moisture).
 *
 * @since 0.1
 */
public final class ContainedMass {

    private ContainedMass() {}

    /**
     * Returns what a dry mass contains.
     *
     * @param dryMass the dry mass
     * @param grade its grade
     * @return mass &middot; grade, in the unit of the mass
     */
    public static Mass of(Mass dryMass, MassFraction grade) {
        return dryMass.times(grade.fraction());
    }

    /**
     * Returns what a lot contains of one rare earth.
     *
     * @param lot the lot
     * @param element the rare earth
     * @return the mass on the content's basis, empty if the element has no number
     */
    public static Optional<BasisMass> of(Lot lot, Element element) {
        RareEarthContent content = lot.content();
        if (!content.fractions().states(element)) {
            return Optional.empty();
        }
        double fraction = content.fractions().getOrElse(element, 0);
        return Optional.of(BasisMass.of(lot.dryMass().times(fraction), content.basis()));
    }

    /**
     * Returns the dry mass of product that holds a contained mass.
     *
     * @param contained the contained mass
     * @param grade the grade of the product, above 0
     * @return contained / grade, in the unit of the contained mass
     * @throws IllegalArgumentException if the grade is zero
     */
    public static Mass product(Mass contained, MassFraction grade) {
        return contained.times(1 / Checks.positive("grade", grade.fraction()));
    }

    /**
     * Returns the dry mass of a wet one.
     *
     * @param wetMass the mass as weighed
     * @param moisture water as a fraction of the wet mass
     * @return wet &middot; (1 &minus; moisture), in the unit of the wet mass
     */
    public static Mass dry(Mass wetMass, MassFraction moisture) {
        return wetMass.times(1 - moisture.fraction());
    }
}
