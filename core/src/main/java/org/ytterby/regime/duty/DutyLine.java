// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.duty;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Money;

/**
 * What one duty comes to.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DutyLine extends Serializable {

    /**
     * Returns the duty.
     *
     * @return the rule, with provision, rate and source
     */
    DutyRule rule();

    /**
     * Returns the amount.
     *
     * @return rate times customs value, rounded as the bill says; empty if the rate is not known or the duty not certain
     */
    Optional<Money> amount();

    /**
     * Returns how it comes about, or why it is not known.
     *
     * @return a sentence
     */
    String reason();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (amount().isPresent() && (rule().rate().isEmpty() || !rule().certain())) {
            throw Checks.refused(
                    "amount", "be empty where the rate is not known or the duty not certain", amount().get());
        }
    }

    /**
     * Starts a line.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyLine}. */
    final class Builder extends ImmutableDutyLine.Builder {
        Builder() {}
    }
}
