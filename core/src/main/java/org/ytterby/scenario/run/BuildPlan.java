// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.scenario.shock.TechnologyDenial;

/** When the projects of a network start, denials of technology being reckoned in. */
final class BuildPlan {

    private BuildPlan() {}

    /**
     * The month of the first output, counted from the first month of the run. Building goes on by the days of a month on
     * which no dependence is denied, and ends in the month in which the lead time is complete.
     */
    static int start(Project project, List<Shock> shocks, Months months) {
        List<TechnologyDenial> denials = shocks.stream()
                .flatMap(shock -> shock instanceof TechnologyDenial denial ? Stream.of(denial) : Stream.empty())
                .filter(denial -> project.dependsOn().stream()
                        .anyMatch(on ->
                                on.country() == denial.country() && on.need().equals(denial.need())))
                .toList();
        YearMonth month = project.begun();
        YearMonth end = months.month(months.count());
        double built = 0;
        while (built < project.leadTimeMonths() - 1e-9 && month.isBefore(end)) {
            built += denials.isEmpty() ? 1 : 1 - denied(denials, month);
            month = month.plusMonths(1);
        }
        return built < project.leadTimeMonths() - 1e-9
                ? Integer.MAX_VALUE / 2
                : (int) months.start().until(month, java.time.temporal.ChronoUnit.MONTHS);
    }

    private static double denied(List<TechnologyDenial> denials, YearMonth month) {
        int days = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            days += denials.stream().anyMatch(denial -> denial.days().contains(date)) ? 1 : 0;
        }
        return days / (double) month.lengthOfMonth();
    }

    /** The part of its capacity with which a project counts. */
    static double weight(Project project, ProjectPolicy policy) {
        return switch (policy) {
            case NONE -> 0;
            case ALL -> 1;
            case EXPECTED -> project.probability();
        };
    }

    /** How far something that spreads in even steps has come: 0 before it starts, 1 from the end of its ramp. */
    static double ramp(int monthsSinceStart, int rampMonths) {
        return Math.max(0, Math.min(1, (monthsSinceStart + 1) / (rampMonths + 1.0)));
    }
}
