// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

/**
 * Whether a price includes value-added tax.
 *
 * @since 0.1
 */
public enum VatTreatment {
    /** The tax is in the price. */
    INCLUDED,
    /** The tax is not in the price, or none falls due. */
    EXCLUDED,
    /** Nothing is said; the price is not converted until somebody says. */
    NOT_STATED
}
