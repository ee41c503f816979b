// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

/**
 * Whether something is met.
 *
 * @since 0.1
 */
public enum Answer {
    /** Every value the sources allow meets it. */
    MET,
    /** Some values the sources allow meet it and some do not, or nothing is stated. */
    OPEN,
    /** No value the sources allow meets it. */
    NOT_MET
}
