// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

/**
 * What makes trade with a country easier or harder, in the method of the European Commission.
 *
 * @since 0.1
 */
public enum TradeMeasureKind {
    /** An export tax, softened if a trade agreement exists (ET &middot; TA). */
    EXPORT_TAX,
    /** A physical export quota (EQ). */
    EXPORT_QUOTA,
    /** An export prohibition (EP). */
    EXPORT_PROHIBITION,
    /** Membership of the European Union (EU). */
    EU_MEMBER
}
