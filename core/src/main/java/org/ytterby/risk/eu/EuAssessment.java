// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.chain.Answer;

/**
 * Whether a material is critical to the European Union: supply risk and economic importance are both at or above their
 * thresholds.
 *
 * @since 0.1
 */
@Value.Immutable
public interface EuAssessment extends Serializable {

    /**
     * Returns the policy, with the thresholds.
     *
     * @return the preset
     */
    EuPreset preset();

    /**
     * Returns the supply risk.
     *
     * @return the score of the riskier stage
     */
    RiskScore supplyRisk();

    /**
     * Returns the economic importance.
     *
     * @return the score
     */
    RiskScore economicImportance();

    /** Checks which scores they are. */
    @Value.Check
    default void check() {
        require("supplyRisk", RiskMethod.EU_SUPPLY_RISK, supplyRisk());
        require("economicImportance", RiskMethod.EU_ECONOMIC_IMPORTANCE, economicImportance());
    }

    private static void require(String path, RiskMethod method, RiskScore score) {
        if (score.method() != method) {
            throw Checks.refused(path + ".method", "be " + method, score.method());
        }
    }

    /**
     * Tells whether the material is critical.
     *
     * @return yes if both scores reach their thresholds, no if one certainly does not
     */
    default Answer critical() {
        Answer supply = reaches(supplyRisk(), preset().supplyThreshold());
        Answer importance = reaches(economicImportance(), preset().importanceThreshold());
        if (supply == Answer.NO || importance == Answer.NO) {
            return Answer.NO;
        }
        return supply == importance ? supply : Answer.NOT_KNOWN;
    }

    private static Answer reaches(RiskScore score, double threshold) {
        return score.value()
                .interval()
                .map(value -> value.lower() >= threshold
                        ? Answer.YES
                        : value.upper() < threshold ? Answer.NO : Answer.NOT_KNOWN)
                .orElse(Answer.NOT_KNOWN);
    }

    /**
     * Starts an assessment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EuAssessment}. */
    final class Builder extends ImmutableEuAssessment.Builder {
        Builder() {}
    }
}
