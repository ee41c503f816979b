// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.regime.benchmark.SupplyTarget;
import org.ytterby.regime.benchmark.TargetKind;
import org.ytterby.scenario.network.Dependence;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.pipeline.Bloc;
import org.ytterby.scenario.pipeline.CatchUpTarget;
import org.ytterby.scenario.pipeline.Pipeline;
import org.ytterby.scenario.pipeline.StageNeed;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.time.DateSpan;

/** The pipeline of a bloc from the bundled figures, and what is assumed where they are silent. */
final class CatchUpInputs {

    static final String MATERIAL = "magnet REE (Nd+Pr+Dy+Tb)";
    static final YearMonth START = YearMonth.of(2025, 1);
    static final int LAST_YEAR = 2040;
    static final double SHARE_OF_WORLD_NEED = 1.0 / 3;
    static final int RAMP_MONTHS = 24;
    static final double MAGNET_TONNES = 8000;
    static final List<Integer> MAGNET_PLANTS = List.of(2029, 2032, 2035);

    /** The technology that projects behind the mine are taken to depend on. */
    static final Dependence TECHNOLOGY = Dependence.builder()
            .need("processing technology")
            .country(Country.CN)
            .build();

    private static final List<Country> BLOC = List.of(Country.AU, Country.MY, Country.US);
    private static final String EDITION = "IEA2025";
    private static final int BASE_YEAR = 2024;

    private final ReferenceData data;
    private final double needAtStart;
    private final double growth;

    CatchUpInputs(ReferenceData data) {
        this.data = data;
        double first = demand(BASE_YEAR);
        double last = demand(LAST_YEAR);
        this.growth = Math.pow(last / first, 1.0 / (LAST_YEAR - BASE_YEAR)) - 1;
        // the figure of a year stands for its middle, half a year before the start
        this.needAtStart = first * Math.pow(1 + growth, 0.5);
    }

