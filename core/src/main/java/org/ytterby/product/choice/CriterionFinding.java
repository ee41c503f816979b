// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * How a magnet stands to one criterion.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CriterionFinding extends Serializable {

    /**
     * Returns the criterion.
     *
     * @return the criterion
     */
    Criterion criterion();

    /**
     * Returns whether it is met.
     *
     * @return the answer
     */
    Answer answer();

    /**
     * Returns the reason.
     *
     * @return a sentence with both numbers, without a full stop
     */
    String because();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("because", because());
    }

    /**
     * Starts a criterion finding.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriterionFinding}. */
    final class Builder extends ImmutableCriterionFinding.Builder {
        Builder() {}
    }
}
