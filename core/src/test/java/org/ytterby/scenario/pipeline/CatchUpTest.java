// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.SamplePipelines.SEPARATION_TECHNOLOGY;
import static org.ytterby.testkit.SamplePipelines.denial;
import static org.ytterby.testkit.SamplePipelines.need;
import static org.ytterby.testkit.SamplePipelines.plant;
import static org.ytterby.testkit.SamplePipelines.project;
import static org.ytterby.testkit.SamplePipelines.story;
import static org.ytterby.testkit.SamplePipelines.storyBy2030;
import static org.ytterby.testkit.SamplePipelines.target;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Money;
import org.ytterby.regime.benchmark.SupplyTarget;
import org.ytterby.regime.benchmark.TargetKind;
import org.ytterby.scenario.network.Project;
import org.ytterby.supply.Region;
import org.ytterby.testkit.SupplyTargetArbitraries;
import org.ytterby.time.DateSpan;

class CatchUpTest {

    private static final Set<Element> ND = Set.of(Element.ND);
    private static final List<CatchUpTarget> FORTY_PER_CENT = List.of(target(Stage.SEPARATION, 0.4));
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    /** The story of the package, reckoned by hand. */
    @Test
    void onePlantIsReachedAsTheStorySays() {
        StageCatchUp separation = storyBy2030(List.of()).at(Stage.SEPARATION);
        assertThat(separation.planned()).contains(YearMonth.of(2029, 8)); // 100 + 500 * 8/13 = 407.7
        assertThat(separation.expected()).isEmpty(); // 100 + 250 = 350
        assertThat(separation.chanceBy(2028)).isEqualTo(Interval.exactly(0));
        assertThat(separation.chanceBy(2029)).isEqualTo(Interval.exactly(0.5));
        assertThat(separation.at(2028).plannedTonnes()).isEqualTo(100);
        assertThat(separation.at(2029).plannedTonnes()).isCloseTo(100 + 500 * 12 / 13.0, within(1e-9));
        assertThat(separation.at(2029).expectedTonnes()).isCloseTo(100 + 250 * 12 / 13.0, within(1e-9));
        assertThat(separation.at(2030).plannedTonnes()).isEqualTo(600);
        assertThat(separation.at(2030).needTonnes()).isEqualTo(1000);
        assertThat(separation.at(2026).capital()).containsExactly(Money.parse("300000000 EUR"));
        assertThat(separation.at(2026).capitalUnknown()).isEmpty();
    }

