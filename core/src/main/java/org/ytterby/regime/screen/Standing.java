// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * How a provision stands on a day, as known on another, and by which dates.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Standing extends Serializable {

    /**
     * Returns the provision.
     *
     * @return its identifier
     */
    String provision();

    /**
     * Returns how it stands on the day.
     *
     * @return the state
     */
    ProvisionState state();

    /**
     * Returns whether it had been made public by the knowledge date.
     *
     * @return whether it is known; if not, its state is {@link ProvisionState#NOT_YET_PUBLISHED}
     */
    boolean known();

    /**
     * Returns since when it has stood so, where it operates, may operate or is suspended.
     *
     * @return the first day of the state, empty if it is open or the provision is not in effect
     */
    Optional<LocalDate> since();

    /**
     * Returns the next day on which the state is another, as far as is known.
     *
     * @return the day, empty if none is known
     */
    Optional<LocalDate> changesOn();

    /**
     * Returns the suspension under which it does not operate.
     *
     * @return the identifier of the suspension, empty unless it is suspended
     */
    Optional<String> suspendedBy();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("provision", provision());
        if (!known() && state() != ProvisionState.NOT_YET_PUBLISHED) {
            throw Checks.refused("state", "be NOT_YET_PUBLISHED where the provision is not known", state());
        }
        if (suspendedBy().isPresent() != (state() == ProvisionState.SUSPENDED)) {
            throw Checks.refused("suspendedBy", "be given if and only if the state is SUSPENDED", state());
        }
    }

    /**
     * Starts a standing.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Standing}. */
    final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
