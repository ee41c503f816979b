// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

/**
 * Whether a published distribution adds up to 100 %.
 *
 * @since 0.1
 */
public enum ClosureVerdict {
    /** It does, within the rounding of its printed decimals. */
    CLOSES,
    /** It falls short by more than rounding, and elements without a printed number may hold the rest. */
    SHORT_WITH_UNREPORTED,
    /** It misses 100 % by more than rounding and unreported elements explain. */
    DOES_NOT_CLOSE
}
