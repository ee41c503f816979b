// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.alias;

/**
 * Which part of the name of a magnet grade an alias stands for.
 *
 * @since 0.1
 */
public enum AliasKind {
    /** The whole name: {@code 5211} for N52. */
    GRADE,
    /** The letters before the number: {@code YXG} for XGS. */
    PREFIX,
    /** The letters behind the number: {@code TH} for AH. */
    SUFFIX
}
