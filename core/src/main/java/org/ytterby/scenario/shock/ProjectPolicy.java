// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

/**
 * Which projects count.
 *
 * @since 0.1
 */
public enum ProjectPolicy {
    /** No project is built. */
    NONE,

    /** Every project is built on its own plan. */
    ALL,

    /** Every project counts with its capacity times its probability. */
    EXPECTED
}
