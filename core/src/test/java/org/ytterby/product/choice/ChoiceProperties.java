// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.quantity.Interval;

class ChoiceProperties {

    @Property
    void askingMoreMeetsNoMore(
            @ForAll MagnetCatalogue catalogue,
            @ForAll CoefficientPolicy policy,
            @ForAll @DoubleRange(min = 20, max = 300) double celsius,
            @ForAll @DoubleRange(max = 500) double field,
            @ForAll @DoubleRange(max = 200) double product,
            @ForAll @DoubleRange(max = 500) double more) {
        Set<String> easy = met(MagnetChoice.of(MagnetRequirement.of(celsius, field, product), catalogue, policy));
        Set<String> hard =
                met(MagnetChoice.of(MagnetRequirement.of(celsius, field + more, product + more), catalogue, policy));
        assertThat(easy).containsAll(hard);
    }

    @Property
    void everyGradeAndRuleIsAnsweredOnce(
            @ForAll MagnetCatalogue catalogue,
            @ForAll MagnetRequirement requirement,
            @ForAll CoefficientPolicy policy) {
        MagnetChoice choice = MagnetChoice.of(requirement, catalogue, policy);
        assertThat(choice.assessments())
                .hasSize(catalogue.grades().size() + catalogue.suffixRules().size());
        int sum = 0;
        for (Answer answer : Answer.values()) {
            sum += choice.with(answer).size();
        }
        assertThat(sum).isEqualTo(choice.assessments().size());
        assertThat(choice.assessments()).isSortedAccordingTo(java.util.Comparator.comparing(GradeAssessment::answer));
    }

    @Property
    void diffusionNeverTakesMore(
            @ForAll GrainBoundaryDiffusion diffusion,
            @ForAll @DoubleRange(max = 0.1) double low,
            @ForAll @DoubleRange(max = 0.1) double more) {
        Interval alloyed = Interval.of(low, low + more);
        Interval diffused = diffusion.content(alloyed);
        assertThat(diffused.lower()).isLessThanOrEqualTo(alloyed.lower() * (1 + 1e-12));
        assertThat(diffused.upper()).isLessThanOrEqualTo(alloyed.upper() * (1 + 1e-12));
        assertThat(diffused.lower()).isGreaterThanOrEqualTo(0);
    }

    private static Set<String> met(MagnetChoice choice) {
        return choice.with(Answer.MET).stream().map(GradeAssessment::id).collect(Collectors.toSet());
    }
}
