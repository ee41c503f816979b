// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * A published figure of how much of a material or element stands in one unit of a product: 183 kg of contained neodymium per megawatt of a
 * direct-drive generator.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MaterialIntensity extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns the product.
     *
     * @return the product, not blank, such as {@code "wind turbine generator"}
     */
    String product();

    /**
     * Returns the variant of the product or of the figure.
     *
     * @return the variant, empty if there is none
     */
    Optional<String> variant();

    /**
     * Returns the unit of the product.
     *
     * @return the unit, not blank, such as {@code "MW"} or {@code "aircraft"}
     */
    String per();

    /**
     * Returns what the figure weighs.
     *
     * @return the kind
     */
    ContentKind kind();

    /**
     * Returns the material in the words of the source.
     *
     * @return the material, not blank
     */
    String material();

    /**
     * Returns the elements meant.
     *
     * @return the elements; of several the figure gives the sum only; empty if the source names none
     */
    Set<Element> elements();

    /**
     * Returns how much there is in one unit.
     *
     * @return kilograms, or a fraction for a share of demand
     */
    QuantityRange amount();

    /**
     * Returns the year or span of the data.
     *
     * @return the words of the source, empty if it states none
     */
    Optional<String> dataYear();

    /**
     * Returns the study the figure is from.
     *
     * @return the study, empty if none is named
     */
    Optional<String> study();

    /**
     * Returns where the figure was seen.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("product", product());
        Checks.notBlank("per", per());
        Checks.notBlank("material", material());
        if (kind() == ContentKind.CONTAINED_ELEMENT && elements().isEmpty()) {
            throw Checks.refused("elements", "be named for contained elements", elements());
        }
        if (!kind().isMass() && !(amount().bounds().upper() <= 1)) {
            throw Checks.refused("amount", "be within [0, 1] for a share", amount().bounds());
        }
    }

    /**
     * Starts a material intensity.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MaterialIntensity}. */
    final class Builder extends ImmutableMaterialIntensity.Builder {
        Builder() {}
    }
}
