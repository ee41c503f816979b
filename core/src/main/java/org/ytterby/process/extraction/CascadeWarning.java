// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

/**
 * Where the closed formulas for a cascade become doubtful although they still give a number.
 *
 * @since 0.1
 */
public enum CascadeWarning {
    /**
     * The organic load is below one and a half times the least one. The formulas take no note of the crowding of
     * stages around
     * the feed and understate their number, without limit as the load nears the least: count stage by stage.
     */
    LOAD_NEAR_LEAST,

    /**
     * The separation factor is above 3, where the rule for the best mixed extraction ratio is held to be too simple
     * (an exact
     * equation for it is published in the Journal of Nanchang Hangkong University, whose abstract was read).
     */
    RULE_OF_SMALL_FACTORS
}