    @Test
    void aYearWithoutTechnologyMovesAllDatesByAYear() {
        CatchUp denied =
                storyBy2030(List.of(denial(DateSpan.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))));
        assertThat(denied.at(Stage.SEPARATION).planned()).contains(YearMonth.of(2030, 8));
        assertThat(denied.at(Stage.SEPARATION).chanceBy(2029)).isEqualTo(Interval.exactly(0));
        assertThat(denied.at(Stage.SEPARATION).chanceBy(2030)).isEqualTo(Interval.exactly(0.5));
        assertThat(denied.monthsLaterThan(storyBy2030(List.of()), Stage.SEPARATION))
                .hasValue(12);
        CatchUp never = storyBy2030(List.of(denial(DateSpan.from(LocalDate.of(2028, 12, 31)))));
        assertThat(never.at(Stage.SEPARATION).planned()).isEmpty(); // one day is missing for ever
        assertThat(never.monthsLaterThan(denied, Stage.SEPARATION)).isEmpty();
        assertThat(denied.monthsLaterThan(never, Stage.SEPARATION)).isEmpty();
    }

    /** Half a month is half built: fifteen of thirty days denied cost one more month, as does a single day. */
    @Test
    void buildingGoesOnByDays() {
        Project project = project("p", YearMonth.of(2026, 4), 2, 0, 1, Set.of(SEPARATION_TECHNOLOGY));
        DateSpan half = DateSpan.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 15));
        assertThat(BuildTime.monthsToStart(project, List.of(), JANUARY, 99)).isEqualTo(5);
        assertThat(BuildTime.monthsToStart(project, List.of(denial(half)), JANUARY, 99))
                .isEqualTo(6);
        DateSpan day = DateSpan.between(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 7));
        assertThat(BuildTime.monthsToStart(project, List.of(denial(day)), JANUARY, 99))
                .isEqualTo(6);
        assertThat(BuildTime.monthsToStart(project, List.of(denial(half), denial(half)), JANUARY, 99))
                .isEqualTo(6);
        DateSpan before = DateSpan.untilInclusive(LocalDate.of(2026, 3, 31));
        DateSpan after = DateSpan.from(LocalDate.of(2026, 6, 1));
        assertThat(BuildTime.monthsToStart(project, List.of(denial(before), denial(after)), JANUARY, 99))
                .isEqualTo(5);
        DateSpan april = DateSpan.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
        assertThat(BuildTime.monthsToStart(project, List.of(denial(april)), JANUARY, 99))
                .isEqualTo(6);
        assertThat(BuildTime.monthsToStart(project, List.of(denial(DateSpan.always())), JANUARY, 99))
                .isEqualTo(99);
    }

    @Test
    void onlyWhatAProjectDependsOnCanBeDeniedToIt() {
        Project project = project("p", JANUARY, 12, 0, 1, Set.of(SEPARATION_TECHNOLOGY));
        assertThat(BuildTime.monthsToStart(
                        project,
                        List.of(
                                org.ytterby.scenario.shock.TechnologyDenial.builder()
                                        .country(Country.CN)
                                        .need("magnet technology")
                                        .days(DateSpan.always())
                                        .build(),
                                org.ytterby.scenario.shock.TechnologyDenial.builder()
                                        .country(Country.JP)
                                        .need("separation technology")
                                        .days(DateSpan.always())
                                        .build()),
                        JANUARY,
                        99))
                .isEqualTo(12);
    }

    @Test
    void theRampRisesInEvenSteps() {
        assertThat(BuildTime.ramp(-1, 3)).isZero();
        assertThat(BuildTime.ramp(0, 3)).isEqualTo(0.25);
        assertThat(BuildTime.ramp(2, 3)).isEqualTo(0.75);
        assertThat(BuildTime.ramp(3, 3)).isEqualTo(1);
        assertThat(BuildTime.ramp(30, 3)).isEqualTo(1);
        assertThat(BuildTime.ramp(0, 0)).isEqualTo(1);
    }

    /** Two plants of 300 t and one of 100 t: 400 t are reached by 300 + 100 or 300 + 300. */
    @Test
    void chancesAreThoseOfTheOutcomes() {
        Pipeline three = Pipeline.builder()
                .from(story())
                .plants(List.of(
                        plant("a", Stage.SEPARATION, Country.FR, 300),
                        plant("b", Stage.SEPARATION, Country.EE, 300),
                        plant("c", Stage.SEPARATION, Country.SE, 100)))
                .projects(List.of(
                        project("a", JANUARY, 12, 0, 0.5, Set.of()),
                        project("b", JANUARY, 24, 0, 0.25, Set.of()),
                        project("c", JANUARY, 36, 0, 0.2, Set.of())))
                .build();
        StageCatchUp separation =
                CatchUp.of(three, ND, FORTY_PER_CENT, 2030, List.of()).at(Stage.SEPARATION);
        assertThat(separation.chanceBy(2027)).isEqualTo(Interval.exactly(0));
        assertThat(separation.chanceBy(2028)).isEqualTo(Interval.exactly(0.125)); // a and b
        double later = 0.125 + 0.2 * (0.5 * 0.75 + 0.5 * 0.25); // and c with one of them
        assertThat(separation.chanceBy(2029).lower()).isCloseTo(later, within(1e-15));
        assertThat(separation.chanceBy(2030).isPoint()).isTrue();
        assertThat(separation.planned()).contains(YearMonth.of(2028, 1));
        assertThat(separation.expected()).isEmpty();
        assertThat(separation.at(2026).capitalUnknown()).containsExactly("a", "b", "c");
    }

    /** The need outgrows the capacity again, and what was reached stays reached. */
    @Test
    void whatWasReachedCountsAsReached() {
        Pipeline growing = Pipeline.builder()
                .from(story())
                .needs(List.of(need(Stage.SEPARATION, 250, 0.5)))
                .build();
        StageCatchUp separation =
                CatchUp.of(growing, ND, FORTY_PER_CENT, 2030, List.of()).at(Stage.SEPARATION);
        assertThat(separation.planned()).contains(JANUARY);
        assertThat(separation.chanceBy(2030)).isEqualTo(Interval.exactly(1));
        assertThat(separation.at(2030).plannedTonnes())
                .isLessThan(0.4 * separation.at(2030).needTonnes() * 1.5);
        assertThat(separation.at(2026).needTonnes()).isCloseTo(250 * Math.pow(1.5, 11 / 12.0), within(1e-9));
    }

    @Test
    void theWeakestStageIsTheLeastLikelyThenTheFurthestBehind() {
        Pipeline two = Pipeline.builder()
                .from(story())
                .addPlants(plant("mine", Stage.MINING, Country.SE, 10))
                .addNeeds(need(Stage.MINING, 1000, 0), need(Stage.MAGNET_MAKING, 500, 0))
                .build();
        CatchUp both = CatchUp.of(
                two,
                ND,
                List.of(target(Stage.SEPARATION, 0.4), target(Stage.MINING, 0.1), target(Stage.MAGNET_MAKING, 0.1)),
                2030,
                List.of());
        assertThat(both.weakest(2030).target().stage()).isEqualTo(Stage.MAGNET_MAKING); // 0 of 50 t, 10 of 100 t
        assertThat(both.chanceOfAllBy(2030)).isEqualTo(Interval.exactly(0));
        CatchUp one = CatchUp.of(
                two, ND, List.of(target(Stage.SEPARATION, 0.4), target(Stage.MINING, 0.01)), 2030, List.of());
        assertThat(one.weakest(2030).target().stage()).isEqualTo(Stage.SEPARATION);
        assertThat(one.chanceOfAllBy(2030)).isEqualTo(Interval.exactly(0.5));
    }

    @Test
    void benchmarksOfALawApplyToTheirStages() {
        SupplyTarget processing = new SupplyTargetArbitraries().example();
        CatchUpTarget target = CatchUpTarget.of(processing, Stage.SEPARATION);
        assertThat(target.share()).isEqualTo(0.4);
        assertThat(target.setBy()).endsWith("eu-2024-1252-benchmarks/processing");
        assertThat(CatchUpTarget.of(processing, Stage.ALLOYING).stage()).isEqualTo(Stage.ALLOYING);
        SupplyTarget.Builder other = SupplyTarget.builder().from(processing);
        assertThat(CatchUpTarget.of(other.kind(TargetKind.EXTRACTION).build(), Stage.MINING)
                        .share())
                .isEqualTo(0.4);
        assertThat(CatchUpTarget.of(other.kind(TargetKind.RECYCLING).build(), Stage.RECYCLING)
                        .share())
                .isEqualTo(0.4);
        refused(
                () -> CatchUpTarget.of(processing, Stage.MAGNET_MAKING),
                "stage must be one that PROCESSING is about, [CRACKING_LEACHING, SEPARATION, METAL_MAKING, ALLOYING] but was"
                        + " MAGNET_MAKING");
        refused(
                () -> CatchUpTarget.of(other.kind(TargetKind.DIVERSIFICATION).build(), Stage.MINING),
                "stage must be one that DIVERSIFICATION is about, [] but was MINING");
    }

    @Test
    void refusesWhatDoesNotFit() {
        refused(() -> CatchUp.of(story(), ND, List.of(), 2030, List.of()), "targets must not be empty but was []");
        refused(
                () -> CatchUp.of(story(), Set.of(), FORTY_PER_CENT, 2030, List.of()),
                "elements must not be empty but was []");
        refused(
                () -> CatchUp.of(story(), ND, List.of(target(Stage.MINING, 0.1)), 2030, List.of()),
                "targets must be at a stage whose need is stated but was MINING");
        refused(
                () -> CatchUp.of(story(), Set.of(Element.DY), FORTY_PER_CENT, 2030, List.of()),
                "needs[SEPARATION].Dy must be stated but was 'missing'");
        refused(
                () -> CatchUp.of(story(), ND, FORTY_PER_CENT, 2025, List.of()),
                "lastYear must be in [2026, 2126] but was 2025");
        refused(
                () -> CatchUp.of(
                        story(),
                        ND,
                        List.of(target(Stage.SEPARATION, 0.4), target(Stage.SEPARATION, 0.5)),
                        2030,
                        List.of()),
                "targets must name a stage once but was SEPARATION");
        refused(() -> target(Stage.MINING, 0), "share must be in (0, 1] but was 0.0");
        refused(() -> need(Stage.MINING, 1, -1), "growthPerYear must be in (-1, 10] but was -1.0");
        refused(
                () -> Pipeline.builder()
                        .from(story())
                        .addNeeds(need(Stage.SEPARATION, 1, 0))
                        .build(),
                "needs[1].stage must be alone in the list but was SEPARATION");
        refused(
                () -> Pipeline.builder()
                        .from(story())
                        .addPlants(plant("old", Stage.MINING, Country.SE, 1))
                        .build(),
                "plants[3].id must be alone in the list but was 'old'");
        refused(
                () -> Pipeline.builder()
                        .from(story())
                        .addProjects(project("new", JANUARY, 1, 1, 1, Set.of()))
                        .build(),
                "projects[1].plant must be a plant of the list without another project but was 'new'");
        refused(
                () -> Pipeline.builder()
                        .from(story())
                        .start(YearMonth.of(1899, 12))
                        .build(),
                "start must be in the years 1900 to 2200 but was 1899-12");
        refused(() -> storyBy2030(List.of()).at(Stage.MINING), "stage must have a target but was MINING");
        refused(
                () -> storyBy2030(List.of()).at(Stage.SEPARATION).at(2031),
                "year must be in [2026, 2030] but was 2031");
        refused(() -> Bloc.of(Region.EU, LocalDate.of(1900, 1, 1)), "members must not be empty but was []");
    }

    private static void refused(ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
