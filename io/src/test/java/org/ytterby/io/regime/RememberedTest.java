// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<String> read = new ArrayList<>();
    private final Remembered<Integer> numbers = new Remembered<>(cell -> {
        read.add(cell);
        return Integer.valueOf(cell.strip());
    });

    @Test
    void readsACellOnce() {
        assertThat(numbers.apply("7")).isEqualTo(7);
        assertThat(numbers.apply("7")).isEqualTo(7);
        assertThat(numbers.apply("8")).isEqualTo(8);
        assertThat(read).containsExactly("7", "8");
    }

    @Test
    void refusesAWrongCellEachTime() {
        assertThatThrownBy(() -> numbers.apply("x")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> numbers.apply("x")).isInstanceOf(NumberFormatException.class);
        assertThat(read).containsExactly("x", "x");
    }

    @Test
    void keepsNoLongCell() {
        String longest = "7" + " ".repeat(Remembered.MOST_CHARACTERS - 1);
        numbers.apply(longest);
        numbers.apply(longest);
        numbers.apply(longest + " ");
        numbers.apply(longest + " ");
        assertThat(read).containsExactly(longest, longest + " ", longest + " ");
    }

    @Test
    void keepsSoManyCellsAndNoMore() {
        for (int i = 0; i <= Remembered.MOST_CELLS; i++) {
            numbers.apply(Integer.toString(i));
        }
        read.clear();
        assertThat(numbers.apply("0")).isZero();
        assertThat(numbers.apply(Integer.toString(Remembered.MOST_CELLS - 1))).isEqualTo(Remembered.MOST_CELLS - 1);
        assertThat(read).isEmpty();
        assertThat(numbers.apply(Integer.toString(Remembered.MOST_CELLS))).isEqualTo(Remembered.MOST_CELLS);
        assertThat(read).containsExactly(Integer.toString(Remembered.MOST_CELLS));
    }
}
