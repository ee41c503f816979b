// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.element.Element;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskScore;

/** The elements that a method has a score for, in their order. */
final class Ranking {

    private final RiskMethod method;
    private final Map<Element, RiskScore> scores = new TreeMap<>();

    Ranking(RiskMethod method, Map<Element, RiskScore> scores) {
        this.method = method;
        scores.forEach((element, score) -> {
            if (score.isComputable()) {
                this.scores.put(element, score);
            }
        });
    }

    /** The same among the elements that another has a score for. */
    Ranking among(Ranking other) {
        Map<Element, RiskScore> common = new TreeMap<>(scores);
        common.keySet().retainAll(other.scores.keySet());
        return new Ranking(method, common);
    }

    boolean isEmpty() {
        return scores.isEmpty();
    }

    RiskMethod method() {
        return method;
    }

    Map<Element, RiskScore> scores() {
        return scores;
    }

    Optional<RankRange> rank(Element element) {
        RiskScore own = scores.get(element);
        if (own == null) {
            return Optional.empty();
        }
        Interval value = own.value().orThrow();
        int above = 0;
        int below = 0;
        for (RiskScore other : scores.values()) {
            above += isAbove(other.value().orThrow(), value) ? 1 : 0;
            below += isAbove(value, other.value().orThrow()) ? 1 : 0;
        }
        return Optional.of(new RankRange(1 + above, scores.size() - below, scores.size()));
    }

    /** Of another ranking of the same elements. */
    MethodAgreement agreement(Ranking other) {
        List<Element> elements = new ArrayList<>(scores.keySet());
        int alike = 0;
        int opposed = 0;
        int open = 0;
        for (int i = 0; i < elements.size(); i++) {
            for (int j = i + 1; j < elements.size(); j++) {
                int product = order(elements.get(i), elements.get(j)) * other.order(elements.get(i), elements.get(j));
                alike += product > 0 ? 1 : 0;
                opposed += product < 0 ? 1 : 0;
                open += product == 0 ? 1 : 0;
            }
        }
        return new MethodAgreement(method, other.method, alike, opposed, open);
    }

    private int order(Element one, Element other) {
        Interval first = value(one);
        Interval second = value(other);
        return isAbove(first, second) ? 1 : isAbove(second, first) ? -1 : 0;
    }

    private Interval value(Element element) {
        return Optional.ofNullable(scores.get(element)).orElseThrow().value().orThrow();
    }

    /** Whether one score is above another for sure, beyond rounding. */
    private static boolean isAbove(Interval one, Interval other) {
        return one.lower() - other.upper() > 1e-9 * Math.abs(other.upper());
    }
}
