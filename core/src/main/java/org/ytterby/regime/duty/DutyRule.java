// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.duty;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;
import org.ytterby.regime.screen.Citation;

/**
 * A duty on the customs value of a good, by one provision.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DutyRule extends Serializable {

    /**
     * Returns the provision.
     *
     * @return its identifier, not blank, such as {@code "us-s301-magnets-2026"}
     */
    String provision();

    /**
     * Returns the rate.
     *
     * @return the rate as a fraction of the customs value, at least 0; empty if it is not known
     */
    Optional<BigDecimal> rate();

    /**
     * Returns whether the duty is due.
     *
     * @return true if it is, false if facts are missing that would say so; by default true
     */
    @Value.Default
    default boolean certain() {
        return true;
    }

    /**
     * Returns the instrument with its sources and how sure it is.
     *
     * @return the citation
     */
    Citation citation();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("provision", provision());
        rate().ifPresent(rate -> {
            if (rate.signum() < 0) {
                throw Checks.refused("rate", "be at least 0", rate);
            }
            Decimals.sized("rate", rate);
        });
    }

    /**
     * Starts a rule.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyRule}. */
    final class Builder extends ImmutableDutyRule.Builder {
        Builder() {}
    }
}
