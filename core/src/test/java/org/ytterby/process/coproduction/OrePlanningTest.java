// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;
import org.ytterby.testkit.BalanceProblemArbitraries;
import org.ytterby.testkit.VertexSolver;

/** The balance problem on cases worked by hand, and what it refuses. */
class OrePlanningTest {

    private static final LinearSolver SOLVER = new VertexSolver();
    private static final OreSource LIGHT = source("light", Map.of(Element.ND, 0.2, Element.DY, 0.001), 1);
    private static final OreSource HEAVY = source("heavy", Map.of(Element.ND, 0.05, Element.DY, 0.1), 1);

    @Test
    void twoOresShareTheWork() {
        LeastOre answer = OrePlanning.leastOre(problem(60, 2, LIGHT, HEAVY), RecoveryCase.HIGHEST, SOLVER);
        // 0.2 x + 0.05 y = 60 and 0.001 x + 0.1 y = 2: y = 340 / 19.95, x = (2 - 0.1 y) / 0.001
        double heavy = 340 / 19.95;
        assertThat(answer.oxideTonnes().get("heavy")).isCloseTo(heavy, within(1e-6));
        assertThat(answer.oxideTonnes().get("light")).isCloseTo((2 - 0.1 * heavy) / 0.001, within(1e-5));
        assertThat(answer.binding()).containsExactly(Element.ND, Element.DY);
        assertThat(answer.surplusTonnes().getOrElse(Element.ND, -1)).isCloseTo(0, within(1e-9));
        assertThat(answer.limitSavings()).isEmpty();
    }

    @Test
    void whatIsNotWantedIsSurplus() {
        LeastOre answer = OrePlanning.leastOre(problem(60, 0, LIGHT), RecoveryCase.HIGHEST, SOLVER);
        assertThat(answer.totalTonnes()).isCloseTo(300, within(1e-9));
        assertThat(answer.binding()).containsExactly(Element.ND);
        assertThat(answer.surplusTonnes().getOrElse(Element.DY, -1)).isCloseTo(0.3, within(1e-9));
        assertThat(answer.marginalTonnes().toMap()).containsOnlyKeys(Element.ND);
    }

    @Test
    void aLimitOnTheBetterOreCostsOre() {
        OreSource little = OreSource.builder().from(LIGHT).availableTonnes(100).build();
        LeastOre answer = OrePlanning.leastOre(problem(60, 0, little, HEAVY), RecoveryCase.HIGHEST, SOLVER);
        assertThat(answer.oxideTonnes().get("light")).isCloseTo(100, within(1e-9));
        assertThat(answer.oxideTonnes().get("heavy")).isCloseTo(800, within(1e-6)); // (60 - 20) / 0.05
        assertThat(answer.limitSavings().get("light")).isCloseTo(3, within(1e-9)); // 0.2 / 0.05 - 1
        assertThat(answer.limitSavings()).containsOnlyKeys("light");
    }

