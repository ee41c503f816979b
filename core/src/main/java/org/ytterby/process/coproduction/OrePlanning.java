// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.quantity.Interval;

/**
 * Solves the balance problem: minimise &Sigma;<sub>s</sub> T<sub>s</sub> subject to &Sigma;<sub>s</sub> T<sub>s</sub>
 * w<sub>si</sub>
 * R<sub>si</sub> &ge; d<sub>i</sub> for every element i, a linear programme (Dantzig 1963). On the problem: Binnemans
 * and Jones
 * 2015, Rare Earths and the Balance Problem, J. Sustain. Metall. 1, 29 (from memory - unverified).
 *
 * @since 0.1
 */
public final class OrePlanning {

    private OrePlanning() {}

    /**
     * Finds the least ore.
     *
     * @param problem the problem
     * @param recoveryCase which end of the recoveries to count with
     * @param solver a solver of linear programmes
     * @return the amounts and the proof that they are the least
     * @throws UnmetDemandException if the sources cannot meet the demand
     * @throws IllegalArgumentException if the solver's answer does not stand the proof
     */
    public static LeastOre leastOre(BalanceProblem problem, RecoveryCase recoveryCase, LinearSolver solver) {
        return new OreProgramme(problem, recoveryCase).solve(solver);
    }

    /**
     * Bounds the least ore where recoveries are bounds.
     *
     * @param problem the problem
     * @param solver a solver of linear programmes
     * @return the least total in tonnes of what is minimised, from that with the highest recoveries to that with the
     *     lowest; without
     *     an upper bound if the lowest recoveries cannot meet the demand
     * @throws UnmetDemandException if even the highest recoveries cannot meet the demand
     */
    public static Interval leastTonnes(BalanceProblem problem, LinearSolver solver) {
        double least = leastOre(problem, RecoveryCase.HIGHEST, solver).totalTonnes();
        try {
            double most = leastOre(problem, RecoveryCase.LOWEST, solver).totalTonnes();
            return Interval.of(Math.min(least, most), Math.max(least, most));
        } catch (UnmetDemandException unmet) {
            return Interval.atLeast(least);
        }
    }

    /**
     * Returns how much ore each demand alone is responsible for: what would be saved if the element were not wanted.
     *
     * @param answer the least ore
     * @param solver a solver of linear programmes
     * @return tonnes saved for each wanted element, at least 0; at most its marginal amount times its demand
     */
    public static ElementVector savedWithout(LeastOre answer, LinearSolver solver) {
        Map<Element, Double> saved = new EnumMap<>(Element.class);
        for (Element element : answer.problem().wanted()) {
            Map<Element, Double> rest =
                    new EnumMap<>(answer.problem().demandTonnes().toMap());
            rest.put(element, 0.0);
            ElementVector demand = ElementVector.of(rest);
            double needed = demand.sum() > 0
                    ? leastOre(
                                    BalanceProblem.builder()
                                            .from(answer.problem())
                                            .demandTonnes(demand)
                                            .build(),
                                    answer.recoveryCase(),
                                    solver)
                            .totalTonnes()
                    : 0;
            saved.put(element, Math.max(0, answer.totalTonnes() - needed));
        }
        return ElementVector.of(saved);
    }

    /**
     * Returns how much of one source alone meets the demand: T = max<sub>i</sub> d<sub>i</sub> / (w<sub>i</sub>
     * R<sub>i</sub>).
     *
     * @param problem the problem; of its sources only the given one is used
     * @param source the source
     * @param recoveryCase which end of the recoveries to count with
     * @return tonnes of TREO in ore; empty if the source lacks an element that is wanted, or has too little
     */
    public static OptionalDouble fromOneSource(BalanceProblem problem, OreSource source, RecoveryCase recoveryCase) {
        double needed = 0;
        for (Element element : problem.wanted()) {
            double won = source.won(element, recoveryCase);
            if (!(won > 0)) {
                return OptionalDouble.empty();
            }
            needed = Math.max(needed, problem.demandTonnes().getOrElse(element, 0) / won);
        }
        boolean enough = needed <= source.availableTonnes().orElse(Double.POSITIVE_INFINITY);
        return enough ? OptionalDouble.of(needed) : OptionalDouble.empty();
    }
}
