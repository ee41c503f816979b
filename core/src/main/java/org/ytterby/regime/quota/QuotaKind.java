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
    MINING(Basis.REO, "mining"),
    /** Smelting and separation, counted as rare-earth oxides in the products. */
    SMELTING_SEPARATION(Basis.REO, "smelting and separation"),
    /** Export, counted as products weigh. */
    EXPORT(Basis.GROSS_PRODUCT, "export");

    private final Basis basis;
    private final String words;

    QuotaKind(Basis basis, String words) {
        this.basis = basis;
        this.words = words;
    }

    /**
     * Returns what a tonne of the quota is a tonne of.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
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
