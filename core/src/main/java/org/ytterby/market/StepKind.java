// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

/**
 * What a step of a price conversion changes.
 *
 * @since 0.1
 */
public enum StepKind {
    /** The mass that the price is for. */
    MASS_UNIT,
    /** The currency. */
    CURRENCY,
    /** Value-added tax, in or out. */
    TAX,
    /** What the mass is counted as, such as oxide or element. */
    BASIS,
    /** From gross product to what is contained in it, or back. */
    CONTENT
}
