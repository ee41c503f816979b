// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Outcome;

/**
 * What a provision gives instead of its usual outcome when a condition holds: a presumption of denial for a military user,
 * an exemption for disaster relief. The first policy that holds gives the outcome.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ReviewPolicy extends Serializable {

    /**
     * Returns the case in words.
     *
     * @return the words
     */
    String title();

    /**
     * Returns when it holds.
     *
     * @return the condition
     */
    Condition when();

    /**
     * Returns what it gives.
     *
     * @return the outcome, not {@link Outcome#INDETERMINATE}
     */
    Outcome outcome();

    /**
     * Returns a remark, such as a duty to report afterwards.
     *
     * @return the note, empty if there is none
     */
    Optional<String> note();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("title", title());
        if (outcome() == Outcome.INDETERMINATE) {
            throw Checks.refused("outcome", "be determinate", outcome());
        }
    }

    /**
     * Starts a policy.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewPolicy}. */
    final class Builder extends ImmutableReviewPolicy.Builder {
        Builder() {}
    }
}
