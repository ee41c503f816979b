// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

/**
 * What can relieve a shortage.
 *
 * @since 0.1
 */
public enum Measure {
    /** Stocks of plants and demands. */
    STOCKS,

    /** Recycling plants; without them nothing comes back. */
    RECYCLING,

    /** Projects as the policy of the scenario counts them. */
    PROJECTS,

    /** Substitutes. */
    SUBSTITUTES,

    /** Asking other sellers for more, as the scenario says. */
    REROUTING
}
