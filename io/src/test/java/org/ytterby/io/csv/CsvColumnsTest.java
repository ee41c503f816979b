// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ytterby.io.testmodel.Metal;

/** What each kind of column takes and refuses. */
class CsvColumnsTest {

    private static <T> Object read(Function<CsvColumns, CsvColumn<T>> kind, String cell) {
        return table(kind).read(CsvSource.of("x,y\n" + cell + ",\n", "t")).get(0);
    }

    private static <T> String fault(Function<CsvColumns, CsvColumn<T>> kind, String cell) {
        CsvResult<T> result = table(kind).readLenient(CsvSource.of("x,y\n" + cell + ",\n", "t"));
        assertThat(result.read()).isEqualTo(1);
        return result.errors().get(0).rule();
    }

    private static <T> CsvTable<T> table(Function<CsvColumns, CsvColumn<T>> kind) {
        return CsvTable.of(columns -> {
            CsvColumn<T> column = kind.apply(columns);
            columns.optionalText("y");
            return row -> row.get(column);
        });
    }

    @Test
    void readsTexts() {
        assertThat(read(c -> c.text("x"), " a ")).isEqualTo(" a ");
        assertThat(read(c -> c.verbatim("x"), " ")).isEqualTo(" ");
        assertThat(read(c -> c.optionalText("x"), " ")).isEqualTo(Optional.empty());
        assertThat(fault(c -> c.text("x"), " ")).isEqualTo("must be given");
    }

    @Test
    void readsNumbers() {
        assertThat(read(c -> c.number("x"), " -1.5e3 ")).isEqualTo(-1500.0);
        assertThat(read(c -> c.number("x"), ".5")).isEqualTo(0.5);
        assertThat(read(c -> c.number("x", 0, 0.5), "0.5")).isEqualTo(0.5);
        assertThat(read(c -> c.number("x", 0, 0.5), "0")).isEqualTo(0.0);
        assertThat(fault(c -> c.number("x", 0, 0.5), "0.6")).isEqualTo("must be in [0, 0.5]");
        assertThat(read(c -> c.optionalNumber("x"), "")).isEqualTo(OptionalDouble.empty());
        assertThat(read(c -> c.optionalNumber("x"), "2")).isEqualTo(OptionalDouble.of(2));
        assertThat(fault(c -> c.optionalNumber("x"), "-")).isEqualTo("must be a finite number such as 12.5");
        assertThat(read(c -> c.optionalNumber("x", 0, 1), "")).isEqualTo(OptionalDouble.empty());
        assertThat(fault(c -> c.optionalNumber("x", 0, 1), "2")).isEqualTo("must be in [0, 1]");
        assertThat(read(c -> c.decimal("x"), "1.0080")).isEqualTo(new BigDecimal("1.0080"));
        assertThat(fault(c -> c.decimal("x"), "1 000")).isEqualTo("must be a number such as 12.5");
        assertThat(read(c -> c.optionalDecimal("x"), "")).isEqualTo(Optional.empty());
        assertThat(read(c -> c.optionalDecimal("x"), "7")).isEqualTo(Optional.of(new BigDecimal("7")));
    }

    @Test
    void readsWholeNumbers() {
        assertThat(read(c -> c.integer("x", -5, 5), "-5")).isEqualTo(-5);
        assertThat(read(c -> c.integer("x", -5, 5), "+5")).isEqualTo(5);
        assertThat(fault(c -> c.integer("x", -5, 5), "6")).isEqualTo("must be in [-5, 5]");
        assertThat(read(c -> c.optionalInteger("x", 0, 9), "")).isEqualTo(OptionalInt.empty());
        assertThat(read(c -> c.optionalInteger("x", 0, 9), "9")).isEqualTo(OptionalInt.of(9));
        assertThat(fault(c -> c.optionalInteger("x", 0, 9), "x")).isEqualTo("must be a whole number in [0, 9]");
    }

    @Test
    void readsDates() {
        assertThat(read(c -> c.date("x"), "2025-01-31")).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(read(c -> c.date("x"), " 1999-12-09 ")).isEqualTo(LocalDate.of(1999, 12, 9));
        assertThat(read(c -> c.date("x"), "+12025-01-31")).isEqualTo(LocalDate.of(12025, 1, 31));
        for (String wrong :
                List.of("2025-02-29", "2025-13-01", "2025/01/31", "2025-01-3a", "2025-1-31", "202501-31-")) {
            assertThat(fault(c -> c.date("x"), wrong)).isEqualTo("must be a date such as 2025-01-31");
        }
        assertThat(read(c -> c.optionalDate("x"), "")).isEqualTo(Optional.empty());
        assertThat(fault(c -> c.optionalDate("x"), "31.1.2025")).isEqualTo("must be a date such as 2025-01-31");
    }

    @Test
    void readsParsedValuesAndLists() {
        assertThat(read(c -> c.parsed("x", Metal::ofSymbol), " Nd ")).isEqualTo(Metal.ND);
        assertThat(fault(c -> c.parsed("x", Metal::ofSymbol), "")).isEqualTo("must be given");
        assertThat(fault(c -> c.parsed("x", java.time.Year::parse), "x")).contains("could not be parsed");
        assertThat(fault(
                        c -> c.parsed("x", cell -> {
                            throw new IllegalArgumentException();
                        }),
                        "x"))
                .isEqualTo("must be valid");
        assertThat(read(c -> c.optionalParsed("x", Metal::ofSymbol), " ")).isEqualTo(Optional.empty());
        assertThat(read(c -> c.optionalParsed("x", Metal::ofSymbol), "Dy ")).isEqualTo(Optional.of(Metal.DY));
        assertThat(read(c -> c.list("x", ";", Metal::ofSymbol), "")).isEqualTo(List.of());
        assertThat(read(c -> c.list("x", ";", Metal::ofSymbol), "Nd; Dy")).isEqualTo(List.of(Metal.ND, Metal.DY));
    }
}
