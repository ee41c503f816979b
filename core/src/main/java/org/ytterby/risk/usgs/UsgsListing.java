// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.chain.Answer;

/**
 * Whether the USGS would propose a material for the list: by its score, or because a single domestic producer is a point of
 * failure.
 *
 * @since 0.1
 */
@Value.Immutable
public interface UsgsListing extends Serializable {

    /**
     * Returns the score.
     *
     * @return a supply risk of 2021 or an expected loss of 2025
     */
    RiskScore score();

    /**
     * Returns from which score on a material is listed.
     *
     * @return the threshold, in the unit of the score
     */
    double threshold();

    /**
     * Returns whether one domestic producer is a single point of failure.
     *
     * @return the answer
     */
    Answer singlePointOfFailure();

    /** Checks which score it is. */
    @Value.Check
    default void check() {
        Checks.finite("threshold", threshold());
        if (score().method() != RiskMethod.USGS_2021 && score().method() != RiskMethod.USGS_2025) {
            throw Checks.refused("score.method", "be USGS_2021 or USGS_2025", score().method());
        }
    }

    /**
     * Tells whether the score reaches the threshold.
     *
     * @return the answer; not known without a score or with bounds on both sides
     */
    default Answer reachesThreshold() {
        return score().value()
                .interval()
                .map(value -> value.lower() >= threshold()
                        ? Answer.YES
                        : value.upper() < threshold() ? Answer.NO : Answer.NOT_KNOWN)
                .orElse(Answer.NOT_KNOWN);
    }

    /**
     * Tells whether the material would be listed.
     *
     * @return yes if one of the two tests says so, no if neither does
     */
    default Answer listed() {
        if (reachesThreshold() == Answer.YES || singlePointOfFailure() == Answer.YES) {
            return Answer.YES;
        }
        return reachesThreshold() == Answer.NO && singlePointOfFailure() == Answer.NO ? Answer.NO : Answer.NOT_KNOWN;
    }

    /**
     * Starts a listing.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UsgsListing}. */
    final class Builder extends ImmutableUsgsListing.Builder {
        Builder() {}
    }
}
