// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records with faults are handed over untouched. */
class CsvRejectTest {

    private static final CsvTable<String> TABLE = CsvTable.of(columns -> {
        CsvColumn<Double> number = columns.number("n", 0, 1);
        CsvColumn<String> text = columns.text("t");
        return row -> row.get(text) + row.get(number);
    });

    private final List<String> good = new ArrayList<>();
    private final List<CsvReject> bad = new ArrayList<>();

    private void read(String text) {
        TABLE.forEach(CsvSource.of(text, "own.csv"), good::add, bad::add);
    }

    @Test
    void handsOverBothKindsInOrderOfTheFile() {
        read("n,t\n1,a\n 7 ,\n0,\"b,\nc\"\n1\n0,d\n");
        assertThat(good).containsExactly("a1.0", "b,\nc0.0", "d0.0");
        assertThat(bad)
                .containsExactly(
                        new CsvReject(
                                3,
                                List.of("n", "t"),
                                List.of(" 7 ", ""),
                                List.of(
                                        new CsvError("own.csv", 3, 1, "n", "must be in [0, 1]", " 7 "),
                                        new CsvError("own.csv", 3, 2, "t", "must be given", ""))),
                        new CsvReject(
                                6,
                                List.of("n", "t"),
                                List.of("1"),
                                List.of(new CsvError("own.csv", 6, 0, "", "must have 2 fields", "1"))));
    }

    @Test
    void throwsWhereReadingCannotGoOn() {
        assertThatThrownBy(() -> read("n,x\n1,a\n")).isInstanceOf(CsvFormatException.class);
        assertThat(good).isEmpty();
        assertThatThrownBy(() -> read("n,t\n1,a\n5,b\n1,\"c\n"))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageContaining("own.csv:4: must be CSV with closed quotes");
        assertThat(good).containsExactly("a1.0");
        assertThat(bad).hasSize(1);
    }

    @Test
    void hasALineAndAFault() {
        CsvError fault = new CsvError("f", 1, 0, "", "must be", "");
        assertThatThrownBy(() -> new CsvReject(0, List.of(), List.of(), List.of(fault)))
                .hasMessage("line must be at least 1 but was 0");
        assertThatThrownBy(() -> new CsvReject(1, List.of(), List.of(), List.of()))
                .hasMessage("errors must not be empty but was []");
    }
}
