// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.io.testmodel.Metal;

/** Reading tables, and every kind of fault. */
class CsvTableTest {

    private record Grade(String deposit, int year, double low, double high, List<Metal> metals, Optional<String> note) {
        Grade {
            if (deposit.length() > 20) {
                throw new IllegalArgumentException("deposit must have at most 20 letters but was '" + deposit + "'");
            }
        }
    }

    private static final String HEADER = "deposit,year,low_pct,high_pct,metals,note\n";

    private static final CsvTable<Grade> TABLE = CsvTable.of(columns -> {
        CsvColumn<String> deposit = columns.text("deposit");
        CsvColumn<Integer> year = columns.integer("year", 1900, 2200);
        CsvColumn<Double> low = columns.number("low_pct", 0, 100);
        CsvColumn<Double> high = columns.number("high_pct", 0, 100);
        CsvColumn<List<Metal>> metals = columns.list("metals", ";", Metal::ofSymbol);
        CsvColumn<Optional<String>> note = columns.optionalText("note");
        return row -> {
            if (!(row.get(low) <= row.get(high))) {
                row.refuse(high, "be at least low_pct");
            }
            return new Grade(
                    row.get(deposit), row.get(year), row.get(low), row.get(high), row.get(metals), row.get(note));
        };
    });

    private static CsvResult<Grade> lenient(String text) {
        return TABLE.readLenient(CsvSource.of(text, "t.csv"));
    }

    private static List<String> faults(String text) {
        CsvResult<Grade> result = lenient(text);
        if (!result.errors().isEmpty()) {
            assertThatThrownBy(result::orThrow).isInstanceOf(CsvFormatException.class);
        }
        return result.errors().stream().map(CsvError::toString).toList();
    }

    @Test
    void readsGoodRowsWithColumnsInAnyOrder() {
        String text =
                "note,year,deposit,metals,high_pct,low_pct\n,2024,Ytterby, Nd ; Dy ,2.5,1\n\"a,\nb\",2025,Bastnäs,,1e1,0\n";
        assertThat(lenient(text).orThrow())
                .containsExactly(
                        new Grade("Ytterby", 2024, 1, 2.5, List.of(Metal.ND, Metal.DY), Optional.empty()),
                        new Grade("Bastnäs", 2025, 0, 10, List.of(), Optional.of("a,\nb")));
    }

    @Test
    void letsAnOptionalColumnBeMissing() {
        assertThat(lenient("deposit,year,low_pct,high_pct,metals\nA,2024,1,2,Nd\n")
                        .orThrow())
                .extracting(Grade::note)
                .containsExactly(Optional.empty());
    }

