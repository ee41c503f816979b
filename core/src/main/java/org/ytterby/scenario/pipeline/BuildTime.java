// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.shock.TechnologyDenial;

/** When a project has its first output, denials of what it depends on being reckoned in. */
final class BuildTime {

    /** What is left to rounding when parts of months add up to the lead time. */
    private static final double SLACK = 1e-9;

    private BuildTime() {}

    /**
     * Counts the months from a month to the first output. Building goes on by the days of a month on which nothing is denied and
     * ends in the month in which the lead time is complete.
     *
     * @return the months, negative for a project that runs already; at least the limit if it is not complete by then
     */
    static int monthsToStart(Project project, List<TechnologyDenial> denials, YearMonth from, int limit) {
        List<TechnologyDenial> felt = denials.stream()
                .filter(denial -> project.dependsOn().stream()
                        .anyMatch(on ->
                                on.country() == denial.country() && on.need().equals(denial.need())))
                .toList();
        int month = (project.begun().getYear() - from.getYear()) * 12
                + project.begun().getMonthValue()
                - from.getMonthValue();
        if (felt.isEmpty()) {
            return month + project.leadTimeMonths();
        }
        double built = 0;
        while (built < project.leadTimeMonths() - SLACK && month < limit) {
            built += going(felt, from.plusMonths(month));
            month++;
        }
        return built < project.leadTimeMonths() - SLACK ? limit : month;
    }

    private static double going(List<TechnologyDenial> denials, YearMonth month) {
        int days = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            if (denials.stream().noneMatch(denial -> denial.days().contains(date))) {
                days++;
            }
        }
        return days / (double) month.lengthOfMonth();
    }

    /** Returns the part of its capacity that runs so many months after the first output. */
    static double ramp(int monthsSinceStart, int rampMonths) {
        return monthsSinceStart < 0 ? 0 : Math.min(1, (monthsSinceStart + 1) / (rampMonths + 1.0));
    }
}
