// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

/**
 * Which temperature coefficients to use where a grade states none.
 *
 * @since 0.1
 */
public enum CoefficientPolicy {
    /** None: the coercivity at temperature stays open. */
    STATED_ONLY,
    /** The range that the catalogue gives for the family; the result names that as an assumption. */
    FAMILY_RANGE
}
