// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * A recycling rate to be reached by a year: it climbs in a straight line from the starting rate and stays at the
 * target.
 *
 * @param rate what the target is a share of
 * @param startYear the last year at the starting rate
 * @param startShare the starting rate, in [0, 1]
 * @param targetYear the first year at the target, after the starting year
 * @param targetShare the target, in [0, 1]
 * @since 0.1
 */
public record RecyclingTarget(
        TargetRate rate,
        @JsonProperty(required = true) int startYear,
        @JsonProperty(required = true) double startShare,
        @JsonProperty(required = true) int targetYear,
        @JsonProperty(required = true) double targetShare)
        implements Serializable {

    /**
     * Checks years and shares.
     *
     * @param rate the rate
     * @param startYear the starting year
     * @param startShare the starting rate
     * @param targetYear the target year
     * @param targetShare the target
     * @throws IllegalArgumentException if a share is not in [0, 1] or the target year is not after the starting year
     */
    public RecyclingTarget {
        Checks.fraction("startShare", startShare);
        Checks.fraction("targetShare", targetShare);
        if (targetYear <= startYear) {
            throw Checks.refused("targetYear", "be after " + startYear, targetYear);
        }
    }

    /**
     * Returns the rate of a year.
     *
     * @param year the year
     * @return the share, in [0, 1]
     */
    public double share(int year) {
        double way = ((double) year - startYear) / ((double) targetYear - startYear);
        double covered = Math.min(1, Math.max(0, way));
        return startShare * (1 - covered) + targetShare * covered;
    }
}
