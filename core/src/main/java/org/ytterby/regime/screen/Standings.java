// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Suspension;
import org.ytterby.time.DateSpan;

/**
 * Reads off a book how its provisions stand: in effect, suspended, ended, not yet public.
 *
 * @since 0.1
 */
public final class Standings {

    private Standings() {}

    /**
     * Returns how every provision stands on a day.
     *
     * @param view the book as known on a day
     * @param day the day
     * @return the standing by the identifier of the provision
     */
    public static ImmutableSortedMap<String, Standing> on(KnownBook view, LocalDate day) {
        return Objects.requireNonNull(on(view, ImmutableSortedSet.of(day)).get(day));
    }

    /**
     * Returns how every provision stands on each of some days.
     *
     * @param view the book as known on a day
     * @param days the days
     * @return by day, the standing by the identifier of the provision
     */
    public static ImmutableSortedMap<LocalDate, ImmutableSortedMap<String, Standing>> on(
            KnownBook view, Collection<LocalDate> days) {
        ImmutableSortedMap<String, Effectivity> lives = lives(view);
        ImmutableSortedMap.Builder<LocalDate, ImmutableSortedMap<String, Standing>> standings =
                ImmutableSortedMap.naturalOrder();
        for (LocalDate day : ImmutableSortedSet.copyOf(days)) {
            ImmutableSortedMap.Builder<String, Standing> onDay = ImmutableSortedMap.naturalOrder();
            lives.forEach((id, life) -> onDay.put(id, standing(id, life, day)));
            standings.put(day, onDay.build());
        }
        return standings.build();
    }

    /**
     * Returns the days on which the standing of some provision may change.
     *
     * @param view the book as known on a day
     * @return the days; on every other day all provisions stand as on the day before
     */
    public static ImmutableSortedSet<LocalDate> changePoints(KnownBook view) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        lives(view).values().forEach(life -> days.addAll(life.changePoints()));
        return days.build();
    }

    private static ImmutableSortedMap<String, Effectivity> lives(KnownBook view) {
        ImmutableSortedMap.Builder<String, Effectivity> lives = ImmutableSortedMap.naturalOrder();
        for (Provision provision : view.book().provisions()) {
            lives.put(provision.id(), Effectivity.of(view.book(), provision, view.known()));
        }
        return lives.build();
    }

    private static Standing standing(String id, Effectivity life, LocalDate day) {
        Effectivity.Status status = life.on(day);
        return Standing.builder()
                .provision(id)
                .state(status.state())
                .known(life.isKnown())
                .since(life.isKnown() ? life.spanOfStateOn(day).flatMap(DateSpan::firstDay) : Optional.empty())
                .changesOn(life.nextChange(day))
                .suspendedBy(Optional.ofNullable(status.suspension()).map(Suspension::id))
                .build();
    }
}
