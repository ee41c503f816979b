// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * Something a network takes for granted because no source gives it, in words a reader can weigh.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChainAssumption extends Serializable {

    /**
     * Returns what it is about.
     *
     * @return the part of the network, such as {@code "metal making by country"}, not blank
     */
    String about();

    /**
     * Returns the assumption.
     *
     * @return the assumption in a sentence, not blank
     */
    String text();

    /**
     * Returns the reason.
     *
     * @return why it is taken, with a source if there is one, not blank
     */
    String reason();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("about", about());
        Checks.notBlank("text", text());
        Checks.notBlank("reason", reason());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChainAssumption}. */
    final class Builder extends ImmutableChainAssumption.Builder {
        Builder() {}
    }
}
