// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

/**
 * What a value below a stated detection limit counts as. Traces and analytes not detected have no stated limit: they count
 * as nothing under every policy, and results name them.
 *
 * @since 0.1
 */
public enum DetectionPolicy {
    /** As zero. */
    ZERO(0),
    /** As half the limit. */
    HALF_LIMIT(0.5),
    /** As the limit. */
    LIMIT(1);

    private final double shareOfLimit;

    DetectionPolicy(double shareOfLimit) {
        this.shareOfLimit = shareOfLimit;
    }

    /**
     * Returns the share of the limit that is counted.
     *
     * @return 0, 0.5 or 1
     */
    public double shareOfLimit() {
        return shareOfLimit;
    }
}
