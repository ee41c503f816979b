// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.shock.TechnologyDenial;

/** Amounts month by month, tonnes a year each. */
final class Courses {

    private Courses() {}

    /** What a stage needs. */
    static double[] need(Pipeline pipeline, Set<Element> elements, Stage stage, int months) {
        StageNeed need = pipeline.needs().stream()
                .filter(each -> each.stage() == stage)
                .findFirst()
                .orElseThrow(() -> Checks.refused("targets", "be at a stage whose need is stated", stage));
        for (Element element : elements) {
            if (!need.perYear().tonnes().states(element)) {
                throw Checks.refused("needs[" + stage + "]." + element.symbol(), "be stated", "missing");
            }
        }
        double[] course = new double[months];
        double atStart = sum(need.perYear(), elements);
        for (int m = 0; m < months; m++) {
            course[m] = atStart * Math.pow(1 + need.growthPerYear(), m / 12.0);
        }
        return course;
    }

    /** The tonnes of some elements together; one not stated is not made. */
    static double sum(ElementTonnes mass, Set<Element> elements) {
        return elements.stream()
                .sorted()
                .mapToDouble(each -> mass.tonnes().getOrElse(each, 0))
                .sum();
    }

    /** What a project adds. */
    static double[] course(
            Project project, double capacity, YearMonth start, int months, List<TechnologyDenial> denials) {
        int first = BuildTime.monthsToStart(project, denials, start, months);
        double[] course = new double[months];
        for (int m = 0; m < months; m++) {
            course[m] = capacity * BuildTime.ramp(m - first, project.rampMonths());
        }
        return course;
    }

    /** The same every month. */
    static double[] constant(double value, int months) {
        double[] course = new double[months];
        Arrays.fill(course, value);
        return course;
    }

    /** Adds a course to a sum. */
    static void add(double[] sum, double factor, double[] course) {
        for (int m = 0; m < sum.length; m++) {
            sum[m] += factor * course[m];
        }
    }
}
