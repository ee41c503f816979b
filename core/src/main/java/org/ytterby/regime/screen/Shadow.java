// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.regime.trade.Outcome;

/**
 * A measure that fits the transaction and does not operate on the day.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Shadow extends Serializable {

    /**
     * Returns the instrument.
     *
     * @return its identifier
     */
    String instrument();

    /**
     * Returns the provision.
     *
     * @return its identifier, empty for guidance
     */
    Optional<String> provision();

    /**
     * Returns which part of the instrument the provision is.
     *
     * @return the part, empty if it is the whole
     */
    Optional<String> part();

    /**
     * Returns why it does not operate.
     *
     * @return the state
     */
    ProvisionState state();

    /**
     * Returns the day that changes this.
     *
     * @return the next day on which the state is another, empty if none is known
     */
    Optional<LocalDate> changesOn();

    /**
     * Returns the instrument that suspends it.
     *
     * @return its identifier, empty if it is not suspended
     */
    Optional<String> suspendedBy();

    /**
     * Returns what it would give if it operated.
     *
     * @return the outcome, empty if it gives none or facts are missing
     */
    Optional<Outcome> wouldGive();

    /**
     * Returns the entries that fit.
     *
     * @return identifiers of entries
     */
    @Value.NaturalOrder
    NavigableSet<String> entries();

    /**
     * Returns the codes of the entries that fit.
     *
     * @return the printed codes, identifiers where none is printed
     */
    @Value.NaturalOrder
    NavigableSet<String> controlCodes();

    /**
     * Starts a shadow.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Shadow}. */
    final class Builder extends ImmutableShadow.Builder {
        Builder() {}
    }
}
