// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

/**
 * Whether a buyer that is let down may ask its other sellers for more.
 *
 * @since 0.1
 */
public enum Rerouting {
    /** Every seller is asked for its share and no more. */
    NONE,

    /** What is missing is asked of those sellers of the buyer that have capacity to spare; stocks are drawn on only after that. */
    SPARE_CAPACITY
}