    @Test
    void aPoorOreCountsMoreWhereOreIsCounted() {
        OreSource rich =
                OreSource.builder().from(LIGHT).grade(MassFraction.of(0.1)).build();
        OreSource poor =
                OreSource.builder().from(HEAVY).grade(MassFraction.of(0.001)).build();
        BalanceProblem problem = BalanceProblem.builder()
                .from(problem(0, 2, rich, poor))
                .minimised(OreMeasure.ORE)
                .build();
        LeastOre answer = OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, SOLVER);
        assertThat(answer.oxideTonnes().get("light")).isZero();
        assertThat(answer.totalTonnes()).isCloseTo(20_000, within(1e-6)); // 2 / 0.1 / 0.001, against 2 / 0.001 / 0.1
        assertThat(answer.problem().costOf(rich)).isCloseTo(10, within(1e-12));
    }

    @Test
    void unknownRecoveriesLeaveABound() {
        OreSource unknown = source("unknown", Map.of(Element.ND, 0.2), 1);
        OreSource known = source("known", Map.of(Element.ND, 0.2), 0.5);
        OreSource open = OreSource.builder()
                .from(unknown)
                .recoveries(Map.of(Element.ND, Interval.of(0, 1)))
                .build();
        assertThat(OrePlanning.leastTonnes(problem(60, 0, open), SOLVER).upper())
                .isInfinite();
        assertThat(OrePlanning.leastTonnes(problem(60, 0, open), SOLVER).lower())
                .isCloseTo(300, within(1e-9));
        Interval both = OrePlanning.leastTonnes(problem(60, 0, open, known), SOLVER);
        assertThat(both.lower()).isCloseTo(300, within(1e-9));
        assertThat(both.upper()).isCloseTo(600, within(1e-9));
    }

    @Test
    void oneSourceAloneIsTheScarcestElement() {
        BalanceProblem problem = problem(60, 2, LIGHT);
        assertThat(OrePlanning.fromOneSource(problem, LIGHT, RecoveryCase.HIGHEST))
                .hasValue(2000);
        OreSource little = OreSource.builder().from(LIGHT).availableTonnes(1999).build();
        OreSource enough = OreSource.builder().from(LIGHT).availableTonnes(2000).build();
        assertThat(OrePlanning.fromOneSource(problem, little, RecoveryCase.HIGHEST))
                .isEmpty();
        assertThat(OrePlanning.fromOneSource(problem, enough, RecoveryCase.HIGHEST))
                .hasValue(2000);
        OreSource without = source("without", Map.of(Element.ND, 0.2), 1);
        assertThat(OrePlanning.fromOneSource(problem, without, RecoveryCase.HIGHEST))
                .isEmpty();
    }

    @Test
    void demandForAnAbsentElementIsRefusedByName() {
        OreSource without = source("without", Map.of(Element.ND, 0.2), 1);
        assertThatThrownBy(() -> OrePlanning.leastOre(problem(60, 2, without), RecoveryCase.HIGHEST, SOLVER))
                .isInstanceOfSatisfying(
                        UnmetDemandException.class,
                        unmet -> assertThat(unmet.elements()).containsExactly(Element.DY))
                .hasMessage("demandTonnes must be zero for elements that no source gives but was more for [Dy]");
        OreSource little = OreSource.builder().from(LIGHT).availableTonnes(1).build();
        assertThatThrownBy(() -> OrePlanning.leastOre(problem(60, 2, little), RecoveryCase.HIGHEST, SOLVER))
                .isInstanceOfSatisfying(
                        UnmetDemandException.class,
                        unmet -> assertThat(unmet.elements()).isEmpty())
                .hasMessage("demandTonnes must be within what the sources can give together but was more");
    }

    @Test
    void noSolverIsBelieved() {
        BalanceProblem problem = problem(60, 2, LIGHT, HEAVY);
        LinearSolver tooLittle = (costs, rows, limits) -> Optional.of(new double[] {0.1, 0.1});
        LinearSolver tooMuch = (costs, rows, limits) -> Optional.of(
                costs[0] > 0
                        ? new double[] {5, 5}
                        : SOLVER.minimise(costs, rows, limits).orElseThrow());
        LinearSolver tooDear = (costs, rows, limits) ->
                Optional.of(costs[0] > 0 ? SOLVER.minimise(costs, rows, limits).orElseThrow() : new double[] {90, 90});
        LinearSolver silent =
                (costs, rows, limits) -> costs[0] > 0 ? SOLVER.minimise(costs, rows, limits) : Optional.empty();
        assertThatThrownBy(() -> OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, tooLittle))
                .hasMessageMatching("wonTonnes\\[Nd] must be at least 60.0 but was .*");
        assertThatThrownBy(() -> OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, tooMuch))
                .hasMessageMatching("totalTonnes must be the least, .* but was .*");
        assertThatThrownBy(() -> OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, tooDear))
                .hasMessageMatching("worth of a tonne of light must be at most its cost, 1.0 but was .*");
        assertThatThrownBy(() -> OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, silent))
                .hasMessageContaining("solver must find");
    }

    @Test
    void anAnswerNamesItsSourcesAndElements() {
        LeastOre answer = OrePlanning.leastOre(problem(60, 2, LIGHT, HEAVY), RecoveryCase.HIGHEST, SOLVER);
        LeastOre.Builder from = LeastOre.builder().from(answer);
        assertThatThrownBy(() -> from.oxideTonnes(Map.of("light", 1.0)).build())
                .hasMessageContaining("oxideTonnes must be given for");
        assertThatThrownBy(() -> LeastOre.builder()
                        .from(answer)
                        .limitSavings(Map.of("light", 1.0))
                        .build())
                .hasMessageContaining("limitSavings must be given for []");
        assertThatThrownBy(() -> LeastOre.builder()
                        .from(answer)
                        .marginalTonnes(ElementVector.empty())
                        .build())
                .hasMessageContaining("marginalTonnes must be given for");
        assertThatThrownBy(() -> LeastOre.builder()
                        .from(answer)
                        .oxideTonnes(Map.of("light", -1.0, "heavy", 1.0))
                        .build())
                .hasMessageContaining("oxideTonnes[light] must be");
        assertThatThrownBy(() -> LeastOre.builder()
                        .from(answer)
                        .marginalTonnes(ElementVector.of(Map.of(Element.ND, -1.0, Element.DY, 1.0)))
                        .build())
                .hasMessageContaining("marginalTonnes[Nd] must be");
        OreSource little = OreSource.builder().from(LIGHT).availableTonnes(100).build();
        LeastOre limited = OrePlanning.leastOre(problem(60, 0, little, HEAVY), RecoveryCase.HIGHEST, SOLVER);
        assertThatThrownBy(() -> LeastOre.builder()
                        .from(limited)
                        .oxideTonnes(Map.of("light", 300.0, "heavy", 0.0))
                        .build())
                .hasMessage("oxideTonnes[light] must be at most 100.0 but was 300.0");
    }

    @Test
    void refusesSourcesAndProblemsThatDoNotFit() {
        assertThatThrownBy(() -> source("x", Map.of(Element.ND, 0.6, Element.DY, 0.5), 1))
                .hasMessage("sum of distribution must be at most 1 but was 1.1");
        assertThatThrownBy(() -> source("x", Map.of(Element.ND, 1.1), 1))
                .hasMessage("distribution[Nd] must be in [0, 1] but was 1.1");
        assertThatThrownBy(() -> source("x", Map.of(Element.ND, 0.1), 1.1))
                .hasMessage("recoveries[Nd] must be stated within [0, 1] but was [1.1, 1.1]");
        assertThatThrownBy(() -> OreSource.builder()
                        .name("x")
                        .distribution(ElementVector.of(Map.of(Element.ND, 0.1)))
                        .build())
                .hasMessage("recoveries[Nd] must be stated within [0, 1] but was 'missing'");
        assertThatThrownBy(() -> source(" ", Map.of(), 1)).hasMessageContaining("name must not be blank");
        assertThatThrownBy(() -> OreSource.builder()
                        .from(LIGHT)
                        .grade(MassFraction.of(0))
                        .build())
                .hasMessageContaining("grade must be");
        assertThatThrownBy(() ->
                        OreSource.builder().from(LIGHT).availableTonnes(-1).build())
                .hasMessageContaining("availableTonnes must be");
        assertThatThrownBy(() -> problem(60, 2)).hasMessageContaining("sources must not be empty");
        assertThatThrownBy(() -> problem(60, 2, LIGHT, LIGHT))
                .hasMessage("sources[1].name must stand once but was 'light'");
        assertThatThrownBy(() -> problem(0, 0, LIGHT)).hasMessageContaining("sum of demandTonnes must be");
        assertThatThrownBy(() -> problem(-1, 2, LIGHT)).hasMessageContaining("demandTonnes[Nd] must be");
        assertThatThrownBy(() -> BalanceProblem.builder()
                        .from(new BalanceProblemArbitraries().example())
                        .sources(java.util.List.of(LIGHT))
                        .minimised(OreMeasure.ORE)
                        .build())
                .hasMessage("sources[0].grade must be stated to count ore but was 'missing'");
    }

    private static OreSource source(String name, Map<Element, Double> shares, double recovery) {
        return OreSource.builder()
                .name(name)
                .distribution(ElementVector.of(shares), Interval.exactly(recovery))
                .build();
    }

    private static BalanceProblem problem(double neodymium, double dysprosium, OreSource... sources) {
        return BalanceProblem.builder()
                .addSources(sources)
                .demandTonnes(ElementVector.of(Map.of(Element.ND, neodymium, Element.DY, dysprosium)))
                .minimised(OreMeasure.CONTAINED_OXIDES)
                .build();
    }
}
