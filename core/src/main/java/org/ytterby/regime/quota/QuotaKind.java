// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import org.ytterby.quantity.Basis;

/**
 * What a quota limits.
 *
 * @since 0.1
 */
public enum QuotaKind {
    /** Mining, counted as rare-earth oxides in the ore. */
    MINING("mining"),
    /** Smelting and separation, counted as rare-earth oxides in the products. */
    SMELTING_SEPARATION("smelting and separation"),
    /** Export, counted as products weigh. */
    EXPORT("export");

    private final String words;

    QuotaKind(String words) {
        this.words = words;
    }

    /**
     * Returns what a tonne of the quota is a tonne of.
     *
     * @return the basis
     */
    public Basis basis() {
        return this == EXPORT ? Basis.GROSS_PRODUCT : Basis.REO;
    }

    /**
     * Returns the kind in words.
     *
     * @return the words, such as {@code "smelting and separation"}
     */
    public String words() {
        return words;
    }
}
