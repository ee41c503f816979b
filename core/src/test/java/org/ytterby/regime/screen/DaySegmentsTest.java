// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.time.DateSpanSet;

class DaySegmentsTest {

    @Test
    void withoutAChangeAllDaysAreOneSpan() {
        DaySegments segments = DaySegments.of(new Effectivity[0]);
        assertThat(segments.count()).isEqualTo(1);
        assertThat(segments.at(Long.MIN_VALUE)).isZero();
        assertThat(segments.at(0)).isZero();
        assertThat(segments.at(Long.MAX_VALUE)).isZero();
    }

    /** The number of a day is that of the changes up to it, whether it is looked up or searched for. */
    @Property(tries = 200)
    void aDayHasTheNumberOfTheChangesUpToIt(@ForAll RegimeBook book, @ForAll LocalDate any) {
        Rules rules = new Rules(book.asKnownOn(LocalDate.of(2199, 1, 1)));
        List<Effectivity> lives = new ArrayList<>();
        TreeSet<Long> changes = new TreeSet<>();
        for (Provision provision : book.provisions()) {
            Effectivity life = rules.life(provision);
            lives.add(life);
            for (DateSpanSet set : List.of(life.operating(), life.uncertain(), life.suspended())) {
                set.changePoints().forEach(day -> changes.add(day.toEpochDay()));
            }
        }
        DaySegments segments = DaySegments.of(lives.toArray(new Effectivity[0]));
        assertThat(segments.count()).isEqualTo(changes.size() + 1);
        TreeSet<Long> days = new TreeSet<>(List.of(any.toEpochDay(), Long.MIN_VALUE, Long.MAX_VALUE));
        for (long change : changes) {
            days.addAll(List.of(change - 1, change, change + 1));
        }
        for (long day : days) {
            assertThat(segments.at(day))
                    .as("day %s", day)
                    .isEqualTo(changes.headSet(day, true).size());
        }
    }
}
