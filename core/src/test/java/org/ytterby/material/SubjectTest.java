// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void fitsTheFormsOfItsKind() {
        assertThat(Subject.ROTARY_KILN.kind()).isEqualTo(FormKind.EQUIPMENT);
        assertThat(Subject.ROTARY_KILN.fits(Form.EQUIPMENT)).isTrue();
        assertThat(Subject.ROTARY_KILN.fits(Form.TECHNOLOGY)).isFalse();
        assertThat(Subject.ROTARY_KILN.fits(Form.SERVICE)).isFalse();
        assertThat(Subject.MAGNET_MAKING.fits(Form.TECHNOLOGY)).isTrue();
        assertThat(Subject.MAGNET_MAKING.fits(Form.EQUIPMENT)).isFalse();
    }

    @Test
    void mayBeTaughtOrDone() {
        assertThat(Subject.PRODUCTION_LINE_SUPPORT.kind()).isEqualTo(FormKind.SERVICE);
        assertThat(Subject.PRODUCTION_LINE_SUPPORT.fits(Form.TECHNOLOGY)).isTrue();
        assertThat(Subject.SMELTING_SEPARATION.fits(Form.SERVICE)).isTrue();
    }

    @Test
    void isNeverAGood() {
        for (Subject subject : Subject.values()) {
            assertThat(subject.kind()).isNotEqualTo(FormKind.GOOD);
            assertThat(Arrays.stream(Form.values()).filter(Form::isGood)).noneMatch(subject::fits);
            assertThat(subject.index())
                    .isEqualTo(Arrays.asList(Subject.values()).indexOf(subject));
        }
    }
}
