// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.yale;

import org.ytterby.risk.RiskFactor;

/**
 * An indicator of supply risk in the method of Yale University, each as a score from 0 to 100.
 *
 * @since 0.1
 */
public enum YaleIndicator {
    /** Depletion time. */
    DEPLETION_TIME(YaleComponent.GEOLOGICAL, RiskFactor.DEPLETION_TIME),
    /** Companion metal fraction. */
    COMPANION_FRACTION(YaleComponent.GEOLOGICAL, RiskFactor.COMPANION_FRACTION),
    /** Policy potential index. */
    POLICY_POTENTIAL(YaleComponent.SOCIAL, RiskFactor.POLICY_POTENTIAL),
    /** Human development index. */
    HUMAN_DEVELOPMENT(YaleComponent.SOCIAL, RiskFactor.HUMAN_DEVELOPMENT),
    /** Political stability of the Worldwide Governance Indicators. */
    POLITICAL_STABILITY(YaleComponent.GEOPOLITICAL, RiskFactor.POLITICAL_STABILITY),
    /** Global supply concentration. */
    SUPPLY_CONCENTRATION(YaleComponent.GEOPOLITICAL, RiskFactor.SUPPLY_CONCENTRATION);

    private final YaleComponent component;
    private final RiskFactor factor;

    YaleIndicator(YaleComponent component, RiskFactor factor) {
        this.component = component;
        this.factor = factor;
    }

    /**
     * Returns the component it belongs to.
     *
     * @return the component
     */
    public YaleComponent component() {
        return component;
    }

    /**
     * Returns the factor that it is in a score.
     *
     * @return the factor
     */
    public RiskFactor factor() {
        return factor;
    }
}
