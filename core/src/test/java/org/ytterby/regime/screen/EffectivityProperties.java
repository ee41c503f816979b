// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.time.DateSpanSet;
import org.ytterby.time.KnowledgeDate;

class EffectivityProperties {

    private static final KnowledgeDate LATE = KnowledgeDate.parse("2200-12-31");

    @Property
    void operatingSuspendedAndUncertainDaysMakeUpTheDaysOfEffect(@ForAll RegimeBook book) {
        for (Provision provision : book.provisions()) {
            Effectivity life = Effectivity.of(book, provision, LATE);
            DateSpanSet union = life.operating().union(life.suspended()).union(life.uncertain());
            assertThat(union).isEqualTo(life.effect());
            assertThat(life.operating().intersection(life.suspended()).isEmpty())
                    .isTrue();
            assertThat(life.operating().intersection(life.uncertain()).isEmpty())
                    .isTrue();
            assertThat(life.effect().minus(DateSpanSet.of(provision.effect().possible())))
                    .isEqualTo(DateSpanSet.never());
        }
    }

    @Property
    void theStateOfADayIsThatOfItsSet(@ForAll RegimeBook book, @ForAll("days") LocalDate day) {
        for (Provision provision : book.provisions()) {
            Effectivity life = Effectivity.of(book, provision, LATE);
            ProvisionState state = life.on(day).state();
            assertThat(state.operates()).isEqualTo(life.operating().contains(day));
            assertThat(state == ProvisionState.SUSPENDED)
                    .isEqualTo(life.suspended().contains(day));
            assertThat(state == ProvisionState.UNCERTAIN)
                    .isEqualTo(life.uncertain().contains(day));
            assertThat(life.on(day).suspension() != null).isEqualTo(state == ProvisionState.SUSPENDED);
        }
    }

    @Property
    void theStateHoldsUntilTheNextChange(@ForAll RegimeBook book, @ForAll("days") LocalDate day) {
        for (Provision provision : book.provisions()) {
            Effectivity life = Effectivity.of(book, provision, LATE);
            life.nextChange(day).ifPresent(next -> {
                assertThat(next).isAfter(day);
                boolean before = life.operating().contains(day);
                for (LocalDate between = day; between.isBefore(next); between = between.plusDays(1)) {
                    assertThat(life.operating().contains(between)).isEqualTo(before);
                }
            });
        }
    }

    @Property
    void knowingLessHidesOnlyWhatCameLater(@ForAll RegimeBook book, @ForAll("days") LocalDate known) {
        for (Provision provision : book.provisions()) {
            Effectivity life = Effectivity.of(book, provision, KnowledgeDate.of(known));
            Effectivity full = Effectivity.of(book, provision, LATE);
            if (!life.isKnown()) {
                assertThat(life.on(known).state()).isEqualTo(ProvisionState.NOT_YET_PUBLISHED);
            }
            assertThat(full.isKnown()).isTrue();
            // what is suspended or ended later can only take days away
            assertThat(full.operating()
                            .minus(life.operating().union(life.suspended()).union(life.uncertain())))
                    .isEqualTo(DateSpanSet.never());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(LocalDate.of(2024, 5, 1)::plusDays);
    }
}
