// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.FactorEffect;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskScore;

/** The elements that two rankings put far apart, with the factor that sets them apart. */
final class Disagreements {

    private static final double NOTABLE = 0.01;

    private Disagreements() {}

    /** Of two rankings of the same elements. */
    static List<Disagreement> of(Ranking one, Ranking other, int leastGap) {
        List<Disagreement> found = new ArrayList<>();
        for (Element element : one.scores().keySet()) {
            RankRange first = one.rank(element).orElseThrow();
            RankRange second = other.rank(element).orElseThrow();
            if (first.gapTo(second) >= leastGap) {
                boolean firstHigher = first.best() < second.best();
                found.add(between(element, firstHigher ? one : other, firstHigher ? other : one));
            }
        }
        return found;
    }

    private static Disagreement between(Element element, Ranking higher, Ranking lower) {
        Optional<Driver> driver = driver(element, higher, lower);
        return Disagreement.builder()
                .element(element)
                .higher(higher.method())
                .lower(lower.method())
                .higherRank(higher.rank(element).orElseThrow())
                .lowerRank(lower.rank(element).orElseThrow())
                .driver(driver.map(Driver::factor))
                .reason(driver.map(Driver::words).orElse("the methods weigh the same data differently"))
                .build();
    }

    private record Driver(RiskFactor factor, String words, double distance) {}

    /** The factor of one method alone that puts the element up with its user, or down with it, as the ranks are. */
    private static Optional<Driver> driver(Element element, Ranking higher, Ranking lower) {
        Set<RiskFactor> own = factors(higher);
        Set<RiskFactor> others = factors(lower);
        Driver best = new Driver(RiskFactor.WEIGHTS, "", NOTABLE);
        for (RiskFactor factor : RiskFactor.values()) {
            if (own.contains(factor) == others.contains(factor)) {
                continue;
            }
            Ranking user = own.contains(factor) ? higher : lower;
            Optional<Interval> number =
                    Optional.ofNullable(user.scores().get(element)).flatMap(score -> number(score, factor));
            if (number.isPresent()) {
                double median = median(user, factor);
                double distance = distance(middle(number.orElseThrow()), median);
                boolean raised = middle(number.orElseThrow()) > median == (factor.effect() == FactorEffect.RAISES);
                if (distance > best.distance()
                        && factor.effect() != FactorEffect.DEPENDS
                        && raised == (user == higher)) {
                    String words = String.format(
                            Locale.ROOT,
                            "%s is %.3g against a median of %.3g and counts in %s alone",
                            factor.label(),
                            middle(number.orElseThrow()),
                            median,
                            user.method().title());
                    best = new Driver(factor, words, distance);
                }
            }
        }
        return best.words().isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static Set<RiskFactor> factors(Ranking ranking) {
        Set<RiskFactor> factors = EnumSet.noneOf(RiskFactor.class);
        ranking.scores()
                .values()
                .forEach(score -> factors.addAll(score.factors().keySet()));
        return factors;
    }

    private static double median(Ranking ranking, RiskFactor factor) {
        double[] numbers = ranking.scores().values().stream()
                .flatMap(score -> number(score, factor).stream())
                .mapToDouble(Disagreements::middle)
                .sorted()
                .toArray();
        return Arrays.stream(numbers, (numbers.length - 1) / 2, numbers.length / 2 + 1)
                .average()
                .orElse(0);
    }

    private static Optional<Interval> number(RiskScore score, RiskFactor factor) {
        return Optional.ofNullable(score.factors().get(factor))
                .filter(number -> Double.isFinite(number.lower()) && Double.isFinite(number.upper()));
    }

    private static double middle(Interval number) {
        return number.lower() + (number.upper() - number.lower()) / 2;
    }

    /** From 0 for equal numbers to 1 for a number beside zero. */
    private static double distance(double one, double other) {
        double size = Math.abs(one) + Math.abs(other);
        return size > 0 ? Math.abs(one - other) / size : 0;
    }
}
