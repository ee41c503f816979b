// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * A line of a bill of which not every element is known.
 *
 * @since 0.1
 */
@Value.Immutable
public interface OpenLine extends Serializable {

    /**
     * Returns where it stands.
     *
     * @return the names of the lines from the top, such as {@code "drive/rotor/magnets"}
     */
    String path();

    /**
     * Returns why it is open.
     *
     * @return the reason
     */
    Reason reason();

    /**
     * Returns what it is.
     *
     * @return the material or the elements
     */
    String what();

    /**
     * Returns how much of it there is.
     *
     * @return kilograms, gross for a material, of element for elements that are not split
     */
    QuantityRange kilograms();

    /** Why a line is open. */
    enum Reason {
        /** The composition of the material is not stated: its elements are in no sum. */
        COMPOSITION_UNKNOWN,
        /** The composition is partial: the elements it states are in the sums, others may be there too. */
        COMPOSITION_PARTIAL,
        /** Only the sum of several elements is stated: they are in no sum. */
        ELEMENTS_NOT_SPLIT
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("path", path());
        Checks.notBlank("what", what());
    }

    /**
     * Starts an open line.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OpenLine}. */
    final class Builder extends ImmutableOpenLine.Builder {
        Builder() {}
    }
}
