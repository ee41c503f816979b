// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @Test
    void saysWhichBoundsBelongToIt() {
        Interval halfOpen = Interval.of(0, true, 95, false);
        assertThat(halfOpen.lower()).isEqualTo(0);
        assertThat(halfOpen.upper()).isEqualTo(95);
        assertThat(halfOpen.lowerInclusive()).isTrue();
        assertThat(halfOpen.upperInclusive()).isFalse();
        assertThat(halfOpen.contains(0)).isTrue();
        assertThat(halfOpen.contains(95)).isFalse();
        assertThat(halfOpen.contains(94.99)).isTrue();
        assertThat(halfOpen.contains(-0.01)).isFalse();
        assertThat(halfOpen.contains(Double.NaN)).isFalse();
        assertThat(Interval.moreThan(95).contains(95)).isFalse();
        assertThat(Interval.atMost(3).contains(3)).isTrue();
        assertThat(Interval.unbounded().contains(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(Interval.unbounded().contains(Double.NEGATIVE_INFINITY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[0, 95)", "(95, inf)", "(-inf, 3]", "[2, 2]", "(-inf, inf)", "(-0.1, 1E20]", "[1.5E-7, 1)"})
    void writesWhatItReads(String text) {
        assertThat(Interval.parse(text)).hasToString(text);
    }

    @Test
    void writesEachShape() {
        assertThat(Interval.of(0, 1)).hasToString("[0, 1]");
        assertThat(Interval.exactly(-0.0)).hasToString("[0, 0]").isEqualTo(Interval.exactly(0.0));
        assertThat(Interval.moreThan(95)).hasToString("(95, inf)");
        assertThat(Interval.atLeast(95)).hasToString("[95, inf)");
        assertThat(Interval.lessThan(25)).hasToString("(-inf, 25)");
        assertThat(Interval.atMost(25)).hasToString("(-inf, 25]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[3, 2]      | interval must contain a number but was [3, 2]",
                "[2, 2)      | interval must contain a number but was [2, 2)",
                "(2, 2]      | interval must contain a number but was (2, 2]",
                "[0, inf]    | interval must exclude an infinite bound but was [0, inf]",
                "[-inf, 0]   | interval must exclude an infinite bound but was [-inf, 0]",
                "(inf, inf)  | interval must have finite numbers, -inf or inf as its bounds but was '(inf, inf)'",
                "(-inf, -inf)| interval must have finite numbers, -inf or inf as its bounds but was '(-inf, -inf)'",
                "[NaN, 1]    | interval must have finite numbers, -inf or inf as its bounds but was '[NaN, 1]'",
                "[0, 1e999]  | interval must have finite numbers, -inf or inf as its bounds but was '[0, 1e999]'",
                "[0x1p3, 9]  | interval must have finite numbers, -inf or inf as its bounds but was '[0x1p3, 9]'",
                "0..95       | interval must be written like \"[0, 95)\" or \"(95, inf)\" but was '0..95'"
            })
    void refusesText(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(text))
                .withMessage(message);
    }

    @Test
    void refusesBoundsThatAreNoNumbers() {
        double nan = Double.NaN;
        double inf = Double.POSITIVE_INFINITY;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(nan, 1))
                .withMessageContaining("interval.lower must");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(0, nan))
                .withMessageContaining("interval.upper must");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(inf, false, inf, false))
                .withMessageContaining("interval.lower must be finite or negative infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(-inf, false, -inf, false))
                .withMessageContaining("interval.upper must be finite or positive infinity");
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(-inf, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(1, inf));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.exactly(inf));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.moreThan(-inf))
                .withMessageContaining("interval.lower must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.atLeast(-inf))
                .withMessageContaining("interval.lower must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.lessThan(inf))
                .withMessageContaining("interval.upper must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.atMost(inf))
                .withMessageContaining("interval.upper must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(0, 1).times(inf))
                .withMessageContaining("factor must be finite");
    }

    @Test
    void keepsExactResultsAndWidensTheOthersByOneStep() {
        assertThat(Interval.exactly(1).plus(Interval.exactly(2))).hasToString("[3, 3]");
        // 0.1 + 0.2 lies between these neighbouring doubles, so neither is reached
        assertThat(Interval.exactly(0.1).plus(Interval.exactly(0.2))).hasToString("(0.3, 0.30000000000000004)");
        assertThat(Interval.exactly(0.1).times(10)).hasToString("(1, 1.0000000000000002)");
        assertThat(Interval.exactly(1).dividedBy(Interval.exactly(3)))
                .hasToString("(0.3333333333333333, 0.33333333333333337)");
        assertThat(Interval.exactly(1).dividedBy(Interval.exactly(-3)))
                .hasToString("(-0.33333333333333337, -0.3333333333333333)");
        assertThat(Interval.exactly(6).dividedBy(Interval.exactly(-3))).hasToString("[-2, -2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2)    | +  | (3, 4]    | (4, 6)",
                "[1, 2]    | +  | [3, 4]    | [4, 6]",
                "(95, inf) | +  | [1, 2]    | (96, inf)",
                "(95, inf) | +  | (-inf, 3] | (-inf, inf)",
                "[1, 2)    | -  | [0, 1)    | (0, 2)",
                "[-1, 2)   | *  | [3, 4)    | (-4, 8)",
                "(-1, 1)   | *  | [0, 5)    | (-5, 5)",
                "(0, 1]    | *  | [1, inf)  | (0, inf)",
                "[0, 1]    | *  | [1, inf)  | [0, inf)",
                "[0, 0]    | *  | (-inf, inf) | [0, 0]",
                "(0, 1)    | *  | [0, 2]    | [0, 2)",
                "(-1, 0)   | *  | (0, 1)    | (-1, 0)",
                "[-2, -1]  | *  | [-3, 4]   | [-8, 6]",
                "[1, 2]    | /  | [4, 8)    | (0.125, 0.5]",
                "[1, 2]    | /  | (0, 4]    | [0.25, inf)",
                "[1, 2]    | /  | [-4, 0)   | (-inf, -0.25]",
                "[-1, 2]   | /  | (0, 1]    | (-inf, inf)",
                "[0, 0]    | /  | (0, inf)  | [0, 0]",
                "(0, 1)    | /  | (0, 1)    | (0, inf)",
                "(-1, 0)   | /  | (0, 1)    | (-inf, 0)",
                "[5, inf)  | /  | [1, inf)  | (0, inf)",
                "[-6, 4]   | /  | [-2, -1]  | [-4, 6]"
            })
    void calculatesWithBounds(String left, String operator, String right, String result) {
        Interval a = Interval.parse(left);
        Interval b = Interval.parse(right);
        Interval actual = switch (operator) {
            case "+" -> a.plus(b);
            case "-" -> a.minus(b);
            case "*" -> a.times(b);
            default -> a.dividedBy(b);
        };
        assertThat(actual).hasToString(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0, 1]", "(-1, 1)", "[-1, 0]", "(-inf, inf)"})
    void refusesADivisorWithZero(String divisor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(1, 2).dividedBy(Interval.parse(divisor)))
                .withMessage("divisor must not contain 0 but was " + divisor);
    }

    @Test
    void staysSoundWhereDoublesEnd() {
        Interval largest = Interval.exactly(Double.MAX_VALUE);
        Interval smallest = Interval.exactly(Double.MIN_VALUE);
        assertThat(largest.plus(largest)).hasToString("(1.7976931348623157E308, inf)");
        assertThat(largest.negate().plus(largest.negate())).hasToString("(-inf, -1.7976931348623157E308)");
        assertThat(largest.times(-2)).hasToString("(-inf, -1.7976931348623157E308)");
        assertThat(largest.dividedBy(Interval.exactly(0.5))).hasToString("(1.7976931348623157E308, inf)");
        assertThat(largest.dividedBy(Interval.exactly(-0.5))).hasToString("(-inf, -1.7976931348623157E308)");
        assertThat(smallest.times(smallest)).isEqualTo(Interval.of(0, false, Double.MIN_VALUE, false));
        assertThat(smallest.times(0.5)).isEqualTo(Interval.of(0, false, Double.MIN_VALUE, false));
        assertThat(smallest.times(-0.5)).isEqualTo(Interval.of(-Double.MIN_VALUE, false, 0, false));
        assertThat(smallest.dividedBy(Interval.exactly(2))).isEqualTo(Interval.of(0, false, Double.MIN_VALUE, false));
        assertThat(smallest.plus(smallest)).isEqualTo(Interval.exactly(2 * Double.MIN_VALUE));
        double step = Math.ulp(Double.MAX_VALUE); // half-way cases round to even, here past the largest double
        assertThat(Interval.exactly(-1.5 * step).plus(largest))
                .isEqualTo(Interval.of(Double.MAX_VALUE - 2 * step, false, Double.MAX_VALUE - step, false));
        assertThat(largest.plus(Interval.exactly(-1.5 * step)))
                .isEqualTo(Interval.of(Double.MAX_VALUE - 2 * step, false, Double.MAX_VALUE - step, false));
        Interval tiny = Interval.exactly(3e-300).dividedBy(Interval.exactly(7e-300));
        assertThat(Math.nextUp(tiny.lower())).isEqualTo(tiny.upper()).isGreaterThan(3.0 / 7 - 1e-15);
        Interval subnormal = Interval.exactly(1e-240).dividedBy(Interval.exactly(-3e70));
        assertThat(Math.nextUp(subnormal.lower())).isEqualTo(subnormal.upper()).isLessThan(-3.3e-311);
        assertThat(largest.plus(smallest)).hasToString("(1.7976931348623157E308, inf)");
    }

    @Test
    void measuresItsWidthRoundedUp() {
        assertThat(Interval.of(2, 5).width()).isEqualTo(3);
        assertThat(Interval.exactly(7).width()).isZero();
        assertThat(Interval.exactly(7).isPoint()).isTrue();
        assertThat(Interval.of(2, 5).isPoint()).isFalse();
        assertThat(Interval.of(-1e-30, 1).width()).isEqualTo(Math.nextUp(1.0));
        assertThat(Interval.atLeast(2).width()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Interval.unbounded().width()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 5) | (3, 9] | [0, 9]    | (3, 5)",
                "[0, 5] | [5, 9] | [0, 9]    | [5, 5]",
                "[0, 5) | [5, 9] | [0, 9]    | none",
                "[0, 5] | (5, 9] | [0, 9]    | none",
                "[0, 1] | [2, 3] | [0, 3]    | none",
                "[0, 5] | (0, 5) | [0, 5]    | (0, 5)",
                "(0, 5] | [0, 5) | [0, 5]    | (0, 5)",
                "(95, inf) | [0, 100] | [0, inf) | (95, 100]"
            })
    void joinsAndMeets(String left, String right, String hull, String common) {
        Interval a = Interval.parse(left);
        Interval b = Interval.parse(right);
        assertThat(a.hull(b)).hasToString(hull);
        assertThat(a.intersection(b).map(Interval::toString).orElse("none")).isEqualTo(common);
        assertThat(b.intersection(a)).isEqualTo(a.intersection(b));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(95, inf) | (95, 100]",
                "[-5, -1] | [0, 0]",
                "(-5, 0) | [0, 0]",
                "(100, 120] | [100, 100]",
                "(99, 120] | (99, 100]",
                "[2, 3) | [2, 3)",
                "(-inf, 25) | [0, 25)"
            })
    void clampsToARange(String text, String clamped) {
        assertThat(Interval.parse(text).clampedTo(Interval.of(0, 100))).hasToString(clamped);
    }

    @Test
    void clampsToAHalfLineButNotToAnOpenBound() {
        assertThat(Interval.of(-3, -2).clampedTo(Interval.atLeast(0))).isEqualTo(Interval.exactly(0));
        assertThat(Interval.of(-3, 2).clampedTo(Interval.atMost(-4))).isEqualTo(Interval.exactly(-4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(1, 2).clampedTo(Interval.moreThan(0)))
                .withMessage("range must include its finite bounds but was (0, inf)");
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(1, 2).clampedTo(Interval.lessThan(0)));
    }

    @Test
    void sumsAndMirrors() {
        assertThat(Interval.sum(List.of())).isEqualTo(Interval.exactly(0));
        assertThat(Interval.sum(List.of(Interval.of(1, 2), Interval.moreThan(3))))
                .hasToString("(4, inf)");
        assertThat(Interval.of(-1, false, 2, true).negate()).hasToString("[-2, 1)");
        assertThat(Interval.atLeast(0).negate()).hasToString("(-inf, 0]");
    }

    @Test
    void enclosesOnlyWhatLiesWithin() {
        assertThat(Interval.of(0, 5).encloses(Interval.of(0, false, 5, false))).isTrue();
        assertThat(Interval.of(0, false, 5, true).encloses(Interval.of(0, 5))).isFalse();
        assertThat(Interval.of(0, true, 5, false).encloses(Interval.of(0, 5))).isFalse();
        assertThat(Interval.unbounded().encloses(Interval.atLeast(3))).isTrue();
        assertThat(Interval.of(0, 5).hashCode()).isNotEqualTo(Interval.of(0, 6).hashCode());
        assertThat(Interval.of(0, 5)).isNotEqualTo(Interval.of(0, 6)).isNotEqualTo(Interval.of(1, 5));
        assertThat(Interval.of(0, 5))
                .isNotEqualTo(Interval.of(0, true, 5, false))
                .isNotEqualTo(Interval.of(0, false, 5, true));
    }
}