    private double demand(int year) {
        return data.importReliance().stream()
                .filter(each -> each.measure() == IndicatorMeasure.DEMAND
                        && each.material().equals(MATERIAL)
                        && each.edition().label().equals(EDITION)
                        && each.fromYear() == year)
                .mapToDouble(each -> each.value().exactValue().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    /** The output of a country at a stage by year of the table, 2024 and projections. */
    private Map<Integer, Double> output(Country country, Stage stage) {
        Map<Integer, Double> output = new TreeMap<>();
        for (SupplyFigure figure : data.production()) {
            if (figure.material().equals(MATERIAL)
                    && figure.edition().label().equals(EDITION)
                    && figure.measure() == SupplyMeasure.PRODUCTION
                    && figure.stage() == stage
                    && figure.supplier().country().filter(country::equals).isPresent()) {
                output.put(figure.year(), figure.value().exactValue().orElseThrow());
            }
        }
        return output;
    }

    Pipeline pipeline() {
        Pipeline.Builder pipeline = Pipeline.builder()
                .name("Australia, Malaysia and the United States")
                .bloc(Bloc.builder().name("AU, MY, US").addAllMembers(BLOC).build())
                .start(START);
        for (Stage stage : List.of(Stage.MINING, Stage.SEPARATION)) {
            for (Country country : BLOC) {
                addPlants(pipeline, country, stage);
            }
        }
        for (int year : MAGNET_PLANTS) {
            Plant magnets = plant("magnets " + year, Stage.MAGNET_MAKING, Country.US, MAGNET_TONNES);
            pipeline.addPlants(magnets).addProjects(project(magnets, YearMonth.of(year, 12), 36, 0.5));
        }
        for (Stage stage : List.of(Stage.MINING, Stage.SEPARATION, Stage.MAGNET_MAKING)) {
            pipeline.addNeeds(StageNeed.builder()
                    .stage(stage)
                    .perYear(tonnes(needAtStart * SHARE_OF_WORLD_NEED))
                    .growthPerYear(growth)
                    .basedOn("world demand of " + EDITION + " and an assumed share of it")
                    .build());
        }
        return pipeline.build();
    }

    private void addPlants(Pipeline.Builder pipeline, Country country, Stage stage) {
        double before = 0;
        for (Map.Entry<Integer, Double> year : output(country, stage).entrySet()) {
            double more = year.getValue() - before;
            if (more > 0) {
                Plant plant = plant(
                        country.alpha2() + " " + stage.name().toLowerCase(Locale.ROOT) + " " + year.getKey(),
                        stage,
                        country,
                        more);
                pipeline.addPlants(plant);
                if (year.getKey() > BASE_YEAR) {
                    pipeline.addProjects(project(
                            plant,
                            YearMonth.of(year.getKey(), 12),
                            stage == Stage.MINING ? 60 : 36,
                            year.getKey() <= 2030 ? 0.8 : 0.6));
                }
            }
            before = Math.max(before, year.getValue());
        }
    }

    private static Plant plant(String id, Stage stage, Country country, double capacity) {
        return Plant.builder()
                .id(id)
                .stage(stage)
                .country(country)
                .capacityPerYear(tonnes(capacity))
                .build();
    }

    /** A project that reaches full output in a month if nothing is denied to it. */
    private static Project project(Plant plant, YearMonth full, int leadTimeMonths, double probability) {
        Project.Builder project = Project.builder()
                .plant(plant.id())
                .begun(full.minusMonths(leadTimeMonths + RAMP_MONTHS))
                .leadTimeMonths(leadTimeMonths)
                .rampMonths(RAMP_MONTHS)
                .probability(probability);
        return (plant.stage() == Stage.MINING ? project : project.addDependsOn(TECHNOLOGY)).build();
    }

    /** The four elements together, entered under neodymium: only their sum is published. */
    private static ElementTonnes tonnes(double tonnes) {
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(Map.of(Element.ND, tonnes)))
                .build();
    }

    /** The benchmarks of Regulation (EU) 2024/1252, and for magnets the one for processing. */
    static List<CatchUpTarget> benchmarks() {
        List<CatchUpTarget> targets = new ArrayList<>();
        for (SupplyTarget target : SupplyTarget.allOf(RegimeBooks.bundled())) {
            if (target.kind() == TargetKind.EXTRACTION) {
                targets.add(CatchUpTarget.of(target, Stage.MINING));
            } else if (target.kind() == TargetKind.PROCESSING) {
                CatchUpTarget processing = CatchUpTarget.of(target, Stage.SEPARATION);
                targets.add(processing);
                targets.add(CatchUpTarget.builder()
                        .stage(Stage.MAGNET_MAKING)
                        .share(processing.share())
                        .setBy("assumption: as for processing")
                        .build());
            }
        }
        return targets;
    }

    /** The same stages, with a share of one's own for all. */
    static List<CatchUpTarget> all(double share) {
        return benchmarks().stream()
                .map(target -> CatchUpTarget.builder()
                        .from(target)
                        .share(share)
                        .setBy("assumption: a goal of this program")
                        .build())
                .toList();
    }

    static TechnologyDenial denial() {
        return TechnologyDenial.builder()
                .country(TECHNOLOGY.country())
                .need(TECHNOLOGY.need())
                .days(DateSpan.between(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)))
                .build();
    }

    void print(Consumer<String> out) {
        out.accept("Inputs");
        String growthPercent = String.format(Locale.ROOT, "%.2f %%", 100 * growth);
        """
        Output in 2024 and base-case projections for 2030, 2035 and 2040 at mining and separation, world demand in 2024
          and 2040: IEA Critical Minerals Data Explorer, 2025 edition, CC BY 4.0; secondary source seen
        Benchmarks: Regulation (EU) 2024/1252, Article 5, from the bundled regime book
        Output stands for capacity, and every rise between two years of the table is one project that reaches full output
          in December of the later year: assumption
        Lead time 60 months for a mine, 36 for the stages behind it; 24 months from first to full output: assumption
        A project due by 2030 is built with a probability of 0.8, a later one with 0.6: assumption
        The bloc needs a third of what the world does, at every stage alike, losses on the way not taken off: assumption
        The need grows by GROWTH a year, evenly from the figure of 2024 to that of 2040: computed
        Three magnet plants of 8,000 t a year are at full output by 2029, 2032 and 2035, each with a probability of 0.5,
          beside no magnets today: assumption, as no projection of magnets is bundled
        The stages behind the mine depend on processing technology from China: assumption
        None is given away from 2026 to 2028 in the case with a denial: assumption
        The four elements are added up and entered under neodymium: assumption without effect, only their sum is used
        Capital of the projects: not known, so that none is added up
        """.replace("GROWTH", growthPercent).lines().forEach(out);
    }
}
