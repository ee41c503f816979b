// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import java.time.LocalDate;
import org.ytterby.internal.Checks;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.time.DateSpan;

/** A shock with one number drawn. */
final class DrawnShock {

    private DrawnShock() {}

    static Shock of(Shock shock, ShockParameter parameter, double value, Scenario scenario) {
        if (parameter == ShockParameter.LENGTH_DAYS) {
            return withDays(shock, days(shock.days(), value, scenario));
        }
        if (parameter == ShockParameter.LOST && shock instanceof CapacityCut cut) {
            return CapacityCut.builder().from(cut).lost(value).build();
        }
        if (parameter == ShockParameter.STOPPED && shock instanceof FlowCut cut) {
            return FlowCut.builder().from(cut).stopped(value).build();
        }
        if (parameter == ShockParameter.FACTOR && shock instanceof DemandSurge surge) {
            return DemandSurge.builder().from(surge).factor(value).build();
        }
        if (parameter == ShockParameter.APPROVED && shock instanceof LicenceRegime regime) {
            return LicenceRegime.builder().from(regime).approved(value).build();
        }
        if (parameter == ShockParameter.DAYS_TO_APPROVE && shock instanceof LicenceRegime regime) {
            return LicenceRegime.builder()
                    .from(regime)
                    .daysToApprove((int) Math.rint(value))
                    .build();
        }
        throw Checks.refused("shock", "have the number " + parameter, shock);
    }

    /** The days from the first on; what lies behind the end of the run makes no difference and is cut off. */
    private static DateSpan days(DateSpan days, double length, Scenario scenario) {
        LocalDate first = days.firstDay().orElseThrow();
        LocalDate end = scenario.endExclusive().atDay(1);
        long last = Math.max(1, Math.round(Math.min(length, Integer.MAX_VALUE))) - 1;
        long room = Math.max(0, end.toEpochDay() - first.toEpochDay());
        return DateSpan.between(first, first.plusDays(Math.min(last, room)));
    }

    private static Shock withDays(Shock shock, DateSpan days) {
        if (shock instanceof CapacityCut cut) {
            return CapacityCut.builder().from(cut).days(days).build();
        }
        if (shock instanceof FlowCut cut) {
            return FlowCut.builder().from(cut).days(days).build();
        }
        if (shock instanceof DemandSurge surge) {
            return DemandSurge.builder().from(surge).days(days).build();
        }
        if (shock instanceof LicenceRegime regime) {
            return LicenceRegime.builder().from(regime).days(days).build();
        }
        if (shock instanceof OutputQuota quota) {
            return OutputQuota.builder().from(quota).days(days).build();
        }
        return TechnologyDenial.builder()
                .from((TechnologyDenial) shock)
                .days(days)
                .build();
    }
}
