// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HsCodeProperties {

    @Property
    void readsWhatItWrites(@ForAll HsCode code) {
        assertThat(HsCode.of(code.digits())).isEqualTo(code);
        assertThat(HsCode.of(dotted(code))).isEqualTo(code);
        assertThat(code.length()).isEqualTo(code.digits().length()).isIn(2, 4, 6, 8, 10);
    }

    @Property
    void isAPrefixExactlyIfTheDigitsBeginSo(@ForAll HsCode one, @ForAll HsCode other) {
        assertThat(one.isPrefixOf(other)).isEqualTo(other.digits().startsWith(one.digits()));
    }

    @Property
    void isAPrefixOfItsOwnCutsAndOfNoShorterCode(@ForAll HsCode code, @ForAll @IntRange(min = 1, max = 5) int pairs) {
        HsCode cut = HsCode.of(code.digits().substring(0, Math.min(2 * pairs, code.length())));
        assertThat(cut.isPrefixOf(code)).isTrue();
        assertThat(code.isPrefixOf(cut)).isEqualTo(code.equals(cut));
    }

    @Property
    void hasIntervalsThatNestOrStayApart(@ForAll HsCode one, @ForAll HsCode other) {
        boolean apart = one.intervalEnd() < other.intervalStart() || other.intervalEnd() < one.intervalStart();
        assertThat(apart).isEqualTo(!one.isPrefixOf(other) && !other.isPrefixOf(one));
        assertThat(one.intervalStart()).isEqualTo(filled(one, '0'));
        assertThat(one.intervalEnd()).isEqualTo(filled(one, '9'));
    }

    @Property
    void isTheChildOfItsParent(@ForAll HsCode code) {
        code.parent()
                .ifPresentOrElse(
                        parent -> {
                            assertThat(code.isChildOf(parent)).isTrue();
                            assertThat(parent.isPrefixOf(code)).isTrue();
                            assertThat(parent.isChildOf(code)).isFalse();
                            assertThat(parent.length()).isEqualTo(code.length() - 2);
                        },
                        () -> assertThat(code).isEqualTo(code.chapter()));
    }

    @Property
    void reachesItsChapterByParents(@ForAll HsCode code) {
        HsCode top = Stream.iterate(code, c -> c.parent().orElse(c)).limit(5).reduce(code, (a, b) -> b);
        assertThat(top).isEqualTo(code.chapter());
    }

    @Property
    void isOrderedByIntervalWithTheWiderFirst(@ForAll HsCode one, @ForAll HsCode other) {
        Comparator<HsCode> byInterval = Comparator.comparingLong(HsCode::intervalStart)
                .thenComparing(Comparator.comparingLong(HsCode::intervalEnd).reversed());
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(byInterval.compare(one, other)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    private static String dotted(HsCode code) {
        return code.digits().replaceAll("(?<=\\G..)(?=.)", ". ");
    }

    private static long filled(HsCode code, char with) {
        return Long.parseLong(code.digits() + String.valueOf(with).repeat(10 - code.length()));
    }
}
