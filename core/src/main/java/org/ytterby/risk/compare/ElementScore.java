// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.risk.RiskScore;

/**
 * What one method says about one element, and where that puts it among the others.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ElementScore extends Serializable {

    /**
     * Returns the element.
     *
     * @return the element
     */
    Element element();

    /**
     * Returns the score.
     *
     * @return the score, or why there is none
     */
    RiskScore score();

    /**
     * Returns the rank.
     *
     * @return the ranks it may have, empty without a score
     */
    Optional<RankRange> rank();

    /** Checks that what has a score has a rank. */
    @Value.Check
    default void check() {
        if (score().isComputable() != rank().isPresent()) {
            throw Checks.refused("rank", "be given with a score and only then", rank());
        }
    }

    /**
     * Starts a score.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ElementScore}. */
    final class Builder extends ImmutableElementScore.Builder {
        Builder() {}
    }
}
