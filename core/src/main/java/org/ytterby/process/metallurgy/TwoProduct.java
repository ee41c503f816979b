// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.MassFraction;

/**
 * A feed split into a concentrate and a tailing, told by their grades of one analyte (the two-product formula: Wills and Finch,
 * Wills' Mineral Processing Technology, 8th ed. 2016, ch. 3).
 *
 * @param feed the grade of the feed, between those of tailing and concentrate
 * @param concentrate the grade of the concentrate, above that of the tailing
 * @param tailing the grade of the tailing
 * @since 0.1
 */
public record TwoProduct(MassFraction feed, MassFraction concentrate, MassFraction tailing) implements Serializable {

    /**
     * Checks the order of the grades.
     *
     * @param feed the grade of the feed
     * @param concentrate the grade of the concentrate
     * @param tailing the grade of the tailing
     */
    public TwoProduct {
        if (!(concentrate.fraction() > tailing.fraction())) {
            throw Checks.refused("concentrate", "be above the tailing " + tailing, concentrate);
        }
        if (!(tailing.fraction() <= feed.fraction() && feed.fraction() <= concentrate.fraction())) {
            throw Checks.refused("feed", "be between tailing " + tailing + " and concentrate " + concentrate, feed);
        }
    }

    /**
     * Works out the tailing from a recovery: t = f (1 &minus; R) / (1 &minus; y) with y = R f / c.
     *
     * @param feed the grade of the feed
     * @param concentrate the grade of the concentrate, above 0
     * @param recovery the share of the analyte that goes into the concentrate, in [0, 1]
     * @return the three grades
     * @throws IllegalArgumentException if the recovery is outside [0, 1], the mass pull would be 1 or more, or the concentrate
     *     is not richer than the feed
     */
    public static TwoProduct ofRecovery(MassFraction feed, MassFraction concentrate, double recovery) {
        Checks.fraction("recovery", recovery);
        double pull = recovery * feed.fraction() / Checks.positive("concentrate", concentrate.fraction());
        if (!(pull < 1)) {
            throw Checks.refused("mass pull", "be below 1", pull);
        }
        double tailing = feed.fraction() * (1 - recovery) / (1 - pull);
        return new TwoProduct(feed, concentrate, MassFraction.of(Math.min(1, tailing)));
    }

    /**
     * Returns the mass pull, the share of the feed mass that goes into the concentrate.
     *
     * @return y = (f &minus; t) / (c &minus; t), in [0, 1]
     */
    public double massPull() {
        return (feed.fraction() - tailing.fraction()) / (concentrate.fraction() - tailing.fraction());
    }

    /**
     * Returns the recovery, the share of the analyte that goes into the concentrate.
     *
     * @return R = y c / f, in [0, 1]; empty if the feed holds none of the analyte
     */
    public OptionalDouble recovery() {
        return feed.fraction() > 0
                ? OptionalDouble.of(Math.min(1, massPull() * concentrate.fraction() / feed.fraction()))
                : OptionalDouble.empty();
    }

    /**
     * Returns the upgrade ratio.
     *
     * @return U = c / f, at least 1; empty if the feed holds none of the analyte
     */
    public OptionalDouble upgradeRatio() {
        return feed.fraction() > 0
                ? OptionalDouble.of(concentrate.fraction() / feed.fraction())
                : OptionalDouble.empty();
    }
}
