// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Money;
import org.ytterby.scenario.network.Dependence;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.pipeline.Bloc;
import org.ytterby.scenario.pipeline.CatchUp;
import org.ytterby.scenario.pipeline.CatchUpTarget;
import org.ytterby.scenario.pipeline.Pipeline;
import org.ytterby.scenario.pipeline.StageNeed;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/** Pipelines of neodymium, of the bloc and of some countries beside it. */
public final class SamplePipelines {

    /** The technology that projects depend on. */
    public static final Dependence SEPARATION_TECHNOLOGY = Dependence.builder()
            .need("separation technology")
            .country(Country.CN)
            .build();

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private SamplePipelines() {}

    /**
     * Returns tonnes of neodymium.
     *
     * @param tonnes the tonnes
     * @return the mass
     */
    public static ElementTonnes tonnes(double tonnes) {
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(Map.of(Element.ND, tonnes)))
                .build();
    }

    /**
     * Returns a plant.
     *
     * @param id its name
     * @param stage its stage
     * @param country its country
     * @param tonnes its capacity in tonnes of neodymium a year
     * @return the plant
     */
    public static Plant plant(String id, Stage stage, Country country, double tonnes) {
        return Plant.builder()
                .id(id)
                .stage(stage)
                .country(country)
                .capacityPerYear(tonnes(tonnes))
                .build();
    }

    /**
     * Returns a project.
     *
     * @param plant its plant
     * @param begun when building began
     * @param lead its lead time in months
     * @param ramp its ramp in months
     * @param probability its probability
     * @param dependsOn what it depends on
     * @return the project
     */
    public static Project project(
            String plant, YearMonth begun, int lead, int ramp, double probability, Set<Dependence> dependsOn) {
        return Project.builder()
                .plant(plant)
                .begun(begun)
                .leadTimeMonths(lead)
                .rampMonths(ramp)
                .probability(probability)
                .dependsOn(dependsOn)
                .build();
    }

    /**
     * Returns a need of a stage.
     *
     * @param stage the stage
     * @param tonnes the tonnes of neodymium a year at the start
     * @param growth the growth a year
     * @return the need
     */
    public static StageNeed need(Stage stage, double tonnes, double growth) {
        return StageNeed.builder()
                .stage(stage)
                .perYear(tonnes(tonnes))
                .growthPerYear(growth)
                .basedOn("assumed")
                .build();
    }

    /**
     * Returns a target.
     *
     * @param stage the stage
     * @param share the share
     * @return the target
     */
    public static CatchUpTarget target(Stage stage, double share) {
        return CatchUpTarget.builder().stage(stage).share(share).setBy("a plan").build();
    }

    /**
     * Returns a denial of the technology.
     *
     * @param days its days
     * @return the denial
     */
    public static TechnologyDenial denial(DateSpan days) {
        return TechnologyDenial.builder()
                .country(SEPARATION_TECHNOLOGY.country())
                .need(SEPARATION_TECHNOLOGY.need())
                .days(days)
                .build();
    }

    /**
     * Returns the story of the package: 100 t run, 500 t are built with a chance of a half, 1,000 t are needed.
     *
     * @return the pipeline
     */
    public static Pipeline story() {
        return Pipeline.builder()
                .name("one plant")
                .bloc(Bloc.of(Region.EU, DAY))
                .start(YearMonth.of(2026, 1))
                .addPlants(
                        plant("old", Stage.SEPARATION, Country.FR, 100),
                        plant("new", Stage.SEPARATION, Country.EE, 500),
                        plant("far", Stage.SEPARATION, Country.CN, 9000))
                .addProjects(Project.builder()
                        .from(project("new", YearMonth.of(2026, 1), 36, 12, 0.5, Set.of(SEPARATION_TECHNOLOGY)))
                        .capital(Money.parse("300000000 EUR"))
                        .build())
                .addNeeds(need(Stage.SEPARATION, 1000, 0))
                .build();
    }

    /**
     * Returns what follows from the story by 2030.
     *
     * @param denials the denials
     * @return the result
     */
    public static CatchUp storyBy2030(List<TechnologyDenial> denials) {
        return CatchUp.of(story(), Set.of(Element.ND), List.of(target(Stage.SEPARATION, 0.4)), 2030, denials);
    }

    /**
     * Returns any pipeline with up to seven projects in mining and separation and needs at both.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Pipeline> any() {
        Arbitrary<Plan> plans = Combinators.combine(
                        Arbitraries.of(Stage.MINING, Stage.SEPARATION),
                        Arbitraries.of(Country.EE, Country.FR, Country.SE, Country.CN),
                        Arbitraries.integers().between(0, 40),
                        Combinators.combine(
                                        Arbitraries.integers().between(-30, 60),
                                        Arbitraries.integers().between(0, 60),
                                        Arbitraries.integers().between(0, 24))
                                .as((begun, lead, ramp) -> new int[] {begun, lead, ramp}),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, false))
                .as(Plan::new);
        return Combinators.combine(
                        plans.list().ofMaxSize(7),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(-0.05, 0.0, 0.03, 0.1),
                        Arbitraries.integers().between(1, 12))
                .as(SamplePipelines::of);
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    private record Plan(
            Stage stage, Country country, int capacity, int[] times, int eighths, boolean depends, boolean building) {}

    private static Pipeline of(List<Plan> plans, int mined, int separated, double growth, int month) {
        List<Plant> plants = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            plants.add(plant("p" + i, plan.stage(), plan.country(), plan.capacity()));
            if (plan.building()) {
                projects.add(project(
                        "p" + i,
                        YearMonth.of(2026, 1).plusMonths(plan.times()[0]),
                        plan.times()[1],
                        plan.times()[2],
                        plan.eighths() / 8.0,
                        plan.depends() ? Set.of(SEPARATION_TECHNOLOGY) : Set.of()));
            }
        }
        return Pipeline.builder()
                .name("any")
                .bloc(Bloc.of(Region.EU, DAY))
                .start(YearMonth.of(2026, month))
                .plants(plants)
                .projects(projects)
                .addNeeds(need(Stage.MINING, mined, growth), need(Stage.SEPARATION, separated, 0))
                .build();
    }
}
