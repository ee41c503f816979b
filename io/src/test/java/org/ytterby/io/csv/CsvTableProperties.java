// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading tables. */
class CsvTableProperties {

    private static final CsvTable<List<String>> TEXTS = CsvTable.of(columns -> {
        CsvColumn<String> first = columns.verbatim("first");
        CsvColumn<String> second = columns.verbatim("second");
        return row -> List.of(row.get(first), row.get(second));
    });

    private static final CsvTable<Integer> DIGITS = CsvTable.of(columns -> {
        CsvColumn<Integer> digit = columns.integer("digit", 0, 9);
        columns.verbatim("text");
        return row -> row.get(digit);
    });

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll("rows") List<List<String>> rows, @ForAll LineDelimiter delimiter, @ForAll boolean quoted) {
        byte[] bytes = csv(List.of("first", "second"), rows, delimiter, quoted).getBytes(StandardCharsets.UTF_8);
        assertThat(TEXTS.read(CsvSource.of(new ByteArrayInputStream(bytes), "t")))
                .isEqualTo(rows);
    }

    @Property
    void goodAndBadAddUpToWhatWasReadAndLinesAreRight(
            @ForAll("cases") List<List<String>> rows, @ForAll LineDelimiter delimiter) {
        CsvResult<Integer> result =
                DIGITS.readLenient(CsvSource.of(csv(List.of("digit", "text"), rows, delimiter, false), "t"));
        List<Integer> lines = new ArrayList<>();
        int line = 2;
        for (List<String> row : rows) {
            if (row.get(0).equals("x")) {
                lines.add(line);
            }
            line += 1 + (int) row.get(1).chars().filter(c -> c == '\n').count();
        }
        assertThat(result.read()).isEqualTo(rows.size());
        assertThat(result.rows()).hasSize(rows.size() - lines.size());
        assertThat(result.errors()).extracting(CsvError::line).isEqualTo(lines);
        assertThat(result.refused()).isEqualTo(lines.size());
        assertThat(result.stopped()).isFalse();
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.strings().withChars(",\"\n\r ;ä\u4e2d#").ofMaxLength(6)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(6).filter(CsvTableProperties::wellFormed)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("", "\uD83D\uDC8E", "'", "\uFEFF", "\\\"")));
        return cell.list().ofSize(2).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<String>>> cases() {
        Arbitrary<String> digit = Arbitraries.of("0", "9", "x");
        Arbitrary<String> text = Arbitraries.strings().withChars("a,\"\n").ofMaxLength(5);
        return net.jqwik.api.Combinators.combine(digit, text)
                .as(List::of)
                .list()
                .ofMaxSize(20);
    }

    private static boolean wellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String csv(List<String> header, List<List<String>> rows, LineDelimiter delimiter, boolean quoted) {
        StringWriter text = new StringWriter();
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(delimiter);
        try (CsvWriter writer = (quoted ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(text)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
