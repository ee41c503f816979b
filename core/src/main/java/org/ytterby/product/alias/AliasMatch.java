// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.alias;

/**
 * How far an alias means the same as the usual name.
 *
 * @since 0.1
 */
public enum AliasMatch {
    /** The source equates both, or both ask the same minima. */
    SAME,
    /** Of the same family and energy class, but with another least coercivity: compare the sheets before one replaces the other. */
    NEAREST
}
