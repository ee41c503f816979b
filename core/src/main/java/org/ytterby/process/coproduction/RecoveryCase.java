// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import org.ytterby.quantity.Interval;

/**
 * Which end of every recovery to count with, where recoveries are bounds.
 *
 * @since 0.1
 */
public enum RecoveryCase {
    /** The lowest recoveries: the most ore that may be needed. */
    LOWEST,

    /** The highest recoveries: the least ore that may do. */
    HIGHEST;

    double of(Interval recovery) {
        return this == LOWEST ? recovery.lower() : recovery.upper();
    }
}
