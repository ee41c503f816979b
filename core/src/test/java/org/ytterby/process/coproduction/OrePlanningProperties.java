// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.testkit.VertexSolver;

/** Laws of the balance problem. */
class OrePlanningProperties {

    private static final LinearSolver SOLVER = new VertexSolver();
    private static final double NEAR = 1e-6;

    @Property
    void theDemandIsMetAndNoSourceOverdrawn(@ForAll LeastOre answer) {
        answer.problem().demandTonnes().toMap().forEach((element, wanted) -> {
            double won = answer.wonTonnes().getOrElse(element, 0);
            assertThat(won).isGreaterThanOrEqualTo(wanted * (1 - NEAR));
            assertThat(answer.surplusTonnes().getOrElse(element, -1)).isBetween(won - wanted - NEAR, won);
        });
        for (OreSource source : answer.problem().sources()) {
            assertThat(answer.oxideTonnes().get(source.name()))
                    .isLessThanOrEqualTo(source.availableTonnes().orElse(Double.MAX_VALUE) * (1 + NEAR));
        }
    }

    @Property
    void noSingleSourceDoesBetter(@ForAll LeastOre answer) {
        for (OreSource source : answer.problem().sources()) {
            OptionalDouble alone = OrePlanning.fromOneSource(answer.problem(), source, answer.recoveryCase());
            alone.ifPresent(tonnes -> assertThat(tonnes * answer.problem().costOf(source))
                    .isGreaterThanOrEqualTo(answer.totalTonnes() * (1 - NEAR)));
        }
    }

    @Property
    void noMixDoesBetter(
            @ForAll LeastOre answer, @ForAll @Size(3) java.util.List<@DoubleRange(min = 0.01, max = 1) Double> mix) {
        BalanceProblem problem = answer.problem();
        double stretch = 0;
        for (Element element : problem.wanted()) {
            double won = 0;
            for (int s = 0; s < problem.sources().size(); s++) {
                won += mix.get(s) * problem.sources().get(s).won(element, answer.recoveryCase());
            }
            stretch = Math.max(stretch, problem.demandTonnes().getOrElse(element, 0) / won);
        }
        double cost = 0;
        for (int s = 0; s < problem.sources().size(); s++) {
            OreSource source = problem.sources().get(s);
            if (mix.get(s) * stretch > source.availableTonnes().orElse(Double.MAX_VALUE)) {
                return; // no such mix
            }
            cost += mix.get(s) * stretch * problem.costOf(source);
        }
        assertThat(cost).isGreaterThanOrEqualTo(answer.totalTonnes() * (1 - NEAR));
    }

    @Property
    void anElementInSurplusHasNoPriceAndABindingOneNoSurplus(@ForAll LeastOre answer) {
        for (Element element : answer.binding()) {
            double wanted = answer.problem().demandTonnes().getOrElse(element, 0);
            assertThat(answer.surplusTonnes().getOrElse(element, 0)).isLessThanOrEqualTo(wanted * 1e-4 + NEAR);
        }
    }

    @Property(tries = 50)
    void withoutABindingDemandLessOreDoes(@ForAll LeastOre answer) {
        ElementVector saved = OrePlanning.savedWithout(answer, SOLVER);
        double total = answer.totalTonnes();
        for (Map.Entry<Element, Double> entry : saved.toMap().entrySet()) {
            double priced = answer.marginalTonnes().getOrElse(entry.getKey(), 0)
                    * answer.problem().demandTonnes().getOrElse(entry.getKey(), 0);
            assertThat(entry.getValue()).isBetween(0.0, total);
            assertThat(entry.getValue()).isLessThanOrEqualTo(priced + NEAR * (total + priced));
            if (entry.getValue() > 1e-5 * (total + priced)) {
                assertThat(answer.binding()).contains(entry.getKey());
            }
        }
        assertThat(saved.toMap().keySet())
                .containsExactlyElementsOf(answer.problem().wanted());
    }

    @Property
    void moreDemandNeverTakesLessOre(@ForAll LeastOre answer) {
        BalanceProblem half = BalanceProblem.builder()
                .from(answer.problem())
                .demandTonnes(answer.problem().demandTonnes().times(0.5))
                .build();
        double less = OrePlanning.leastOre(half, answer.recoveryCase(), SOLVER).totalTonnes();
        assertThat(less).isLessThanOrEqualTo(answer.totalTonnes() * 0.5 * (1 + NEAR));
    }
}
