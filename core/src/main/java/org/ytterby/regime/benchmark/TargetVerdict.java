// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.benchmark;

/**
 * Whether a supply target is met.
 *
 * @since 0.1
 */
public enum TargetVerdict {
    /** It is met, whatever the bounds leave open. */
    MET,
    /** It is missed, whatever the bounds leave open. */
    MISSED,
    /** The share is not known, or its bounds lie on both sides of the limit. */
    UNKNOWN
}
