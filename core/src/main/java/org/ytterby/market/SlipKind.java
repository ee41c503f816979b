// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

/**
 * What may have gone wrong with a quote that does not fit its neighbours.
 *
 * @since 0.1
 */
public enum SlipKind {
    /** The mass unit: a price per tonne read as per kilogram, or per pound or metric tonne unit, or the other way round. */
    MASS_UNIT,
    /** The point: a factor of 10 or of 100. */
    DECIMAL_POINT,
    /** Ten thousand, the Chinese counting unit (wan), in which prices per tonne are quoted. */
    TEN_THOUSAND,
    /** The currency. */
    CURRENCY,
    /** A price of oxide taken for one of metal or contained element, or the other way round. */
    OXIDE_OR_METAL,
    /** Value-added tax in one price and not in the other. */
    TAX
}
