// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;

/**
 * The supply risk of a material over its stages: the European Commission computes extraction and processing and keeps the higher.
 *
 * @since 0.1
 */
@Value.Immutable
public interface EuSupplyAssessment extends Serializable {

    /**
     * Returns the policy.
     *
     * @return the preset
     */
    EuPreset preset();

    /**
     * Returns the score of each stage.
     *
     * @return the supply risks, at least one
     */
    @Value.NaturalOrder
    NavigableMap<Stage, RiskScore> stages();

    /** Checks that the scores are supply risks. */
    @Value.Check
    default void check() {
        Checks.notEmpty("stages", stages().keySet());
        stages().forEach((stage, score) -> {
            if (score.method() != RiskMethod.EU_SUPPLY_RISK) {
                throw Checks.refused("stages[" + stage + "].method", "be EU_SUPPLY_RISK", score.method());
            }
        });
    }

    /**
     * Computes each stage.
     *
     * @param stages what is known, at least one stage, each once
     * @param preset the policy
     * @return the assessment
     * @throws IllegalArgumentException if no stage is given or one twice
     */
    static EuSupplyAssessment of(List<EuStage> stages, EuPreset preset) {
        Builder assessment = builder().preset(preset);
        Set<Stage> seen = EnumSet.noneOf(Stage.class);
        for (EuStage stage : stages) {
            if (!seen.add(stage.stage())) {
                throw Checks.refused("stages", "each stand once", stage.stage());
            }
            assessment.putStages(stage.stage(), EuSupplyRisk.of(stage, preset));
        }
        return assessment.build();
    }

    /**
     * Returns the stages that may have the higher risk.
     *
     * @return the stages, one if that is certain among those that have a score; empty if none has one
     */
    default Set<Stage> decisive() {
        double least = stages().values().stream()
                .flatMap(score -> score.value().interval().stream())
                .mapToDouble(Interval::lower)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        return stages().entrySet().stream()
                .filter(stage -> stage.getValue()
                        .value()
                        .interval()
                        .filter(value -> value.upper() >= least)
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the supply risk of the material: that of the riskier stage.
     *
     * @return the score, with the stage named in its notes, and with contributions if one stage decides
     */
    default RiskScore score() {
        return HigherStage.of(this);
    }

    /**
     * Starts an assessment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EuSupplyAssessment}. */
    final class Builder extends ImmutableEuSupplyAssessment.Builder {
        Builder() {}
    }
}
