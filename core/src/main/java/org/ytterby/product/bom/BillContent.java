// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.product.CompositionRange;

/**
 * What a line of a bill of materials is: a part with a bill of its own, a material by its gross mass, or elements by their own mass. Gross and
 * contained mass are different types, so that the one is never read as the other.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(BillContent.Part.class),
    @JsonSubTypes.Type(BillContent.Material.class),
    @JsonSubTypes.Type(BillContent.Undetermined.class),
    @JsonSubTypes.Type(BillContent.Contained.class)
})
public sealed interface BillContent extends Serializable {

    /**
     * A part that has a bill of its own. The amount of its line is a number of units of that bill.
     *
     * @param bill the bill of one unit
     */
    @JsonTypeName("part")
    record Part(BillOfMaterials bill) implements BillContent {}

    /**
     * A material of known composition. The amount of its line is kilograms of the material, gross.
     *
     * @param material what it is, not blank
     * @param composition what it consists of
     */
    @JsonTypeName("material")
    record Material(String material, CompositionRange composition) implements BillContent {
        /**
         * Checks the name.
         *
         * @param material what it is
         * @param composition what it consists of
         */
        public Material {
            Checks.notBlank("material", material);
        }
    }

    /**
     * A material that holds rare earths in an amount nobody has stated. The amount of its line is kilograms of the material, gross; the
     * elements in it stay unknown.
     *
     * @param material what it is, not blank
     */
    @JsonTypeName("undetermined")
    record Undetermined(String material) implements BillContent {
        /**
         * Checks the name.
         *
         * @param material what it is
         */
        public Undetermined {
            Checks.notBlank("material", material);
        }
    }

    /**
     * Elements by their own mass. The amount of its line is kilograms of element; of several elements it is the sum.
     *
     * @param elements the elements, at least one
     */
    @JsonTypeName("contained")
    record Contained(Set<Element> elements) implements BillContent {
        /**
         * Checks that there is one.
         *
         * @param elements the elements
         */
        public Contained {
            elements = ImmutableSortedSet.copyOf(Checks.notEmpty("elements", elements));
        }
    }
}
