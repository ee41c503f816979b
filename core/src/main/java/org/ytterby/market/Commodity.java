// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Form;
import org.ytterby.quantity.Basis;

/**
 * What is sold at a price: a good with its form and purity, and what the mass in the price is a mass of.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Commodity extends Serializable {

    /**
     * Returns the name in the trade.
     *
     * @return the name, not blank, such as {@code "neodymium oxide"}
     */
    String name();

    /**
     * Returns the elements that the price pays for. A price of neodymium-praseodymium oxide pays for both together.
     *
     * @return the elements; empty for a good of mixed or unstated composition, such as a concentrate
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns the form.
     *
     * @return the form
     */
    Form form();

    /**
     * Returns what a kilogram in the price is a kilogram of.
     *
     * @return the basis, such as {@link Basis#REO} for oxides and {@link Basis#GROSS_PRODUCT} for a concentrate as weighed
     */
    Basis basis();

    /**
     * Returns the purity or grade.
     *
     * @return the words, such as {@code "99.5% min"}, empty if none is stated
     */
    Optional<String> purity();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("commodity.name", name());
        purity().ifPresent(purity -> Checks.notBlank("commodity.purity", purity));
        if (!form().isGood()) {
            throw Checks.refused("commodity.form", "be that of a good", form());
        }
    }

    /**
     * Starts a commodity.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commodity}. */
    final class Builder extends ImmutableCommodity.Builder {
        Builder() {}
    }
}
