// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.governance;

import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * How an estimate of governance becomes a risk, larger for worse governance.
 *
 * @since 0.1
 */
public enum GovernanceScaling {
    /** clamp((2.5 - e) / 5, 0, 1), as GeoPolRisk takes it. */
    RISK_0_TO_1(1),
    /** clamp((2.5 - e) &times; 2, 0, 10), as the European Commission takes it (from memory - unverified). */
    RISK_0_TO_10(10);

    private final double worst;

    GovernanceScaling(double worst) {
        this.worst = worst;
    }

    /**
     * Scales an estimate.
     *
     * @param estimate the estimate, about -2.5 to 2.5; what lies outside is taken as the end it lies beyond
     * @return the risk, from 0 to the {@linkplain #worst() worst}
     * @throws IllegalArgumentException if the estimate is not finite
     */
    public double risk(double estimate) {
        return Math.max(0, Math.min(worst, (2.5 - Checks.finite("estimate", estimate)) * (worst / 5)));
    }

    /**
     * Returns the risk of the worst governance.
     *
     * @return 1 or 10
     */
    public double worst() {
        return worst;
    }

    /**
     * Returns the risks there are.
     *
     * @return from 0 to the worst
     */
    public Interval range() {
        return Interval.of(0, worst);
    }
}
