// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;

/**
 * Compares methods of criticality over one set of data: scores, ranks, agreement of each pair of methods, and the elements that two
 * methods rank far apart, with the factor that only one of them uses.
 *
 * @since 0.1
 */
public final class MethodComparison {

    private MethodComparison() {}

    /**
     * Applies every method to every element.
     *
     * @param data what is known of each element, each once
     * @param preset the policies
     * @return the report; a method whose inputs are missing says so for the element
     * @throws IllegalArgumentException if an element stands twice
     */
    public static ComparisonReport of(List<ElementRiskData> data, ComparisonPreset preset) {
        Map<Element, Map<RiskMethod, RiskScore>> scores = new TreeMap<>();
        for (ElementRiskData one : data) {
            if (scores.put(one.element(), new ElementMethods(one, preset).scores()) != null) {
                throw Checks.refused("data", "have each element once", one.element());
            }
        }
        Map<RiskMethod, Ranking> rankings = new EnumMap<>(RiskMethod.class);
        for (RiskMethod method : RiskMethod.values()) {
            Map<Element, RiskScore> column = new TreeMap<>();
            scores.forEach((element, row) ->
                    Optional.ofNullable(row.get(method)).ifPresent(score -> column.put(element, score)));
            rankings.put(method, new Ranking(method, column));
        }
        ComparisonReport.Builder report = ComparisonReport.builder().preset(preset);
        scores.forEach((element, row) -> row.forEach((method, score) -> report.addScores(ElementScore.builder()
                .element(element)
                .score(score)
                .rank(Optional.ofNullable(rankings.get(method)).flatMap(ranking -> ranking.rank(element)))
                .build())));
        pairs(rankings, preset, report);
        return report.build();
    }

    private static void pairs(
            Map<RiskMethod, Ranking> rankings, ComparisonPreset preset, ComparisonReport.Builder report) {
        List<Disagreement> disagreements = new ArrayList<>();
        List<Ranking> all = rankings.values().stream().filter(r -> !r.isEmpty()).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Ranking one = all.get(i);
                Ranking other = all.get(j).among(one);
                one = one.among(other);
                if (!one.isEmpty()) {
                    report.addAgreements(one.agreement(other));
                    disagreements.addAll(Disagreements.of(one, other, preset.leastGap()));
                }
            }
        }
        disagreements.sort(
                Comparator.comparingInt((Disagreement d) -> -d.higherRank().gapTo(d.lowerRank()))
                        .thenComparing(Disagreement::element)
                        .thenComparing(Disagreement::higher)
                        .thenComparing(Disagreement::lower));
        report.addAllDisagreements(disagreements);
    }
}
