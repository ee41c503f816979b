// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

/**
 * What a licence would do for a shipment.
 *
 * @since 0.1
 */
public enum Release {
    /** The headline becomes that the licence authorises it. */
    RELEASED,
    /** The licence answers a rule, but another still asks for more. */
    PARTLY_ANSWERED,
    /** Facts are missing on which it depends. */
    OPEN,
    /** The answer stays what it is. */
    STAYS,
    /** No rule asks for a licence. */
    NOT_NEEDED
}
