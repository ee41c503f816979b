// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.UseSubstitute;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.time.DateSpan;

/** What a month has of a shock, a project or a substitute, as a fraction. */
final class MonthShare {

    private static final double ROUNDING = 1e-9;

    private MonthShare() {}

    /** The part of a month's days that lie in a span. */
    static double hit(DateSpan days, YearMonth month) {
        long first = Math.max(days.firstEpochDay(), month.atDay(1).toEpochDay());
        long last = Math.min(days.lastEpochDay(), month.atEndOfMonth().toEpochDay());
        return Math.max(0, last - first + 1) / (double) month.lengthOfMonth();
    }

    /** The part of its capacity with which a project counts in a month. */
    static double ofProject(Project project, ProjectPolicy policy, Collection<Shock> shocks, YearMonth month) {
        double weight = switch (policy) {
            case NONE -> 0;
            case ALL -> 1;
            case EXPECTED -> project.probability();
        };
        List<TechnologyDenial> denials = shocks.stream()
                .filter(TechnologyDenial.class::isInstance)
                .map(TechnologyDenial.class::cast)
                .filter(denial -> project.dependsOn().stream()
                        .anyMatch(on ->
                                on.country() == denial.country() && on.need().equals(denial.need())))
                .toList();
        YearMonth built = project.begun();
        double done = 0;
        while (done < project.leadTimeMonths() - ROUNDING && built.isBefore(month)) {
            done += 1 - denied(denials, built);
            built = built.plusMonths(1);
        }
        return done < project.leadTimeMonths() - ROUNDING ? 0 : weight * ramp(built, month, project.rampMonths());
    }

    private static double denied(List<TechnologyDenial> denials, YearMonth month) {
        int days = 0;
        for (int day = 1; day <= month.lengthOfMonth() && !denials.isEmpty(); day++) {
            LocalDate date = month.atDay(day);
            days += denials.stream().anyMatch(denial -> denial.days().contains(date)) ? 1 : 0;
        }
        return days / (double) month.lengthOfMonth();
    }

    /** The part of a need that a substitute takes over in a month. */
    static double ofSubstitute(UseSubstitute substitute, YearMonth month) {
        return substitute.largestShare() * ramp(substitute.ready(), month, substitute.rampMonths());
    }

    /** How far something that spreads in even steps has come: 0 before its first month, 1 from the end of its ramp. */
    private static double ramp(YearMonth first, YearMonth month, int rampMonths) {
        long gone = first.until(month, ChronoUnit.MONTHS);
        return Math.max(0, Math.min(1, (gone + 1) / (rampMonths + 1.0)));
    }
}
