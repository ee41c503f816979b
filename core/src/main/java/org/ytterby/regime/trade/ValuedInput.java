// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;

/**
 * Something that went into an item, with its value, for tests on the share of value of a country's controlled inputs. Each
 * rule has its own list of inputs that count, so an input states what it is and the rule decides.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ValuedInput extends Serializable {

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
     * Returns the value.
     *
     * @return the amount
     */
    Money value();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notEmpty("elements", elements());
    }

    /**
     * Starts an input.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ValuedInput}. */
    final class Builder extends ImmutableValuedInput.Builder {
        Builder() {}
    }
}
