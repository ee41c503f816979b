// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/** Puts losses in order, that which leaves least first. */
final class RankedLosses {

    private RankedLosses() {}

    static List<StageLoss> of(
            Map<String, Set<CountryStage>> losses, Map<String, Double> left, double needed, double deliverable) {
        List<Map.Entry<String, Double>> order = new ArrayList<>(left.entrySet());
        order.sort(
                Comparator.comparingDouble(Map.Entry<String, Double>::getValue).thenComparing(Map.Entry::getKey));
        List<StageLoss> ranked = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < order.size(); i++) {
            double remains = order.get(i).getValue();
            rank = i > 0 && remains > order.get(i - 1).getValue() ? i + 1 : rank;
            ranked.add(StageLoss.builder()
                    .name(order.get(i).getKey())
                    .addAllLost(Objects.requireNonNull(losses.get(order.get(i).getKey())))
                    .deliverableMineTonnesPerYear(remains)
                    .remainingShare(
                            deliverable > 0
                                    ? OptionalDouble.of(Math.min(1, remains / deliverable))
                                    : OptionalDouble.empty())
                    .shortMineTonnesPerYear(Math.max(0, needed - remains))
                    .rank(rank)
                    .build());
        }
        return ranked;
    }
}
