// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.bill;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.AlloySystem;

/**
 * What a line of a bill of materials is when it is bought, where it comes from, and what it costs.
 *
 * @since 0.1
 */
@Value.Immutable
public interface InputSource extends Serializable {

    /**
     * Returns the form.
     *
     * @return the form
     */
    Form form();

    /**
     * Returns the elements in it.
     *
     * @return the elements, complete, at least one
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns the alloy.
     *
     * @return the system, empty if it is no alloy or not stated
     */
    Optional<AlloySystem> alloySystem();

    /**
     * Returns the country of origin.
     *
     * @return the country, empty if it is not known
     */
    Optional<Country> origin();

    /**
     * Returns the price.
     *
     * @return the price, empty if it is not known, which is not free of charge
     */
    Optional<UnitPrice> price();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notEmpty("elements", elements());
    }

    /**
     * Starts a source.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InputSource}. */
    final class Builder extends ImmutableInputSource.Builder {
        Builder() {}
    }
}
