// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Money;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.shock.TechnologyDenial;

/** The courses of need and capacity of one stage, month by month, and what follows from them. */
final class CatchUpCourse {

    private static final double SLACK = 1e-9;
    private static final int MOST_YEARS = 100;

    private final CatchUpTarget target;
    private final YearMonth start;
    private final double[] need;
    private final double[] planned;
    private final double[] expected;
    private final double[] goal;
    private final double[][] chances;
    private final List<Project> projects = new ArrayList<>();

    private CatchUpCourse(
            Pipeline pipeline,
            Set<Element> elements,
            CatchUpTarget target,
            int months,
            List<TechnologyDenial> denials) {
        this.target = target;
        this.start = pipeline.start();
        this.need = Courses.need(pipeline, elements, target.stage(), months);
        double[] sure = new double[months];
        Map<String, Project> byPlant =
                pipeline.projects().stream().collect(Collectors.toMap(Project::plant, Function.identity()));
        List<Candidate> candidates = new ArrayList<>();
        for (Plant plant : pipeline.plants()) {
            if (plant.stage() == target.stage() && pipeline.bloc().members().contains(plant.country())) {
                double capacity = Courses.sum(plant.capacityPerYear(), elements);
                Project project = byPlant.get(plant.id());
                if (project == null) {
                    Courses.add(sure, 1, Courses.constant(capacity, months));
                } else {
                    projects.add(project);
                    candidates.add(new Candidate(
                            Courses.course(project, capacity, start, months, denials),
                            capacity,
                            project.probability()));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::capacity).reversed());
        this.planned = sure.clone();
        this.expected = sure.clone();
        candidates.forEach(each -> Courses.add(planned, 1, each.course()));
        candidates.forEach(each -> Courses.add(expected, each.probability(), each.course()));
        candidates.stream()
                .filter(each -> each.probability() == 1)
                .forEach(each -> Courses.add(sure, 1, each.course()));
        candidates.removeIf(each -> each.probability() == 1 || each.probability() == 0 || each.capacity() == 0);
        this.goal = new double[months];
        Courses.add(goal, target.share() * (1 - SLACK), need);
        this.chances = FirstMonths.of(
                sure,
                candidates.stream().map(Candidate::course).toList(),
                candidates.stream().mapToDouble(Candidate::probability).toArray(),
                goal);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Candidate(double[] course, double capacity, double probability) {}

    static CatchUp of(
            Pipeline pipeline,
            Set<Element> elements,
            List<CatchUpTarget> targets,
            int lastYear,
            List<TechnologyDenial> denials) {
        Checks.notEmpty("elements", elements);
        Checks.notEmpty("targets", targets);
        int firstYear = pipeline.start().getYear();
        Checks.inRange("lastYear", lastYear, firstYear, firstYear + MOST_YEARS);
        int months = (lastYear - firstYear) * 12 + 13 - pipeline.start().getMonthValue();
        Set<Stage> seen = new HashSet<>();
        CatchUp.Builder all =
                CatchUp.builder().pipeline(pipeline.name()).elements(elements).denials(denials);
        for (CatchUpTarget target : targets) {
            if (!seen.add(target.stage())) {
                throw Checks.refused("targets", "name a stage once", target.stage());
            }
            all.addStages(new CatchUpCourse(pipeline, elements, target, months, denials).result());
        }
        return all.build();
    }

    private StageCatchUp result() {
        StageCatchUp.Builder stage =
                StageCatchUp.builder().target(target).planned(reached(planned)).expected(reached(expected));
        for (int december = 12 - start.getMonthValue(); december < need.length; december += 12) {
            stage.addYears(year(december));
        }
        return stage.build();
    }

    private Optional<YearMonth> reached(double[] capacity) {
        for (int m = 0; m < goal.length; m++) {
            if (capacity[m] >= goal[m]) {
                return Optional.of(start.plusMonths(m));
            }
        }
        return Optional.empty();
    }

    private StageYear year(int december) {
        YearMonth month = start.plusMonths(december);
        Map<String, BigDecimal> capital = new TreeMap<>();
        StageYear.Builder year = StageYear.builder();
        for (Project project : projects) {
            if (!project.begun().isAfter(month)) {
                project.capital()
                        .ifPresentOrElse(
                                money -> capital.merge(
                                        money.currency().getCurrencyCode(), money.amount(), BigDecimal::add),
                                () -> year.addCapitalUnknown(project.plant()));
            }
        }
        capital.forEach((code, amount) -> year.addCapital(new Money(amount, Currency.getInstance(code))));
        double latest = FirstMonths.upTo(chances[1], december);
        return year.year(month.getYear())
                .needTonnes(need[december])
                .plannedTonnes(planned[december])
                .expectedTonnes(Math.min(planned[december], expected[december]))
                .chance(Interval.of(latest, Math.max(latest, FirstMonths.upTo(chances[0], december))))
                .build();
    }
}
