// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

/**
 * Whether a product has to meet a requirement.
 *
 * @since 0.1
 */
public enum RequirementVerdict {
    /** It has to. */
    DUE,
    /** Not on that day: the requirement does not apply before a later one. */
    NOT_YET,
    /** It does not have to: the product is not one of those meant, or is exempt. */
    NOT_DUE,
    /** A fact about the product, or the day from which the requirement applies, is not known. */
    UNKNOWN
}
