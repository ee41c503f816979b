// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

/**
 * How exactly a claim states its figure.
 *
 * @since 0.1
 */
public enum Precision {
    /** To its last digit: 60 stands for 59.5 to 60.5. */
    STATED,
    /** "About", to its last digit that is not zero: 60 stands for 55 to 65. */
    ABOUT
}
