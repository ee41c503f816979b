// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.alias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.product.magnet.GradeName;

class GradeAliasProperties {

    @Property
    void everyOtherNameIsReadAsTheGrade(@ForAll GradeAliases aliases, @ForAll GradeName grade) {
        for (String name : aliases.namesOf(grade)) {
            GradeReading reading = aliases.read(name);
            assertThat(reading.name()).contains(grade);
            assertThat(reading.match()).isEqualTo(AliasMatch.SAME);
            assertThat(reading.through()).isNotEmpty();
        }
    }

    @Property
    void usualNamesAreReadAsThemselvesHoweverTheyAreSpaced(@ForAll GradeAliases aliases, @ForAll GradeName grade) {
        String name = grade.toString();
        assertThat(aliases.read(name).name()).contains(grade);
        String spaced = name.replace(Integer.toString(grade.energyClass()), "-" + grade.energyClass() + " ");
        assertThat(aliases.read(spaced.toLowerCase(Locale.ROOT)).name()).contains(grade);
        assertThat(aliases.read(name).through()).isEmpty();
    }
}
