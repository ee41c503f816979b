// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.util.Optional;
import org.ytterby.quantity.Basis;

/**
 * What a published material intensity weighs. Figures of two kinds never add up: a fighter aircraft is quoted with 417 kg of
 * <em>material that contains rare earths</em> and with 11 to 20 kg of <em>contained rare earths</em>, and both may be right.
 *
 * @since 0.1
 */
public enum ContentKind {
    /** The mass of the elements themselves. */
    CONTAINED_ELEMENT,
    /** The mass of an oxide of the elements. */
    CONTAINED_OXIDE,
    /** The mass of an alloy that holds the elements. */
    ALLOY,
    /** The mass of a material or part that holds the elements among others. */
    GROSS_MATERIAL,
    /** The metal a process takes in, which is more than its product holds. */
    METAL_INPUT,
    /** The mass of the whole product. */
    WHOLE_PRODUCT,
    /** A mass of which the source does not say what it weighs, such as a quoted "rare earths" or a capacity. */
    UNSTATED,
    /** A share of a demand, a fraction and no mass. */
    SHARE_OF_DEMAND;

    /**
     * Returns the basis of the mass.
     *
     * @return the basis, empty if the source does not say or there is no mass
     */
    public Optional<Basis> basis() {
        return switch (this) {
            case CONTAINED_ELEMENT -> Optional.of(Basis.ELEMENT);
            case CONTAINED_OXIDE -> Optional.of(Basis.REO);
            case ALLOY -> Optional.of(Basis.ALLOY);
            case GROSS_MATERIAL, WHOLE_PRODUCT -> Optional.of(Basis.GROSS_PRODUCT);
            case METAL_INPUT -> Optional.of(Basis.METAL);
            case UNSTATED, SHARE_OF_DEMAND -> Optional.empty();
        };
    }

    /**
     * Tells whether the figure is a mass.
     *
     * @return false for a share
     */
    public boolean isMass() {
        return this != SHARE_OF_DEMAND;
    }
}
