// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

/**
 * Who acts, as far as rules bind some persons and not others.
 *
 * @since 0.1
 */
public enum Actor {
    /** A person or firm that exports or hands over from the territory of the jurisdiction. */
    DOMESTIC_EXPORTER,
    /** A citizen, firm or organisation of the jurisdiction, acting anywhere. */
    DOMESTIC_PERSON,
    /** A foreign person or firm, acting abroad. */
    FOREIGN_OPERATOR
}
