// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.risk.RiskMethod;

/**
 * How two methods order the pairs of elements that both have a score for.
 *
 * @param one a method
 * @param other another method
 * @param alike how many pairs both put in the same order for sure
 * @param opposed how many pairs they put in opposite order for sure
 * @param open how many pairs one of them cannot tell apart
 * @since 0.1
 */
public record MethodAgreement(RiskMethod one, RiskMethod other, int alike, int opposed, int open)
        implements Serializable {

    /**
     * Checks the counts.
     *
     * @param one a method
     * @param other another method
     * @param alike pairs in the same order
     * @param opposed pairs in opposite order
     * @param open pairs not told apart
     * @throws IllegalArgumentException if the methods are the same or a count is negative
     */
    public MethodAgreement {
        if (one == other) {
            throw Checks.refused("other", "be another method than one", other);
        }
        Checks.inRange("alike", alike, 0, Integer.MAX_VALUE);
        Checks.inRange("opposed", opposed, 0, Integer.MAX_VALUE);
        Checks.inRange("open", open, 0, Integer.MAX_VALUE);
    }
}
