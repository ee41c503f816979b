// SPDX-License-Identifier: Apache-2.0
package org.ytterby.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KnowledgeDateTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 7);

    @Test
    void knowsWhatWasPublishedUpToItsEnd() {
        KnowledgeDate date = KnowledgeDate.of(DAY);
        assertThat(date.knows(DAY.minusDays(1))).isTrue();
        assertThat(date.knows(DAY)).isTrue();
        assertThat(date.knows(DAY.plusDays(1))).isFalse();
    }

    @Property
    void readsBackItsText(@ForAll KnowledgeDate date) {
        assertThat(KnowledgeDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void isOrderedByItsDate(@ForAll KnowledgeDate one, @ForAll KnowledgeDate other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.date().compareTo(other.date())));
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnowledgeDate.parse("2025"))
                .withMessage("date must be a date of the calendar such as '2025-11-07' but was '2025'");
        assertThatIllegalArgumentException().isThrownBy(() -> KnowledgeDate.parse("2025-02-29"));
        assertThatIllegalArgumentException().isThrownBy(() -> KnowledgeDate.of(LocalDate.of(2201, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> KnowledgeDate.of(LocalDate.of(1899, 12, 31)));
    }
}
