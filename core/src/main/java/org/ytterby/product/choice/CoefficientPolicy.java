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
    /**
     * The range that the catalogue gives for the class of coercivity, and for the family where it gives none for the class; the
     * result names which as an assumption. A range of a class is not extended beyond the temperatures it was seen for.
     */
    CLASS_RANGE,
    /** The range that the catalogue gives for the family; the result names that as an assumption. */
    FAMILY_RANGE
}
