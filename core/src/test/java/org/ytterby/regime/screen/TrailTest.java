// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrailTest {

    private static Trail part() {
        Trail part = new Trail();
        part.flag(Flag.THRESHOLD_EDGE);
        part.reads("reading");
        part.wouldRead("later");
        assertThat(part.lacks(FactKind.FORM, "")).isEqualTo(Truth.UNKNOWN);
        assertThat(part.lacks(() -> MissingFact.of(FactKind.ORIGIN, ""))).isEqualTo(Truth.UNKNOWN);
        assertThat(part.leavesAside(() -> new MissingFact(FactKind.ANSWER, "q", "Who knows?")))
                .isEqualTo(Truth.ASIDE);
        return part;
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void whatAnAnswerDoesNotRestOnIsLeftBehind(Truth truth) {
        Trail whole = new Trail();
        whole.take(part(), truth);
        assertThat(whole.missing()).hasSize(truth == Truth.UNKNOWN ? 2 : 0);
        assertThat(whole.asides()).hasSize(truth == Truth.NO ? 0 : 1);
        assertThat(whole.flags()).containsExactly(Flag.THRESHOLD_EDGE);
        assertThat(whole.guidance()).containsExactly("reading");
        assertThat(whole.unknownGuidance()).containsExactly("later");
    }

    @Test
    void whatWasMissingCanBeSetAside() {
        Trail whole = new Trail();
        whole.setAside(part());
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.asides()).hasSize(3);
        assertThat(whole.flags()).containsExactly(Flag.THRESHOLD_EDGE);
    }

    @Test
    void allIsTheLeastAndAnyTheGreatest() {
        for (Truth one : Truth.values()) {
            for (Truth other : Truth.values()) {
                boolean least = one.compareTo(other) <= 0;
                assertThat(one.and(other)).isEqualTo(least ? one : other);
                assertThat(one.or(other)).isEqualTo(least ? other : one);
            }
        }
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
    }

    @Test
    void onlyYesAndUnknownMayBe() {
        assertThat(Truth.YES.mayBe()).isTrue();
        assertThat(Truth.UNKNOWN.mayBe()).isTrue();
        assertThat(Truth.ASIDE.mayBe()).isFalse();
        assertThat(Truth.NO.mayBe()).isFalse();
    }
}
