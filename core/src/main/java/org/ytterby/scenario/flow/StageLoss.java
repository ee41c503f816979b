// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What a chain can still deliver when countries drop out at stages, whatever the rest do to make up for it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StageLoss extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, such as {@code "CN SEPARATION"}, not blank
     */
    String name();

    /**
     * Returns what is gone.
     *
     * @return the countries and stages, at least one
     */
    @Value.NaturalOrder
    NavigableSet<CountryStage> lost();

    /**
     * Returns what remains.
     *
     * @return what can be delivered, in tonnes of mine output a year, finite and at least 0
     */
    double deliverableMineTonnesPerYear();

    /**
     * Returns the share that remains.
     *
     * @return what remains over what was deliverable before, in [0, 1]; empty if nothing was
     */
    OptionalDouble remainingShare();

    /**
     * Returns the shortage that nothing avoids.
     *
     * @return the need less what remains, in tonnes of mine output a year, finite and at least 0
     */
    double shortMineTonnesPerYear();

    /**
     * Returns the rank.
     *
     * @return 1 for the loss that leaves least; losses that leave the same share a rank, and the next rank is left out
     */
    int rank();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.notEmpty("lost", lost());
        Checks.notNegative("deliverableMineTonnesPerYear", deliverableMineTonnesPerYear());
        remainingShare().ifPresent(share -> Checks.fraction("remainingShare", share));
        Checks.notNegative("shortMineTonnesPerYear", shortMineTonnesPerYear());
        if (rank() < 1) {
            throw Checks.refused("rank", "be at least 1", rank());
        }
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageLoss}. */
    final class Builder extends ImmutableStageLoss.Builder {
        Builder() {}
    }
}
