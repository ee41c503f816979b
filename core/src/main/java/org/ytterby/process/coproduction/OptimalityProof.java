// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/** Proves an answer to the balance problem by weak duality, whoever found it. */
final class OptimalityProof {

    /** How far doubles may be off, as a part of the amount in question. */
    static final double TOLERANCE = 1e-7;

    private final LeastOre answer;
    private final BalanceProblem problem;

    OptimalityProof(LeastOre answer) {
        this.answer = answer;
        this.problem = answer.problem();
    }

    void check() {
        Set<String> names = problem.sources().stream().map(OreSource::name).collect(Collectors.toSet());
        requireKeys("oxideTonnes", answer.oxideTonnes(), names);
        Set<String> limited = problem.sources().stream()
                .filter(source -> source.availableTonnes().isPresent())
                .map(OreSource::name)
                .collect(Collectors.toSet());
        requireKeys("limitSavings", answer.limitSavings(), limited);
        amountsSuffice();
        pricesAreFair();
        double worth = worthOfDemand();
        double bound = worth - worthOfLimits();
        double total = answer.totalTonnes();
        if (!(Math.abs(total - bound) <= TOLERANCE * Math.max(total, worth))) { // the terms of the bound may cancel
            throw Checks.refused("totalTonnes", "be the least, " + bound, total);
        }
    }

    private static void requireKeys(String path, Map<String, Double> map, Set<String> names) {
        if (!map.keySet().equals(names)) {
            throw Checks.refused(path, "be given for " + names, map.keySet());
        }
        map.forEach((name, amount) -> Checks.notNegative(path + "[" + name + "]", amount));
    }

    private void amountsSuffice() {
        for (Element element : problem.wanted()) {
            double wanted = problem.demandTonnes().getOrElse(element, 0);
            double won = answer.wonTonnes().getOrElse(element, 0);
            if (!(won >= wanted * (1 - TOLERANCE))) {
                throw Checks.refused("wonTonnes[" + element.symbol() + "]", "be at least " + wanted, won);
            }
        }
        for (OreSource source : problem.sources()) {
            double taken = answer.oxideTonnes().getOrDefault(source.name(), 0.0);
            double most = source.availableTonnes().orElse(Double.POSITIVE_INFINITY);
            if (!(taken <= most * (1 + TOLERANCE))) {
                throw Checks.refused("oxideTonnes[" + source.name() + "]", "be at most " + most, taken);
            }
        }
    }

    /** No source is worth more, at the marginal amounts, than it costs. */
    private void pricesAreFair() {
        if (!answer.marginalTonnes().toMap().keySet().equals(Set.copyOf(problem.wanted()))) {
            throw Checks.refused(
                    "marginalTonnes",
                    "be given for " + problem.wanted(),
                    answer.marginalTonnes().toMap().keySet());
        }
        answer.marginalTonnes()
                .toMap()
                .forEach((element, price) -> Checks.notNegative("marginalTonnes[" + element.symbol() + "]", price));
        for (OreSource source : problem.sources()) {
            double worth = -answer.limitSavings().getOrDefault(source.name(), 0.0);
            for (Element element : problem.wanted()) {
                worth += source.won(element, answer.recoveryCase())
                        * answer.marginalTonnes().getOrElse(element, 0);
            }
            double cost = problem.costOf(source);
            if (!(worth <= cost * (1 + TOLERANCE))) {
                throw Checks.refused("worth of a tonne of " + source.name(), "be at most its cost, " + cost, worth);
            }
        }
    }

    /**
     * What the demand is worth at the marginal amounts; less the worth of the limits, no way of meeting
     * it takes less.
     */
    private double worthOfDemand() {
        return problem.wanted().stream()
                .mapToDouble(element -> answer.marginalTonnes().getOrElse(element, 0)
                        * problem.demandTonnes().getOrElse(element, 0))
                .sum();
    }

    private double worthOfLimits() {
        return problem.sources().stream()
                .mapToDouble(source -> answer.limitSavings().getOrDefault(source.name(), 0.0)
                        * source.availableTonnes().orElse(0))
                .sum();
    }
}
