// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

/**
 * How a provision stops.
 *
 * @since 0.1
 */
public enum EndingKind {
    /** Another act takes it away. */
    REPEAL,
    /** Another act takes its place, in whole or in part. */
    REPLACEMENT,
    /** It ends by its own terms or those of a notice. */
    EXPIRY,
    /** Parties or entries are taken off it. */
    DELISTING,
    /** An amendment puts other words in its place. */
    AMENDMENT,
    /** A court holds it void from the start: it never was law, also for the past. */
    ANNULMENT
}
