// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

class FormProperties {

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void isPartlyOrdered(@ForAll Form a, @ForAll Form b) {
        assertThat(a.isA(a)).isTrue();
        if (a.isA(b) && b.isA(a)) {
            assertThat(a).isEqualTo(b);
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void isOrderedTransitively(@ForAll Form a, @ForAll Form c) {
        for (Form b : Form.values()) {
            if (a.isA(b) && b.isA(c)) {
                assertThat(a.isA(c)).isTrue();
            }
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void isABroaderFormExactlyThroughItsNextBroaderForm(@ForAll Form a, @ForAll Form b) {
        assertThat(a.isA(b))
                .isEqualTo(a == b || a.broader().map(broader -> broader.isA(b)).orElse(false));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void mayBeTheOtherBothWaysOrNeither(@ForAll Form a, @ForAll Form b) {
        assertThat(a.mayBe(b)).isEqualTo(b.mayBe(a)).isEqualTo(a.isA(b) || b.isA(a));
    }

    @Property
    void keepsItsKindWhenSeenMoreBroadly(@ForAll Form form) {
        form.broader().ifPresent(broader -> assertThat(broader.kind()).isEqualTo(form.kind()));
    }

    @Property
    void isFoundByItsIndex(@ForAll Form form) {
        assertThat(form.index()).isEqualTo(Arrays.asList(Form.values()).indexOf(form));
    }
}
