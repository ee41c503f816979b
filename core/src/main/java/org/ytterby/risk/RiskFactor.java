// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk;

/**
 * A number that a method of criticality is computed from.
 *
 * @since 0.1
 */
public enum RiskFactor {
    /** Governance-weighted concentration of world supply, with trade parameters. */
    WORLD_MIX("governance-weighted concentration of world supply", FactorEffect.RAISES),
    /** Governance-weighted concentration of a market's own sourcing, with trade parameters. */
    SOURCING_MIX("governance-weighted concentration of sourcing", FactorEffect.RAISES),
    /** The part of use that is imported, net. */
    IMPORT_RELIANCE("import reliance", FactorEffect.DEPENDS),
    /** The part of input that comes from old scrap. */
    RECYCLING_INPUT_RATE("end-of-life recycling input rate", FactorEffect.LOWERS),
    /** Substitution index of supply risk. */
    SUBSTITUTION_SUPPLY("substitution index of supply risk", FactorEffect.RAISES),
    /** Substitution index of economic importance. */
    SUBSTITUTION_ECONOMIC("substitution index of economic importance", FactorEffect.RAISES),
    /** The shares of end uses with the value added of their sectors. */
    SECTOR_USES("end uses with the value added of their sectors", FactorEffect.RAISES),
    /** Herfindahl-Hirschman index of world production. */
    WORLD_CONCENTRATION("concentration of world production", FactorEffect.RAISES),
    /** Imports by origin and domestic production. */
    IMPORTS("imports by origin", FactorEffect.DEPENDS),
    /** Imports weighted with the governance of their origin, over all supply. */
    IMPORT_RISK("import risk", FactorEffect.RAISES),
    /** The price of the imports. */
    PRICE("price", FactorEffect.RAISES),
    /** The midpoint of copper, which a characterisation factor is relative to. */
    COPPER_MIDPOINT("midpoint of copper", FactorEffect.LOWERS),
    /** Concentration of production weighted with the ability and the willingness of producers to supply. */
    DISRUPTION_POTENTIAL("disruption potential", FactorEffect.RAISES),
    /** Net import reliance as a fraction. */
    TRADE_EXPOSURE("trade exposure", FactorEffect.RAISES),
    /** How much the industries that use the material would suffer. */
    ECONOMIC_VULNERABILITY("economic vulnerability", FactorEffect.RAISES),
    /** Disruptions of trade with their probability and loss. */
    DISRUPTION_SCENARIOS("disruption scenarios", FactorEffect.RAISES),
    /** Years until reserves are used up, as a score. */
    DEPLETION_TIME("depletion time", FactorEffect.RAISES),
    /** The part of output that is by-product of another metal, as a score. */
    COMPANION_FRACTION("companion metal fraction", FactorEffect.RAISES),
    /** How mining policy deters, as a score. */
    POLICY_POTENTIAL("policy potential index", FactorEffect.RAISES),
    /** Human development of the producers, as a score. */
    HUMAN_DEVELOPMENT("human development index", FactorEffect.RAISES),
    /** Political stability of the producers, as a score. */
    POLITICAL_STABILITY("political stability", FactorEffect.RAISES),
    /** Global supply concentration, as a score. */
    SUPPLY_CONCENTRATION("global supply concentration", FactorEffect.RAISES),
    /** The weights that the method's own text would have to give. */
    WEIGHTS("weights of the indicators", FactorEffect.DEPENDS);

    private final String label;
    private final FactorEffect effect;

    RiskFactor(String label, FactorEffect effect) {
        this.label = label;
        this.effect = effect;
    }

    /**
     * Returns what more of it does to a score.
     *
     * @return the effect, with all other factors as they are
     */
    public FactorEffect effect() {
        return effect;
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
