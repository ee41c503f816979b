// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

/**
 * What a claim states a figure of.
 *
 * @since 0.1
 */
public enum ClaimMeasure {
    /** The share of a country in what is made at a stage, in percent. */
    SHARE_OF_PRODUCTION("production by country and stage"),
    /** The share of a country in the world's reserves, in percent. */
    SHARE_OF_RESERVES("reserves by country"),
    /** The rank of a country among those that make something at a stage. */
    RANK_OF_PRODUCTION("production by country and stage"),
    /** The rank of a country among those with reserves. */
    RANK_OF_RESERVES("reserves by country"),
    /** What a country or the world makes at a stage in a year, in tonnes. */
    PRODUCTION("production by country and stage"),
    /** The change of what a country or the world makes at a stage from the year before, in percent. */
    PRODUCTION_CHANGE("production of one edition in two years on end"),
    /** What a projection adds to what a country makes at a stage, up to its last year, in tonnes a year. */
    PROJECTED_CHANGE("projections of production by country and stage"),
    /** How many countries have a figure above zero at every stage stated. */
    COUNTRIES_AT_EVERY_STAGE("production by country at every stage stated"),
    /** The change of a country's production quota from the quota before, in percent. */
    QUOTA_CHANGE("production quotas of two years"),
    /** What a country mines in a year over its reserves, in percent. */
    EXTRACTION_SHARE("production and reserves of one edition"),
    /** The share of a market's imports that one partner sends, in percent. */
    IMPORT_SHARE("imports by partner"),
    /** The net import reliance of a market, in percent. */
    IMPORT_RELIANCE("net import reliance"),
    /** A market's production over its consumption, in percent. */
    SELF_SUFFICIENCY("production and consumption of the market"),
    /** The change of what a market asks for, from one year that an edition prints to the next, in percent. */
    DEMAND_CHANGE("demand of one edition in two years"),
    /** A recycling rate that a market aims at, in percent. */
    RECYCLING_TARGET("recycling targets"),
    /** How many elements a group has or a text names. */
    ELEMENT_COUNT("elements"),
    /** The share of a country in patent applications, in percent. */
    SHARE_OF_PATENTS("patent applications by country"),
    /** How many rare earths and other elements the export rules name that a country published in a month; needs the rules. */
    CONTROLLED_ELEMENTS("export rules"),
    /** The day on which a country published an export rule; needs the rules. */
    RULE_PUBLISHED("export rules"),
    /** The month in which a country's export rule on elements took effect; needs the rules. */
    RULE_IN_EFFECT("export rules"),
    /** Which technologies the catalogue that a country published on a day restricts; needs the rules. */
    TECHNOLOGY_RESTRICTED("technology catalogues"),
    /** How many rules of some types a country has in force on a day; needs the rules. */
    RULES_IN_FORCE("rules"),
    /**
     * The largest energy product that magnets of a family have shown, over the largest of each family of rare-earth magnets,
     * in percent; needs the products.
     */
    ENERGY_PRODUCT_RATIO("magnets"),
    /** Elements that every magnet of the family with the largest energy product holds; needs the products. */
    ELEMENTS_OF_STRONGEST_MAGNET("magnets with their composition"),
    /** Magnet alloy in one unit of a product, in kilograms; needs the products. */
    MAGNET_ALLOY_CONTENT("material intensities"),
    /** No figure that a bundled table has. */
    STATEMENT("what the claim says is missing");

    private final String table;

    ClaimMeasure(String table) {
        this.table = table;
    }

    /**
     * Returns what a table lists that settles such a claim.
     *
     * @return the words, such as {@code "imports by partner"}
     */
    public String table() {
        return table;
    }

    /**
     * Tells whether the claim is about rules, so that supply tables cannot settle it.
     *
     * @return whether it is
     */
    public boolean needsRules() {
        return switch (this) {
            case CONTROLLED_ELEMENTS, RULE_PUBLISHED, RULE_IN_EFFECT, TECHNOLOGY_RESTRICTED, RULES_IN_FORCE -> true;
            default -> false;
        };
    }

    /**
     * Tells whether the claim is about magnets and what products hold, so that supply tables cannot settle it.
     *
     * @return whether it is
     */
    public boolean needsProducts() {
        return switch (this) {
            case ENERGY_PRODUCT_RATIO, ELEMENTS_OF_STRONGEST_MAGNET, MAGNET_ALLOY_CONTENT -> true;
            default -> false;
        };
    }

    /** Whether the materials are those of supply tables; products and technologies have names of their own. */
    boolean isOfMaterials() {
        return !needsProducts() && this != TECHNOLOGY_RESTRICTED && this != RULES_IN_FORCE && this != STATEMENT;
    }

    boolean isPartOfAWhole() {
        return name().startsWith("SHARE") || this == IMPORT_SHARE || this == IMPORT_RELIANCE;
    }
}
