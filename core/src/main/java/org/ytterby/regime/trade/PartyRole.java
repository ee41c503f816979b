// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

/**
 * The part a party plays in a transaction.
 *
 * @since 0.1
 */
public enum PartyRole {
    /** Who exports or hands over. */
    EXPORTER,
    /** Who imports. */
    CONSIGNEE,
    /** Who uses the thing in the end. */
    END_USER
}
