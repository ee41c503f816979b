// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "abc, '', 3",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, ab, 1",
        "abc, xabc, 1",
        "abc, acb, 1",
        "abcd, badc, 2",
        "kitten, sitting, 3",
        "abc, xyz, 3"
    })
    void countsErrors(String one, String other, int errors) {
        assertThat(Nearest.errors(one, other)).isEqualTo(errors);
        assertThat(Nearest.errors(other, one)).isEqualTo(errors);
    }

    @Test
    void takesTheFirstOfTheFewestErrors() {
        assertThat(Nearest.to("abcdefgh", List.of("abcdefxy", "abcdefgx", "abcdefgy")))
                .contains("abcdefgx");
    }

    @Test
    void allowsOneErrorInFourLettersAndTwoInAll() {
        assertThat(Nearest.to("abc", List.of("abd"))).isEmpty();
        assertThat(Nearest.to("abcd", List.of("abce"))).contains("abce");
        assertThat(Nearest.to("abcdefg", List.of("abcdexy"))).isEmpty();
        assertThat(Nearest.to("abcdefgh", List.of("abcdefxy"))).contains("abcdefxy");
        assertThat(Nearest.to("abcdefghijkl", List.of("abcdefghixyz"))).isEmpty();
        assertThat(Nearest.to("abcdefgh", List.of("abcdefghij"))).contains("abcdefghij");
        assertThat(Nearest.to("abcdefgh", List.of("abcdefghijk"))).isEmpty();
        assertThat(Nearest.to("ABCD", List.of("abcd"))).contains("abcd");
    }

    @Property
    void isSymmetricAndAtMostTheLongerLength(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        assertThat(Nearest.errors(one, other))
                .isEqualTo(Nearest.errors(other, one))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }
}
