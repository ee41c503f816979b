// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Money;

/**
 * What one part adds of its own to the amount that counts for a share of value. What its parts add stands with them.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Contribution extends Serializable {

    /**
     * Returns where the part stands in the product.
     *
     * @return the path, not blank, such as {@code "motor/rotor/magnet"}
     */
    String path();

    /**
     * Returns how it stands to the list of what counts.
     *
     * @return the standing
     */
    Standing standing();

    /**
     * Returns the least it adds, with all its pieces.
     *
     * @return the amount, empty if no part of the product has a value
     */
    Optional<Money> least();

    /**
     * Returns the most it adds.
     *
     * @return the amount, empty if nothing bounds it
     */
    Optional<Money> most();

    /**
     * Returns what is not known of it.
     *
     * @return the gaps
     */
    Set<Gap> gaps();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("path", path());
    }

    /**
     * Starts a contribution.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contribution}. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
