// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.governance.GovernanceScaling;

/**
 * How concentrated a supply is on badly governed suppliers: &Sigma; s&sup2; g t, with the share s, the risk g of governance and
 * a trade parameter t; and the mean risk &Sigma; s g.
 *
 * @since 0.1
 */
@Value.Immutable
public interface WeightedConcentration extends Serializable {

    /**
     * Returns the vintage of the scores.
     *
     * @return the label of the edition
     */
    String vintage();

    /**
     * Returns how estimates became risks.
     *
     * @return the scaling
     */
    GovernanceScaling scaling();

    /**
     * Returns what became of suppliers without a score.
     *
     * @return the policy
     */
    MissingGovernance policy();

    /**
     * Returns the index weighted with governance and trade.
     *
     * @return the index, from 0 to the worst risk times the largest trade parameter
     */
    Interval hhi();

    /**
     * Returns the mean risk of the supply, without trade parameters.
     *
     * @return the mean, from 0 to the worst risk
     */
    Interval meanRisk();

    /**
     * Returns the risk of each supplier.
     *
     * @return the risks of those that have a score
     */
    Map<Supplier, Double> risks();

    /**
     * Returns who has no score.
     *
     * @return the suppliers, the residual among them if there is one
     */
    Set<Supplier> withoutScore();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("vintage", vintage());
        if (!(hhi().lower() >= 0)) {
            throw Checks.refused("hhi", "be at least 0", hhi());
        }
        if (!scaling().range().encloses(meanRisk())) {
            throw Checks.refused("meanRisk", "be within " + scaling().range(), meanRisk());
        }
    }

    /**
     * Starts a result.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WeightedConcentration}. */
    final class Builder extends ImmutableWeightedConcentration.Builder {
        Builder() {}
    }
}
