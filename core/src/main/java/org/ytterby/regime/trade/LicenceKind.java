// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

/**
 * The kinds of licence a transaction can rest on.
 *
 * @since 0.1
 */
public enum LicenceKind {
    /** One end user, for at most one year. */
    INDIVIDUAL(1),
    /** Repeated shipments to the customers it names, for at most three years. */
    GENERAL(3);

    private final int longestYears;

    LicenceKind(int longestYears) {
        this.longestYears = longestYears;
    }

    /**
     * Returns how long a licence of this kind may run under the Chinese Regulation on the Export Control of Dual-Use Items
     * (State Council Order No. 792, 2024).
     *
     * @return the years, which bound a licence that states no end
     */
    public int longestYears() {
        return longestYears;
    }
}
