// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectWriterTest {

    private static final CsvTable<String> TABLE = CsvTable.of(columns -> {
        CsvColumn<String> name = columns.text("deposit");
        CsvColumn<Double> grade = columns.number("grade_pct", 0, 100);
        columns.ignore(RejectWriter.COLUMNS);
        return row -> row.get(name) + row.get(grade);
    });

    @TempDir
    Path folder;

    @Test
    void writesWhereAndWhyAndTheRowUntouched() throws IOException {
        Path file = folder.resolve("rejects.csv");
        List<String> good = new ArrayList<>();
        String text = "deposit,grade_pct\nA,5\n,\"1,200\"\nB,=1\nC,3,4\n";
        try (RejectWriter rejects = RejectWriter.open(file, CsvStyle.STANDARD.withLineEnd(CsvStyle.LineEnd.LF))) {
            TABLE.forEach(CsvSource.of(text, "deposits.csv"), good::add, rejects::add);
            assertThat(rejects.count()).isEqualTo(3);
            rejects.commit();
        }
        assertThat(good).containsExactly("A5.0");
        assertThat(Files.readString(file)).isEqualTo("""
                        rejected_line,rejected_column,rejected_rule,rejected_value,deposit,grade_pct
                        3,deposit | grade_pct,must be given | must be a finite number such as 12.5," | 1,200",,"1,200"
                        4,grade_pct,must be a finite number such as 12.5,'=1,B,'=1
                        5,,must have 2 fields,3,C,3,4
                        """);
    }

    @Test
    void canBeCorrectedAndReadAgain() throws IOException {
        Path file = folder.resolve("rejects.csv");
        Files.writeString(
                file,
                "rejected_line,rejected_column,rejected_rule,rejected_value,deposit,grade_pct\n4,,,,'=B,200\n5,,,,C,7\n");
        List<String> good = new ArrayList<>();
        Path second = folder.resolve("again.csv");
        try (RejectWriter rejects = RejectWriter.open(second, CsvStyle.STANDARD)) {
            TABLE.unguarded().forEach(CsvSource.of(file), good::add, rejects::add);
            rejects.commit();
        }
        assertThat(good).containsExactly("C7.0");
        assertThat(Files.readAllLines(second))
                .containsExactly(
                        "rejected_line,rejected_column,rejected_rule,rejected_value,deposit,grade_pct",
                        "2,grade_pct,\"must be in [0, 100]\",200,'=B,200");
    }

    @Test
    void refusesTheRowsOfAnotherTable() {
        RejectWriter rejects = RejectWriter.to(CsvOutput.to(new java.io.StringWriter(), CsvStyle.STANDARD));
        CsvError error = new CsvError("f", 2, 1, "a", "must be b", "c");
        rejects.add(new CsvReject(2, List.of("a"), List.of("c"), List.of(error)));
        CsvReject other = new CsvReject(2, List.of("b"), List.of("c"), List.of(error));
        assertThatThrownBy(() -> rejects.add(other)).hasMessage("header must be [a] but was [b]");
        assertThat(rejects.count()).isEqualTo(1);
        rejects.close();
    }
}
