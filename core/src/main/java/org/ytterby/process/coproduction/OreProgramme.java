// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;

/**
 * The balance problem as a linear programme and its dual. Rows are divided by their demand and amounts by the least
 * that any
 * way needs, so that a solver meets numbers near 1.
 */
final class OreProgramme {

    private final BalanceProblem problem;
    private final RecoveryCase recoveryCase;
    private final List<OreSource> sources;
    private final List<Element> wanted;
    private final List<Integer> limited = new ArrayList<>();
    private final double scale;

    OreProgramme(BalanceProblem problem, RecoveryCase recoveryCase) {
        this.problem = problem;
        this.recoveryCase = recoveryCase;
        this.sources = problem.sources();
        this.wanted = problem.wanted();
        for (int s = 0; s < sources.size(); s++) {
            if (sources.get(s).availableTonnes().isPresent()) {
                limited.add(s);
            }
        }
        this.scale = scale();
    }

    /** The most that the scarcest element needs from the source richest in it. */
    private double scale() {
        List<Element> missing = new ArrayList<>();
        double most = 0;
        for (Element element : wanted) {
            double richest = sources.stream()
                    .mapToDouble(source -> source.won(element, recoveryCase))
                    .max()
                    .orElse(0);
            if (richest > 0) {
                most = Math.max(most, demand(element) / richest);
            } else {
                missing.add(element);
            }
        }
        if (!missing.isEmpty()) {
            throw new UnmetDemandException(missing);
        }
        return most;
    }

    private double demand(Element element) {
        return problem.demandTonnes().getOrElse(element, 0);
    }

    LeastOre solve(LinearSolver solver) {
        double[] costs = sources.stream().mapToDouble(problem::costOf).toArray();
        double[][] rows = rows();
        double[] limits = limits();
        double[] amounts = solver.minimise(costs, rows, limits).orElseThrow(() -> new UnmetDemandException(List.of()));
        double[] prices = prices(solver, costs, rows, limits);
        double stretch = shortfall(rows, amounts);
        Map<String, Double> taken = new LinkedHashMap<>();
        for (int s = 0; s < sources.size(); s++) {
            double most = sources.get(s).availableTonnes().orElse(Double.MAX_VALUE);
            taken.put(sources.get(s).name(), Math.min(most, scale * stretch * Math.max(0, amounts[s])));
        }
        Map<Element, Double> marginal = new EnumMap<>(Element.class);
        for (int i = 0; i < wanted.size(); i++) {
            marginal.put(wanted.get(i), scale * Math.max(0, prices[i]) / demand(wanted.get(i)));
        }
        Map<String, Double> savings = new LinkedHashMap<>();
        for (int l = 0; l < limited.size(); l++) {
            savings.put(sources.get(limited.get(l)).name(), Math.max(0, prices[wanted.size() + l]));
        }
        return LeastOre.builder()
                .problem(problem)
                .recoveryCase(recoveryCase)
                .oxideTonnes(taken)
                .marginalTonnes(ElementVector.of(marginal))
                .limitSavings(savings)
                .build();
    }

    /**
     * How far a solver's rounding stays below the demand, as a factor to stretch the amounts by; left
     * alone if it is more.
     */
    private double shortfall(double[][] rows, double[] amounts) {
        double least = 1;
        for (int i = 0; i < wanted.size(); i++) {
            double won = 0;
            for (int s = 0; s < amounts.length; s++) {
                won += rows[i][s] * amounts[s];
            }
            least = Math.min(least, won);
        }
        return least > 1 - OptimalityProof.TOLERANCE ? 1 / least : 1;
    }

    /** One row for each wanted element, then one for each limited source. */
    private double[][] rows() {
        double[][] rows = new double[wanted.size() + limited.size()][sources.size()];
        for (int i = 0; i < wanted.size(); i++) {
            for (int s = 0; s < sources.size(); s++) {
                rows[i][s] = scale * sources.get(s).won(wanted.get(i), recoveryCase) / demand(wanted.get(i));
            }
        }
        for (int l = 0; l < limited.size(); l++) {
            rows[wanted.size() + l][limited.get(l)] = -1;
        }
        return rows;
    }

    private double[] limits() {
        double[] limits = new double[wanted.size() + limited.size()];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = i < wanted.size()
                    ? 1
                    : -sources.get(limited.get(i - wanted.size()))
                                    .availableTonnes()
                                    .orElseThrow()
                            / scale;
        }
        return limits;
    }

    /** The dual: the highest worth of the limits at which no column is worth more than it costs. */
    private static double[] prices(LinearSolver solver, double[] costs, double[][] rows, double[] limits) {
        double[][] columns = new double[costs.length][limits.length];
        double[] most = new double[costs.length];
        for (int s = 0; s < costs.length; s++) {
            most[s] = -costs[s];
            for (int i = 0; i < limits.length; i++) {
                columns[s][i] = -rows[i][s];
            }
        }
        double[] worth = new double[limits.length];
        for (int i = 0; i < limits.length; i++) {
            worth[i] = -limits[i];
        }
        Optional<double[]> prices = solver.minimise(worth, columns, most);
        return prices.orElseThrow(
                () -> new IllegalArgumentException("solver must find the dual's prices but was without answer"));
    }
}
