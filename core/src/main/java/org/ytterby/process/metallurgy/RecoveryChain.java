// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The recovery of steps in series without recycles: R = &Pi; R<sub>j</sub>. With splits it is the sum over the paths.
 *
 * @since 0.1
 */
public final class RecoveryChain {

    /** A recovery nobody knows: anything from 0 to 1. */
    public static final Interval UNKNOWN = Interval.of(0, 1);

    private RecoveryChain() {}

    /**
     * Multiplies the recoveries of a chain.
     *
     * @param recoveries the recoveries, each within [0, 1], {@link #UNKNOWN} if not known; at least one
     * @return the overall recovery; it reaches down to 0 if one is unknown
     * @throws IllegalArgumentException if there is none or one is outside [0, 1]
     */
    public static Interval overall(List<Interval> recoveries) {
        Interval product = Interval.exactly(1);
        for (Interval recovery : Checks.notEmpty("recoveries", recoveries)) {
            if (!UNKNOWN.encloses(recovery)) {
                throw Checks.refused("recoveries", "be within [0, 1]", recovery);
            }
            product = product.times(recovery).clampedTo(UNKNOWN);
        }
        return product;
    }

    /**
     * Adds the recoveries of paths that lead from one feed to one product.
     *
     * @param paths the chain of shares and recoveries along each path; at least one path
     * @return the overall recovery, at most 1
     * @throws IllegalArgumentException if there is no path, one is empty, a number is outside [0, 1], or the paths take more
     *     than all of the feed
     */
    public static Interval overPaths(List<List<Interval>> paths) {
        Interval sum = Interval.sum(Checks.notEmpty("paths", paths).stream()
                .map(RecoveryChain::overall)
                .toList());
        if (sum.lower() > 1 + 1e-9) {
            throw Checks.refused("paths", "take at most all of the feed", sum);
        }
        return sum.clampedTo(UNKNOWN);
    }

    /**
     * Says what recoveries that differ by element do to a distribution: w'<sub>i</sub> = w<sub>i</sub> R<sub>i</sub> / &Sigma;
     * w<sub>j</sub> R<sub>j</sub>.
     *
     * @param shares the share of each element before, at least 0
     * @param recoveries the recovery of each of these elements, in [0, 1]
     * @return the share of each element after, adding up to 1
     * @throws IllegalArgumentException if an element has no recovery, a number is out of range, or nothing is recovered
     */
    public static ElementVector distributionAfter(ElementVector shares, ElementVector recoveries) {
        Map<Element, Double> after = new HashMap<>();
        shares.toMap().forEach((element, share) -> {
            Checks.notNegative("shares[" + element.symbol() + "]", share);
            double recovery = recoveries
                    .get(element)
                    .orElseThrow(() -> Checks.refused("recoveries", "state " + element.symbol(), recoveries));
            after.put(element, share * Checks.fraction("recoveries[" + element.symbol() + "]", recovery));
        });
        double sum = after.values().stream().mapToDouble(Double::doubleValue).sum();
        Checks.positive("recovered", sum);
        after.replaceAll((element, share) -> share / sum);
        return ElementVector.of(after);
    }
}
