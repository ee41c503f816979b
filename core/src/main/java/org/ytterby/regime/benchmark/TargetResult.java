// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.benchmark;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;

/**
 * One target held against what is known.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TargetResult extends Serializable {

    /**
     * Returns the target, with its provision and source.
     *
     * @return the target
     */
    SupplyTarget target();

    /**
     * Returns the share held against it.
     *
     * @return the share of annual consumption; empty if it is not known
     */
    Optional<Interval> share();

    /**
     * Returns the third country whose share it is.
     *
     * @return the country that may supply most; empty for other targets, or if countries not named may supply most
     */
    Optional<Country> country();

    /**
     * Returns whether the target is met.
     *
     * @return the verdict
     */
    TargetVerdict verdict();

    /**
     * Returns by how much it is missed.
     *
     * @return the distance to the limit as a share, above 0; empty unless it is missed
     */
    Optional<Interval> missedBy();

    /**
     * Returns the answer in a sentence.
     *
     * @return the reason
     */
    String reason();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (missedBy().isPresent() != (verdict() == TargetVerdict.MISSED)) {
            throw Checks.refused("missedBy", "be given if the target is MISSED, and only then", verdict());
        }
    }

    /**
     * Starts a result.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TargetResult}. */
    final class Builder extends ImmutableTargetResult.Builder {
        Builder() {}
    }
}
