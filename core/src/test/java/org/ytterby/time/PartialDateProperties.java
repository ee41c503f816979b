// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.testkit.DayArbitraries;

class PartialDateProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return DayArbitraries.days();
    }

    @Property
    void readsBackItsText(@ForAll PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void isBeforeAfterOrMaybeADayAndOnlyOneOfThem(@ForAll PartialDate date, @ForAll("days") LocalDate day) {
        int answers = (date.isCertainlyBefore(day) ? 1 : 0)
                + (date.isCertainlyAfter(day) ? 1 : 0)
                + (date.mayContain(day) ? 1 : 0);
        assertThat(answers).isEqualTo(1);
        assertThat(date.mayContain(day)).isEqualTo(date.span().contains(day));
    }

    @Property
    void mayBeADayExactlyIfTheDayStartsWithItsText(@ForAll PartialDate date, @ForAll("days") LocalDate day) {
        assertThat(date.mayContain(day)).isEqualTo(day.toString().startsWith(date.toString()));
        assertThat(date.earliest().toString()).startsWith(date.toString());
        assertThat(date.latest().toString()).startsWith(date.toString());
        assertThat(date.latest().plusDays(1).toString().startsWith(date.toString()))
                .isFalse();
    }
}
