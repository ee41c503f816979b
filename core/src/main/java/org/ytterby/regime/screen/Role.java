// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

/**
 * The part a measure plays in a determination.
 *
 * @since 0.1
 */
public enum Role {
    /** Gives the headline. */
    DECIDES,
    /** Brings the item under the deciding measure, or is the law on which that rests. */
    BASE,
    /** Operates as well, with the same or a weaker outcome; what it asks has to be met too. */
    ALSO_APPLIES,
    /** May reach the transaction: facts are missing. */
    OPEN,
    /** Asks for something beside the outcome, such as a report. */
    OBLIGES,
    /** Reads the words that decided. */
    INTERPRETS,
    /** Suspends a measure that would otherwise operate. */
    SUSPENDS,
    /** Reaches the transaction and releases it by its own exemption. */
    EXEMPTS,
    /** Was looked at and does not reach the transaction, though the kind of item would fit. */
    EXAMINED
}
