// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.util.Currency;

/**
 * Values of one product are in two currencies, which never meet without an exchange rate that somebody gives.
 *
 * @since 0.1
 */
public final class MixedCurrenciesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * The currencies that meet.
     *
     * @serial the first one
     */
    private final Currency one;

    /**
     * The other currency.
     *
     * @serial the second one
     */
    private final Currency other;

    MixedCurrenciesException(String path, Currency one, Currency other) {
        super(path + " must be in " + one + " like the rest of the product but was " + other);
        this.one = one;
        this.other = other;
    }

    /**
     * Returns the currency of the values read first.
     *
     * @return the currency
     */
    public Currency one() {
        return one;
    }

    /**
     * Returns the currency that does not fit.
     *
     * @return the currency
     */
    public Currency other() {
        return other;
    }
}
