// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Citation;

/**
 * One line of the checklist: whether a product has to meet a requirement, and from when.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ProductRequirement extends Serializable {

    /**
     * Returns what is asked.
     *
     * @return the duty, with its article
     */
    MagnetDuty duty();

    /**
     * Returns whether the product has to meet it.
     *
     * @return the verdict
     */
    RequirementVerdict verdict();

    /**
     * Returns the day before which it certainly does not apply to such products.
     *
     * @return the day
     */
    LocalDate notBefore();

    /**
     * Returns the day from which it certainly applies.
     *
     * @return the day, not earlier than {@link #notBefore}; empty if it hangs on an act whose day is not known
     */
    Optional<LocalDate> certainlyFrom();

    /**
     * Returns the answer in a sentence.
     *
     * @return the reason
     */
    String reason();

    /**
     * Returns the regulation with its sources and confidence.
     *
     * @return the citation
     */
    Citation citation();

    /** Checks the order of the days. */
    @Value.Check
    default void check() {
        certainlyFrom().filter(day -> day.isBefore(notBefore())).ifPresent(day -> {
            throw Checks.refused("certainlyFrom", "not be before " + notBefore(), day);
        });
    }

    /**
     * Starts a requirement.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProductRequirement}. */
    final class Builder extends ImmutableProductRequirement.Builder {
        Builder() {}
    }
}
