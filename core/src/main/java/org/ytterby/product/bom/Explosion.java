// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * The elements in a number of units of a bill, and the lines that are not in the sums or not wholly. As long as there is an open line the sums
 * are what is accounted for and not all there is.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Explosion extends Serializable {

    /**
     * Returns the product.
     *
     * @return the product
     */
    String product();

    /**
     * Returns how many units there are.
     *
     * @return the number, at least 0
     */
    double units();

    /**
     * Returns the mass of each element accounted for.
     *
     * @return kilograms of element
     */
    Map<Element, QuantityRange> kilograms();

    /**
     * Returns the lines that are not in the sums or not wholly.
     *
     * @return the lines, in the order of the bill
     */
    List<OpenLine> open();

    /**
     * Explodes a bill: every amount is multiplied by those of the parts around it and by the composition of its material, and the elements
     * are added up. The result is linear in the number of units.
     *
     * @param bill the bill
     * @param units how many units, finite and at least 0
     * @return the elements
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    static Explosion of(BillOfMaterials bill, double units) {
        return Exploder.explode(bill, units);
    }

    /**
     * Tells whether every element is accounted for.
     *
     * @return true if no line is open
     */
    @JsonIgnore
    default boolean isComplete() {
        return open().isEmpty();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("product", product());
        Checks.notNegative("units", units());
    }

    /**
     * Starts an explosion.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explosion}. */
    final class Builder extends ImmutableExplosion.Builder {
        Builder() {}
    }
}
