// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.benchmark;

/**
 * What a supply target is about. All are shares of the annual consumption of the Union.
 *
 * @since 0.1
 */
public enum TargetKind {
    /** What the Union can extract: at least the limit. */
    EXTRACTION,
    /** What the Union can process: at least the limit. */
    PROCESSING,
    /** What the Union can recycle: at least the limit. */
    RECYCLING,
    /** What one third country supplies, at any relevant stage: at most the limit. */
    DIVERSIFICATION;

    /**
     * Says on which side of the limit the target is met.
     *
     * @return whether the limit is a maximum
     */
    public boolean isMaximum() {
        return this == DIVERSIFICATION;
    }
}
