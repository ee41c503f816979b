// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * The ranks that an element may have among all that a method has a score for, 1 the highest score. Scores that are bounds, or equal
 * to others, leave more than one rank.
 *
 * @param best the highest rank it may have
 * @param worst the lowest rank it may have
 * @param of how many are ranked
 * @since 0.1
 */
public record RankRange(int best, int worst, int of) implements Serializable {

    /**
     * Checks the ranks.
     *
     * @param best the highest rank
     * @param worst the lowest rank
     * @param of how many are ranked
     * @throws IllegalArgumentException unless 1 &le; best &le; worst &le; of
     */
    public RankRange {
        Checks.inRange("best", best, 1, Integer.MAX_VALUE);
        Checks.inRange("worst", worst, best, Integer.MAX_VALUE);
        Checks.inRange("of", of, worst, Integer.MAX_VALUE);
    }

    /**
     * Returns how many ranks lie between this and another for sure.
     *
     * @param other the other range
     * @return the distance of the nearest ends, 0 if the ranges share a rank
     */
    public int gapTo(RankRange other) {
        return Math.max(0, Math.max(best - other.worst, other.best - worst));
    }

    @Override
    public String toString() {
        return best == worst ? String.valueOf(best) : best + "-" + worst;
    }
}
