// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;

/**
 * Masses of elements in metric tonnes, all on one basis: what a plant can put out, what a use needs, what is in store. An
 * element that is not stated is not zero but absent: not made, not needed, not held.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ElementTonnes extends Serializable {

    /**
     * Returns what is counted.
     *
     * @return the basis, one for all masses
     */
    Basis basis();

    /**
     * Returns the masses.
     *
     * @return metric tonnes by element, each finite and at least 0
     */
    ElementVector tonnes();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        tonnes().forEach((element, tonnes) -> Checks.notNegative("tonnes[" + element.symbol() + "]", tonnes));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ElementTonnes}. */
    final class Builder extends ImmutableElementTonnes.Builder {
        Builder() {}
    }
}
