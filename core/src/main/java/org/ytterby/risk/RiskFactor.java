// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk;

/**
 * A number that a method of criticality is computed from.
 *
 * @since 0.1
 */
public enum RiskFactor {
    /** Governance-weighted concentration of world supply, with trade parameters. */
    WORLD_MIX("governance-weighted concentration of world supply"),
    /** Governance-weighted concentration of a market's own sourcing, with trade parameters. */
    SOURCING_MIX("governance-weighted concentration of sourcing"),
    /** The part of use that is imported, net. */
    IMPORT_RELIANCE("import reliance"),
    /** The part of input that comes from old scrap. */
    RECYCLING_INPUT_RATE("end-of-life recycling input rate"),
    /** Substitution index of supply risk. */
    SUBSTITUTION_SUPPLY("substitution index of supply risk"),
    /** Substitution index of economic importance. */
    SUBSTITUTION_ECONOMIC("substitution index of economic importance"),
    /** The shares of end uses with the value added of their sectors. */
    SECTOR_USES("end uses with the value added of their sectors"),
    /** Herfindahl-Hirschman index of world production. */
    WORLD_CONCENTRATION("concentration of world production"),
    /** Imports by origin and domestic production. */
    IMPORTS("imports by origin"),
    /** Imports weighted with the governance of their origin, over all supply. */
    IMPORT_RISK("import risk"),
    /** The price of the imports. */
    PRICE("price"),
    /** The midpoint of copper, which a characterisation factor is relative to. */
    COPPER_MIDPOINT("midpoint of copper"),
    /** Concentration of production weighted with the ability and the willingness of producers to supply. */
    DISRUPTION_POTENTIAL("disruption potential"),
    /** Net import reliance as a fraction. */
    TRADE_EXPOSURE("trade exposure"),
    /** How much the industries that use the material would suffer. */
    ECONOMIC_VULNERABILITY("economic vulnerability"),
    /** Disruptions of trade with their probability and loss. */
    DISRUPTION_SCENARIOS("disruption scenarios"),
    /** Years until reserves are used up, as a score. */
    DEPLETION_TIME("depletion time"),
    /** The part of output that is by-product of another metal, as a score. */
    COMPANION_FRACTION("companion metal fraction"),
    /** How mining policy deters, as a score. */
    POLICY_POTENTIAL("policy potential index"),
    /** Human development of the producers, as a score. */
    HUMAN_DEVELOPMENT("human development index"),
    /** Political stability of the producers, as a score. */
    POLITICAL_STABILITY("political stability"),
    /** Global supply concentration, as a score. */
    SUPPLY_CONCENTRATION("global supply concentration"),
    /** The weights that the method's own text would have to give. */
    WEIGHTS("weights of the indicators");

    private final String label;

    RiskFactor(String label) {
        this.label = label;
    }

    /**
     * Returns the name in words.
     *
     * @return the label
     */
    public String label() {
        return label;
    }
}
