// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

/**
 * What has to fit for a licence to cover a shipment under a rule.
 *
 * @since 0.1
 */
public enum CoverAspect {
    /** The day lies in the validity of the licence. */
    DAY,
    /** The exporter is the holder. */
    HOLDER,
    /** The end user is one of the customers. */
    CUSTOMER,
    /** The rule is one that a licence of this kind, issued under what this one names, answers. */
    RULE,
    /** The licence names every entry of the rule that describes the item. */
    ITEM
}
