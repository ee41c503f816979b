// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.licence.WorkingDays;

/** Calendars of about two years with scattered days off and worked weekends. */
public final class WorkingDaysArbitraries extends TypeProvider<WorkingDays> {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** Creates the provider of {@link WorkingDays}. */
    public WorkingDaysArbitraries() {
        super(WorkingDays.class);
    }

    @Override
    public WorkingDays example() {
        return new WorkingDays(
                FIRST,
                LAST,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 2)),
                Set.of(LocalDate.of(2025, 9, 28)));
    }

    @Override
    public Arbitrary<WorkingDays> arbitrary() {
        Arbitrary<Set<LocalDate>> days = Arbitraries.integers()
                .between(0, 729)
                .map(FIRST::plusDays)
                .set()
                .ofMaxSize(30);
        return Combinators.combine(Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3), days, days)
                .as((weekend, holidays, worked) -> {
                    Set<LocalDate> off = new HashSet<>(holidays);
                    off.removeAll(worked);
                    return new WorkingDays(FIRST, LAST, weekend, off, worked);
                });
    }
}
