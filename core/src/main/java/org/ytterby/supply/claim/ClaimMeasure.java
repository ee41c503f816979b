// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

/**
 * What a claim states a figure of.
 *
 * @since 0.1
 */
public enum ClaimMeasure {
    /** The share of a country in what is made at a stage, in percent. */
    SHARE_OF_PRODUCTION,
    /** The share of a country in the world's reserves, in percent. */
    SHARE_OF_RESERVES,
    /** The rank of a country among those that make something at a stage. */
    RANK_OF_PRODUCTION,
    /** The rank of a country among those with reserves. */
    RANK_OF_RESERVES,
    /** What a country or the world makes at a stage in a year, in tonnes. */
    PRODUCTION,
    /** The change of what a country or the world makes at a stage from the year before, in percent. */
    PRODUCTION_CHANGE,
    /** The change of a country's production quota from the quota before, in percent. */
    QUOTA_CHANGE,
    /** What a country mines in a year over its reserves, in percent. */
    EXTRACTION_SHARE,
    /** The share of a market's imports that one partner sends, in percent. */
    IMPORT_SHARE,
    /** The net import reliance of a market, in percent. */
    IMPORT_RELIANCE,
    /** A market's production over its consumption, in percent. */
    SELF_SUFFICIENCY,
    /** A recycling rate that a market aims at, in percent. */
    RECYCLING_TARGET,
    /** How many elements a group has or a text names. */
    ELEMENT_COUNT,
    /** The share of a country in patent applications, in percent; no table has it. */
    SHARE_OF_PATENTS,
    /** How many rare earths and other elements the export rules name that a country published in a month; needs the rules. */
    CONTROLLED_ELEMENTS,
    /** The day on which a country published an export rule; needs the rules. */
    RULE_PUBLISHED,
    /** The month in which a country's export rule on elements took effect; needs the rules. */
    RULE_IN_EFFECT,
    /** No figure that a table could have. */
    STATEMENT;

    /**
     * Tells whether the claim is about export rules, so that supply tables cannot settle it.
     *
     * @return whether it is
     */
    public boolean needsRules() {
        return this == CONTROLLED_ELEMENTS || this == RULE_PUBLISHED || this == RULE_IN_EFFECT;
    }
}
