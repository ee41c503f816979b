// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.product.CompositionRange;

/**
 * One line of a bill of materials.
 *
 * @since 0.1
 */
@Value.Immutable
public interface BillLine extends Serializable {

    /**
     * Returns the name of the line, unlike those of the other lines of its bill.
     *
     * @return the name, not blank, such as {@code "rotor"}
     */
    String name();

    /**
     * Returns how much of it one unit of the bill takes.
     *
     * @return units of the part, kilograms of the material, or kilograms of the elements, as the content says
     */
    QuantityRange amount();

    /**
     * Returns what the line is.
     *
     * @return the content
     */
    BillContent content();

    /**
     * Creates the line of a part.
     *
     * @param name the name of the line
     * @param units how many units of the part
     * @param bill the bill of one unit of the part
     * @return the line
     * @throws IllegalArgumentException if the name is blank
     */
    static BillLine part(String name, QuantityRange units, BillOfMaterials bill) {
        return of(name, units, new BillContent.Part(bill));
    }

    /**
     * Creates the line of a material.
     *
     * @param name the name of the line
     * @param kilograms the gross mass in kilograms
     * @param material what it is
     * @param composition what it consists of
     * @return the line
     * @throws IllegalArgumentException if a name is blank
     */
    static BillLine material(String name, QuantityRange kilograms, String material, CompositionRange composition) {
        return of(name, kilograms, new BillContent.Material(material, composition));
    }

    /**
     * Creates the line of contained elements.
     *
     * @param name the name of the line
     * @param kilograms the mass of the elements in kilograms, of several the sum
     * @param elements the elements, at least one
     * @return the line
     * @throws IllegalArgumentException if the name is blank or no element is given
     */
    static BillLine contained(String name, QuantityRange kilograms, Set<Element> elements) {
        return of(name, kilograms, new BillContent.Contained(elements));
    }

    private static BillLine of(String name, QuantityRange amount, BillContent content) {
        return builder().name(name).amount(amount).content(content).build();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
    }

    /**
     * Starts a bill line.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BillLine}. */
    final class Builder extends ImmutableBillLine.Builder {
        Builder() {}
    }
}
