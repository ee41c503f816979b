// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class ConfidenceProperties {

    @Property
    void isAssociativeCommutativeAndIdempotent(@ForAll Confidence a, @ForAll Confidence b, @ForAll Confidence c) {
        assertThat(Confidence.weakest(Confidence.weakest(a, b), c))
                .isEqualTo(Confidence.weakest(a, Confidence.weakest(b, c)))
                .isEqualTo(Confidence.weakest(a, b, c));
        assertThat(Confidence.weakest(a, b)).isEqualTo(Confidence.weakest(b, a));
        assertThat(Confidence.weakest(a, a)).isEqualTo(a);
    }

    @Property
    void isOneOfTheGivenAndNoneIsWeaker(@ForAll @NotEmpty List<Confidence> confidences) {
        Confidence weakest = Confidence.weakest(confidences);
        assertThat(confidences).contains(weakest).noneMatch(confidence -> confidence.isWeakerThan(weakest));
    }

    @Property
    void ofEvidenceIsThatOfItsConfidences(@ForAll @NotEmpty List<Evidence> evidence) {
        assertThat(Evidence.weakest(evidence))
                .isEqualTo(Confidence.weakest(
                        evidence.stream().map(Evidence::confidence).toList()));
    }
}
