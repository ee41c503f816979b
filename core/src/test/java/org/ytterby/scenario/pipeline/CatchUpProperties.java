// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.SamplePipelines.denial;
import static org.ytterby.testkit.SamplePipelines.plant;
import static org.ytterby.testkit.SamplePipelines.project;
import static org.ytterby.testkit.SamplePipelines.target;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.time.DateSpan;

class CatchUpProperties {

    private static final int LAST = 2036;

    private static StageCatchUp separation(Pipeline pipeline, int percent, TechnologyDenial... denials) {
        return CatchUp.of(
                        pipeline,
                        Set.of(Element.ND),
                        List.of(target(Stage.SEPARATION, percent / 100.0)),
                        LAST,
                        List.of(denials))
                .at(Stage.SEPARATION);
    }

    private static Pipeline with(Pipeline pipeline, Function<Project, Project> change) {
        return Pipeline.builder()
                .from(pipeline)
                .projects(pipeline.projects().stream().map(change).toList())
                .build();
    }

    private static Project likely(Project project, double probability) {
        return Project.builder().from(project).probability(probability).build();
    }

    /** Never is later than every month. */
    private static LocalDate orNever(Optional<YearMonth> month) {
        return month.orElse(YearMonth.of(9999, 12)).atDay(1);
    }

    private static void neverSooner(StageCatchUp later, StageCatchUp sooner) {
        assertThat(orNever(later.planned())).isAfterOrEqualTo(orNever(sooner.planned()));
        assertThat(orNever(later.expected())).isAfterOrEqualTo(orNever(sooner.expected()));
        for (StageYear year : later.years()) {
            assertThat(year.chance().lower())
                    .isLessThanOrEqualTo(sooner.chanceBy(year.year()).lower() + 1e-12);
        }
    }

    @Property
    void anotherProjectNeverMakesItLater(
            @ForAll Pipeline pipeline,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 0, max = 40) int tonnes,
            @ForAll @IntRange(min = 0, max = 8) int eighths) {
        Pipeline more = Pipeline.builder()
                .from(pipeline)
                .addPlants(plant("more", Stage.SEPARATION, Country.EE, tonnes))
                .addProjects(project("more", YearMonth.of(2026, 6), 20, 6, eighths / 8.0, Set.of()))
                .build();
        neverSooner(separation(pipeline, percent), separation(more, percent));
    }

    @Property
    void aHigherProbabilityNeverMakesItLater(
            @ForAll Pipeline pipeline, @ForAll @IntRange(min = 1, max = 100) int percent) {
        Pipeline likelier = with(pipeline, project -> likely(project, (project.probability() + 1) / 2));
        neverSooner(separation(pipeline, percent), separation(likelier, percent));
    }

    @Property
    void sureProjectsGiveTheDateOfThePlan(
            @ForAll Pipeline pipeline, @ForAll @IntRange(min = 1, max = 100) int percent) {
        StageCatchUp sure = separation(with(pipeline, project -> likely(project, 1)), percent);
        assertThat(sure.expected()).isEqualTo(sure.planned());
        assertThat(sure.planned()).isEqualTo(separation(pipeline, percent).planned());
        for (StageYear year : sure.years()) {
            boolean reached = orNever(sure.planned()).getYear() <= year.year();
            assertThat(year.chance().lower()).isEqualTo(reached ? 1 : 0);
            assertThat(year.chance().isPoint()).isTrue();
        }
    }

    @Property
    void impossibleProjectsAreAsNone(@ForAll Pipeline pipeline, @ForAll @IntRange(min = 1, max = 100) int percent) {
        StageCatchUp none = separation(with(pipeline, project -> likely(project, 0)), percent);
        List<Plant> running = pipeline.plants().stream()
                .filter(plant -> pipeline.projects().stream()
                        .noneMatch(project -> project.plant().equals(plant.id())))
                .toList();
        StageCatchUp bare = separation(
                Pipeline.builder()
                        .from(pipeline)
                        .plants(running)
                        .projects(List.of())
                        .build(),
                percent);
        assertThat(none.expected()).isEqualTo(bare.planned());
        for (StageYear year : none.years()) {
            assertThat(year.chance()).isEqualTo(bare.chanceBy(year.year()));
        }
    }

    @Property
    void denialNeverMakesItSooner(
            @ForAll Pipeline pipeline,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 0, max = 3000) int day,
            @ForAll @IntRange(min = 0, max = 900) int days) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(day);
        StageCatchUp some = separation(pipeline, percent, denial(DateSpan.between(from, from.plusDays(days))));
        neverSooner(some, separation(pipeline, percent));
        neverSooner(separation(pipeline, percent, denial(DateSpan.from(from))), some);
    }

    @Property
    void chancesRiseWithTheYearsAndFallWithTheTarget(
            @ForAll Pipeline pipeline, @ForAll @IntRange(min = 1, max = 99) int percent) {
        StageCatchUp low = separation(pipeline, percent);
        for (int year = 2027; year <= LAST; year++) {
            assertThat(low.chanceBy(year).lower())
                    .isGreaterThanOrEqualTo(low.chanceBy(year - 1).lower());
            assertThat(low.at(year).expectedTonnes())
                    .isLessThanOrEqualTo(low.at(year).plannedTonnes());
        }
        assertThat(orNever(low.expected())).isAfterOrEqualTo(orNever(low.planned()));
        neverSooner(separation(pipeline, percent + 1), low);
    }

    @Property
    void theOrderOfPlantsAndProjectsIsIrrelevant(
            @ForAll Pipeline pipeline, @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll Random random) {
        List<Plant> plants = new ArrayList<>(pipeline.plants());
        List<Project> projects = new ArrayList<>(pipeline.projects());
        Collections.shuffle(plants, random);
        Collections.shuffle(projects, random);
        StageCatchUp one = separation(pipeline, percent);
        StageCatchUp other = separation(
                Pipeline.builder()
                        .from(pipeline)
                        .plants(plants)
                        .projects(projects)
                        .build(),
                percent);
        assertThat(other.planned()).isEqualTo(one.planned());
        for (StageYear year : one.years()) {
            assertThat(other.chanceBy(year.year()).lower())
                    .isCloseTo(year.chance().lower(), within(1e-12));
        }
    }
}
