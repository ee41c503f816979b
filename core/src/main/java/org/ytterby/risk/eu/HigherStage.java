// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.metric.MetricValue;

/** The higher of the scores of an assessment's stages. */
final class HigherStage {

    private HigherStage() {}

    static RiskScore of(EuSupplyAssessment assessment) {
        Set<Stage> decisive = assessment.decisive();
        return decisive.isEmpty() ? notComputable(assessment) : higher(assessment, decisive);
    }

    private static RiskScore notComputable(EuSupplyAssessment assessment) {
        Set<RiskFactor> missing = assessment.stages().values().stream()
                .flatMap(score -> score.missing().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        RiskNotes notes =
                assessment.stages().values().stream().map(RiskScore::notes).reduce(RiskNotes.none(), RiskNotes::and);
        return RiskScore.notComputable(
                RiskMethod.EU_SUPPLY_RISK, assessment.preset().name(), missing, notes);
    }

    private static RiskScore higher(EuSupplyAssessment assessment, Set<Stage> decisive) {
        List<RiskScore> scores = assessment.stages().entrySet().stream()
                .filter(stage -> decisive.contains(stage.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Interval value = scores.stream()
                .map(score -> score.value().orThrow())
                .reduce((one, other) ->
                        Interval.of(Math.max(one.lower(), other.lower()), Math.max(one.upper(), other.upper())))
                .orElseThrow();
        RiskNotes notes = scores.stream().map(RiskScore::notes).reduce(RiskNotes.none(), RiskNotes::and);
        notes = notes.and(RiskNotes.builder()
                .addAssumptions("the stage with the higher supply risk counts: " + decisive)
                .build());
        RiskScore.Builder score = RiskScore.builder().from(scores.get(0));
        RiskNotes open = withoutScore(assessment);
        boolean atLeast = !open.isEmpty() && assessment.preset().missingStage() == MissingStage.LOWER_BOUND;
        if (atLeast || scores.size() > 1) {
            score.contributions(List.of());
        }
        return score.value(MetricValue.of(atLeast ? Interval.atLeast(value.lower()) : value))
                .factors(scores.size() > 1 ? Map.of() : scores.get(0).factors())
                .notes(notes.and(open))
                .build();
    }

    private static RiskNotes withoutScore(EuSupplyAssessment assessment) {
        RiskNotes.Builder notes = RiskNotes.builder();
        assessment
                .stages()
                .forEach((stage, score) -> score.value()
                        .undefined()
                        .ifPresent(reason -> notes.addWarnings(stage + " has no score: " + reason)));
        return notes.build();
    }
}
