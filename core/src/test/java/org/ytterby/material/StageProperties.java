// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StageProperties {

    @Property
    void comesBeforeStrictly(@ForAll Stage a, @ForAll Stage b) {
        assertThat(a.comesBefore(a)).isFalse();
        assertThat(a.comesBefore(b) && b.comesBefore(a)).isFalse();
        for (Stage between : Stage.values()) {
            if (a.comesBefore(between) && between.comesBefore(b)) {
                assertThat(a.comesBefore(b)).isTrue();
            }
        }
    }

    @Property
    void isOrderedFullyButForRecycling(@ForAll Stage a, @ForAll Stage b) {
        boolean comparable = a.comesBefore(b) || b.comesBefore(a);
        assertThat(comparable).isEqualTo(a != b && a != Stage.RECYCLING && b != Stage.RECYCLING);
    }

    @Property
    void isFollowedByTheFirstLaterStage(@ForAll Stage a, @ForAll Stage b) {
        a.next().ifPresent(next -> {
            assertThat(a.comesBefore(next)).isTrue();
            assertThat(a.comesBefore(b) && b.comesBefore(next)).isFalse();
        });
    }

    @Property
    void isFoundByItsIndex(@ForAll Stage stage) {
        assertThat(stage.index()).isEqualTo(Arrays.asList(Stage.values()).indexOf(stage));
    }
}