    static Stream<Arguments> rowsWithAFault() {
        return """
            ,2024,1,2,,          | t.csv:2:1 (deposit): must be given
            A,2201,1,2,,         | t.csv:2:2 (year): must be in [1900, 2200] but was '2201'
            A,1899,1,2,,         | t.csv:2:2 (year): must be in [1900, 2200] but was '1899'
            A,99999999999,1,2,,  | t.csv:2:2 (year): must be in [1900, 2200] but was '99999999999'
            A,2024.0,1,2,,       | t.csv:2:2 (year): must be a whole number in [1900, 2200] but was '2024.0'
            A,,1,2,,             | t.csv:2:2 (year): must be given
            A,2024,x,2,,         | t.csv:2:3 (low_pct): must be a finite number such as 12.5 but was 'x'
            A,2024,NaN,2,,       | t.csv:2:3 (low_pct): must be a finite number such as 12.5 but was 'NaN'
            A,2024,1d,2,,        | t.csv:2:3 (low_pct): must be a finite number such as 12.5 but was '1d'
            A,2024,0x1,2,,       | t.csv:2:3 (low_pct): must be a finite number such as 12.5 but was '0x1'
            A,2024,1e999,2,,     | t.csv:2:3 (low_pct): must be a finite number such as 12.5 but was '1e999'
            A,2024,1,100.01,,    | t.csv:2:4 (high_pct): must be in [0, 100] but was '100.01'
            A,2024,-0.01,2,,     | t.csv:2:3 (low_pct): must be in [0, 100] but was '-0.01'
            A,2024,3,2,,         | t.csv:2:4 (high_pct): must be at least low_pct but was '2'
            A,2024,1,2,Nd;Zz,    | t.csv:2:5 (metals): symbol must be that of a metal but was 'Zz'
            A,2024,1,2,Nd;;Dy,   | t.csv:2:5 (metals): must have no empty item between ';' but was 'Nd;;Dy'
            A,2024,1,2,          | t.csv:2: must have 6 fields but was '5'
            A,2024,1,2,,,        | t.csv:2: must have 6 fields but was '7'
            ABCDEFGHIJKLMNOPQRSTU,2024,1,2,, | t.csv:2:1 (deposit): must have at most 20 letters but was 'ABCDEFGHIJKLMNOPQRSTU'
            """.lines().map(line -> Arguments.of(
                line.substring(0, line.indexOf('|')).strip(),
                line.substring(line.indexOf('|') + 1).strip()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rowsWithAFault")
    void refusesARow(String row, String fault) {
        assertThat(faults(HEADER + row + "\n")).containsExactly(fault);
        assertThat(lenient(HEADER + row + "\nB,2024,0,100,Nd,\n").rows())
                .extracting(Grade::deposit)
                .containsExactly("B");
    }

    @Test
    void findsEveryFaultOfARowAndOfAFile() {
        assertThat(faults(HEADER + ",1,x,200,Zz,\nA,2024,1,2,,\n\n\"B\nC\",0,1,2,,\n"))
                .containsExactly(
                        "t.csv:2:1 (deposit): must be given",
                        "t.csv:2:2 (year): must be in [1900, 2200] but was '1'",
                        "t.csv:2:3 (low_pct): must be a finite number such as 12.5 but was 'x'",
                        "t.csv:2:4 (high_pct): must be in [0, 100] but was '200'",
                        "t.csv:2:5 (metals): symbol must be that of a metal but was 'Zz'",
                        "t.csv:5:2 (year): must be in [1900, 2200] but was '0'");
    }

    @Test
    void refusesAWrongHeader() {
        assertThat(faults("deposit,yaer,low_pct,high_pct,metals,low_pct,colour\nA,1,2,3,4,5,6\n"))
                .containsExactly(
                        "t.csv:1:6 (low_pct): must stand in the header once",
                        "t.csv:1 (year): must be a column; did you mean 'yaer'?",
                        "t.csv:1:2 (yaer): must be one of the columns [deposit, year, low_pct, high_pct, metals, note];"
                                + " did you mean 'year'?",
                        "t.csv:1:7 (colour): must be one of the columns [deposit, year, low_pct, high_pct, metals, note]");
        assertThat(lenient("deposit\nA\n").stopped()).isTrue();
        assertThat(faults("")).containsExactly("t.csv:1: must have a header");
        assertThat(faults("\n \n")).containsExactly("t.csv:1: must have a header");
    }

    @Test
    void stopsAtAnUnclosedQuoteAfterTheRowsBeforeIt() {
        CsvResult<Grade> result = lenient(HEADER + "A,2024,1,2,,\n\nB,2024,1,2,,\"open\nC,2024,1,2,,\n");
        assertThat(result.rows()).hasSize(1);
        assertThat(result.stopped()).isTrue();
        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(4);
            assertThat(error.rule()).startsWith("must be CSV with closed quotes");
        });
        assertThatThrownBy(result::orThrow).hasMessageEndingWith("\nreading stopped there");
        assertThat(faults(HEADER + "A,2024,1,2,,\"x\"y\n").get(0))
                .startsWith("t.csv:2: must be CSV with closed quotes");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        String rows = (HEADER + "A,2024,1,2,,\n").replace("\n", "\r\n") + "B,2024,1,2,,ä\r\n";
        CsvResult<Grade> result = TABLE.readLenient(
                CsvSource.of(new ByteArrayInputStream(rows.getBytes(StandardCharsets.ISO_8859_1)), "latin.csv"));
        assertThat(result.rows()).hasSize(1);
        assertThat(result.stopped()).isTrue();
        assertThat(result.errors()).extracting(CsvError::toString).containsExactly("latin.csv:3: must be UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "xxx"})
    void readsLongFilesWhateverStandsAtTheEndOfABuffer(String shift) {
        String rows = HEADER + "A" + shift + ",2024,1,2,,\r\n" + "B,2024,1,2,,ä中💎\r\n".repeat(5000);
        byte[] good = rows.getBytes(StandardCharsets.UTF_8);
        assertThat(TABLE.read(CsvSource.of(new ByteArrayInputStream(good), "t")))
                .hasSize(5001)
                .filteredOn(grade -> grade.note().equals(Optional.of("ä中💎")))
                .hasSize(5000);
        byte[] bad = java.util.Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xE4;
        CsvResult<Grade> result = TABLE.readLenient(CsvSource.of(new ByteArrayInputStream(bad), "t"));
        assertThat(result.rows()).hasSize(5001);
        assertThat(result.errors()).extracting(CsvError::toString).containsExactly("t:5003: must be UTF-8");
    }

    @Test
    void readsFilesStreamsAndReadersWithOrWithoutAByteOrderMark(@TempDir Path folder) throws Exception {
        String text = "\uFEFF" + HEADER.replace("deposit", "\"deposit\"") + "A,2024,1,2,,Ö\n";
        Path file = Files.writeString(folder.resolve("grades.csv"), text);
        List<Grade> expected = List.of(new Grade("A", 2024, 1, 2, List.of(), Optional.of("Ö")));
        assertThat(TABLE.read(file)).isEqualTo(expected);
        assertThat(TABLE.read(CsvSource.of(Files.newInputStream(file), "x"))).isEqualTo(expected);
        assertThat(TABLE.read(CsvSource.of(new StringReader(text.substring(1)), "x")))
                .isEqualTo(expected);
        assertThatThrownBy(() -> TABLE.read(folder.resolve("none.csv"))).isInstanceOf(UncheckedIOException.class);
        Files.writeString(file, "deposit\n");
        assertThatThrownBy(() -> TABLE.read(file)).hasMessageStartingWith("grades.csv:1 (year): must be a column");
    }

    @Test
    void listsAsManyFaultsAsAskedAndCountsTheOthers() {
        String text = HEADER + "A,0,1,2,,\n".repeat(105);
        CsvFormatException hundred = catchThrowableOfType(
                CsvFormatException.class, () -> lenient(text).orThrow());
        assertThat(hundred.errors()).hasSize(100);
        assertThat(hundred.unlisted()).isEqualTo(5);
        assertThat(hundred).hasMessageEndingWith("\n5 more not listed");
        CsvResult<Grade> two = TABLE.listingAtMost(2).readLenient(CsvSource.of(text, "t.csv"));
        assertThat(two.errors()).hasSize(2);
        assertThat(two.unlisted()).isEqualTo(103);
        assertThat(two.refused()).isEqualTo(105);
        assertThat(two.read()).isEqualTo(105);
        assertThatThrownBy(() -> TABLE.listingAtMost(0)).hasMessage("errors must be at least 1 but was 0");
    }

    @Test
    void handsOverEachGoodRowAtOnceAndRefusesAtTheEnd() {
        List<String> seen = new ArrayList<>();
        String text = HEADER + "A,2024,1,2,,\nB,0,1,2,,\nC,2024,1,2,,\n";
        assertThatThrownBy(() -> TABLE.forEach(CsvSource.of(text, "t.csv"), grade -> seen.add(grade.deposit())))
                .hasMessage("t.csv:3:2 (year): must be in [1900, 2200] but was '0'");
        assertThat(seen).containsExactly("A", "C");
    }

    @Test
    void keepsColumnsThatAreNotDeclaredIfAllowed() {
        CsvTable<String> table = CsvTable.of(columns -> {
            CsvColumn<String> name = columns.text("name");
            CsvColumn<OptionalDouble> mass = columns.optionalNumber("mass_t", 0, 10);
            columns.allowOthers();
            return row -> row.line() + row.get(name) + row.get(mass).orElse(-1) + row.others();
        });
        assertThat(table.separatedBy(';').read(CsvSource.of("Nd;name;mass_t;Dy\n1;A;;2\n;B;3;\n", "x")))
                .containsExactly("2A-1.0{Nd=1, Dy=2}", "3B3.0{Nd=, Dy=}");
    }

    @Test
    void refusesWrongDeclarations() {
        assertThatThrownBy(() -> CsvTable.of(columns -> {
                    columns.text("a");
                    columns.number("a");
                    return row -> "";
                }))
                .hasMessage("name must be new and not blank but was 'a'");
        CsvColumn<String> foreign = new CsvColumns().text("a");
        CsvTable<String> table = CsvTable.of(columns -> {
            columns.text("a");
            return row -> row.get(foreign);
        });
        assertThat(table.readLenient(CsvSource.of("a\nx\n", "t")).errors())
                .extracting(CsvError::toString)
                .containsExactly("t:2: column must be one of this table but was 'a'");
        assertThatThrownBy(() -> new CsvError("f", -1, 0, "", "r", "")).hasMessageContaining("at least 0");
        assertThatThrownBy(() -> new CsvError("f", 1, 0, "", " ", "")).hasMessageContaining("rule must not be blank");
    }
}
