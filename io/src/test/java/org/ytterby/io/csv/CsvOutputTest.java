// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvOutputTest {

    private record Line(
            String name, double number, OptionalDouble perhaps, int count, OptionalInt most, LocalDate day) {}

    private static final CsvForm<Line> FORM = CsvForm.<Line>builder()
            .text("name", Line::name)
            .number("number", Line::number)
            .optionalNumber("perhaps", Line::perhaps)
            .integer("count", Line::count)
            .optionalInteger("most", Line::most)
            .value("day", Line::day)
            .optional("none", line -> Optional.empty())
            .build();

    private static final Line LINE =
            new Line("Nd, \"oxide\"", -0.5, OptionalDouble.empty(), 3, OptionalInt.of(7), LocalDate.of(2025, 1, 31));

    @TempDir
    Path folder;

    private static String written(CsvStyle style, List<String> cells) {
        StringWriter text = new StringWriter();
        CsvOutput out = CsvOutput.to(text, style);
        out.row(cells);
        out.commit();
        return text.toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAHeaderAndRowsAsRfc4180Says() throws IOException {
        Path file = folder.resolve("lines.csv");
        FORM.write(file, CsvStyle.STANDARD, List.of(LINE));
        assertThat(Files.readString(file))
                .isEqualTo(
                        "name,number,perhaps,count,most,day,none\r\n\"Nd, \"\"oxide\"\"\",-0.5,,3,7,2025-01-31,\r\n");
        assertThat(names()).containsExactly("lines.csv");
    }

    @Test
    void writesInOtherStyles() {
        CsvStyle style = CsvStyle.STANDARD.withSeparator(';').withLineEnd(CsvStyle.LineEnd.LF);
        assertThat(written(style, List.of("a;b", "c,d"))).isEqualTo("\"a;b\";c,d\n");
        assertThat(written(style.withFormulas(FormulaPolicy.AS_IT_STANDS), List.of("=1")))
                .isEqualTo("=1\n");
        assertThat(written(style, List.of("=1"))).isEqualTo("'=1\n");
        assertThatThrownBy(() -> style.withSeparator(' '))
                .hasMessage("separator must be a comma, semicolon, bar or tab but was ' '");
    }

    @Test
    void keepsALineWhoseOnlyCellIsEmpty() {
        assertThat(written(CsvStyle.STANDARD, List.of(""))).isEqualTo("\"\"\r\n");
        assertThat(written(CsvStyle.STANDARD, List.of("", ""))).isEqualTo(",\r\n");
        assertThatThrownBy(() -> written(CsvStyle.STANDARD, List.of()))
                .hasMessage("cells must not be empty but was []");
    }

    @Test
    void writesNumbersThatReadBackAsTheSame() {
        for (double number : new double[] {0, -0.0, 1, 1e-7, 1e15, 123456.789, -2.5, 1e300, Double.MIN_VALUE}) {
            String cell = FORM.cells(
                            new Line("x", number, OptionalDouble.of(number), 1, OptionalInt.empty(), LINE.day()))
                    .get(1);
            assertThat(Double.parseDouble(cell)).isEqualTo(number == 0 ? 0.0 : number);
            assertThat(FormulaPolicy.isFormula(cell)).isFalse();
        }
        Line wrong = new Line("x", Double.NaN, OptionalDouble.empty(), 1, OptionalInt.empty(), LINE.day());
        assertThatThrownBy(() -> FORM.cells(wrong)).hasMessage("number must be finite but was NaN");
    }

    @Test
    void refusesAFormWithoutColumnsOrWithOneTwice() {
        CsvForm.Builder<Line> builder = CsvForm.builder();
        assertThatThrownBy(builder::build).hasMessage("columns must not be empty but was []");
        assertThatThrownBy(() -> FORM_BUILDER().text("name", Line::name))
                .hasMessage("name must be new and not blank but was 'name'");
        assertThatThrownBy(() -> builder.text(" ", Line::name))
                .hasMessage("name must be new and not blank but was ' '");
    }

    private static CsvForm.Builder<Line> FORM_BUILDER() {
        return CsvForm.<Line>builder().text("name", Line::name);
    }

    @Test
    void leavesTheOldFileAndNoOtherIfTheWritingFails() throws IOException {
        Path file = folder.resolve("lines.csv");
        Files.writeString(file, "old");
        Line wrong =
                new Line("x", Double.POSITIVE_INFINITY, OptionalDouble.empty(), 1, OptionalInt.empty(), LINE.day());
        assertThatThrownBy(() -> FORM.write(file, CsvStyle.STANDARD, List.of(LINE, wrong)))
                .hasMessage("number must be finite but was Infinity");
        CsvStyle strict = CsvStyle.STANDARD.withFormulas(FormulaPolicy.REFUSE);
        Line formula = new Line("=1", 1, OptionalDouble.empty(), 1, OptionalInt.empty(), LINE.day());
        assertThatThrownBy(() -> FORM.write(file, strict, List.of(formula)))
                .hasMessageContaining("must not begin like a formula");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("lines.csv");
        FORM.write(file, CsvStyle.STANDARD, List.of(LINE));
        assertThat(Files.readString(file)).startsWith("name,");
        assertThat(names()).containsExactly("lines.csv");
    }

    @Test
    void putsNothingInPlaceWithoutACommit() throws IOException {
        Path file = folder.resolve("lines.csv");
        try (CsvOutput out = CsvOutput.open(file, CsvStyle.STANDARD)) {
            out.row(List.of("a"));
            assertThat(out.rows()).isEqualTo(1);
            assertThat(names()).hasSize(1).allMatch(name -> name.startsWith(".lines.csv.") && name.endsWith(".tmp"));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void followsASymbolicLinkAndRefusesAFolder() throws IOException {
        Path file = folder.resolve("real.csv");
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        FORM.write(link, CsvStyle.STANDARD, List.of());
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).startsWith("name,");
        assertThatThrownBy(() -> AtomicFile.open(folder))
                .hasMessage("file must be a regular file but was '" + folder + "'");
        assertThatThrownBy(() -> AtomicFile.open(folder.resolve("absent/x.csv")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void commitsOnce() {
        Path file = folder.resolve("x.txt");
        assertThat(AtomicFile.open(file)).hasToString(file.toString()).satisfies(AtomicFile::commit);
        AtomicFile open = AtomicFile.open(file);
        open.commit();
        assertThatThrownBy(open::commit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("file is closed");
        open.close();
        assertThat(file).exists();
    }

    @Test
    void readsOtherCharsetsAndSaysWhereTheyEnd() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path file = folder.resolve("dash.csv");
        Files.write(file, "name\n\u2014\n".getBytes(windows));
        CsvTable<String> table = CsvTable.of(columns -> {
            CsvColumn<String> name = columns.text("name");
            return row -> row.get(name);
        });
        assertThat(table.read(CsvSource.of(file, windows))).containsExactly("\u2014");
        assertThat(table.readLenient(CsvSource.of(file)).errors()).hasToString("[dash.csv:2: must be UTF-8]");
        Files.write(file, new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0x81, '\n'});
        assertThat(table.readLenient(CsvSource.of(file, windows)).errors())
                .hasToString("[dash.csv:2: must be windows-1252]");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).isNotEmpty();
    }

    @Test
    void declaresColumnsByTheHeader() {
        CsvTable<Integer> years = CsvTable.ofHeader((header, columns) -> {
            List<CsvColumn<Integer>> all = header.stream()
                    .filter(name -> name.matches("\\d{4}"))
                    .map(name -> columns.integer(name, 0, 99))
                    .toList();
            if (all.isEmpty()) {
                throw new IllegalArgumentException("must have a column for a year");
            }
            columns.allowUnnamed();
            columns.ignore(List.of("note"));
            return row -> all.stream().mapToInt(row::get).sum();
        });
        assertThat(years.read(CsvSource.of("2024,note,2025,,\n1,x,2,,\n", "t"))).containsExactly(3);
        assertThat(years.readLenient(CsvSource.of("note\nx\n", "t")).errors())
                .hasToString("[t:1: must have a column for a year]");
        assertThat(years.readLenient(CsvSource.of("2024,,\n1,,y\n", "t")).errors())
                .hasToString("[t:2:3: must be blank in a column without a name but was 'y']");
        assertThat(years.readLenient(CsvSource.of("2024,other\n1,2\n", "t")).errors())
                .hasSize(1);
    }
}
