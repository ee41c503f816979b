// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;

/**
 * An element that two methods rank differently for sure.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Disagreement extends Serializable {

    /**
     * Returns the element.
     *
     * @return the element
     */
    Element element();

    /**
     * Returns the method that ranks it higher.
     *
     * @return the method
     */
    RiskMethod higher();

    /**
     * Returns the method that ranks it lower.
     *
     * @return the method
     */
    RiskMethod lower();

    /**
     * Returns the rank with the method that ranks it higher.
     *
     * @return the ranks
     */
    RankRange higherRank();

    /**
     * Returns the rank with the method that ranks it lower.
     *
     * @return the ranks
     */
    RankRange lowerRank();

    /**
     * Returns the factor that sets the element apart from the others and that only one of the methods uses.
     *
     * @return the factor, empty if no such factor differs
     */
    Optional<RiskFactor> driver();

    /**
     * Returns why, in words.
     *
     * @return the reason, not blank
     */
    String reason();

    /** Checks that the ranks differ. */
    @Value.Check
    default void check() {
        Checks.notBlank("reason", reason());
        if (higherRank().worst() >= lowerRank().best()) {
            throw Checks.refused("lowerRank", "be below " + higherRank() + " for sure", lowerRank());
        }
    }

    /**
     * Starts a disagreement.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disagreement}. */
    final class Builder extends ImmutableDisagreement.Builder {
        Builder() {}
    }
}
