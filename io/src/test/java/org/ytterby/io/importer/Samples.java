// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvOutput;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvStyle;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.io.csv.FormulaPolicy;
import org.ytterby.io.data.ReferenceData;

/** The sample files. */
final class Samples {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    static final Evidence SEEN = Evidence.builder()
            .source(Source.builder().citation("a sample").build())
            .confidence(Confidence.OFFICIAL_TEXT_SEEN)
            .build();

    private Samples() {}

    static String text(String name, Charset charset) {
        try (InputStream in = Samples.class.getResourceAsStream("/importer/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), charset);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static CsvSource source(String name) {
        return CsvSource.of(text(name, StandardCharsets.UTF_8), name);
    }

    static CsvSource source(String name, Charset charset) {
        return CsvSource.of(text(name, charset), name);
    }

    static Edition edition(String code) {
        return Objects.requireNonNull(ReferenceData.bundled().editions().get(code), code);
    }

    /** The same table with its columns in another order. */
    static CsvSource shuffled(String text, String name, long seed) {
        List<List<String>> rows = new ArrayList<>();
        CsvTable<Boolean> reader = CsvTable.ofHeader((header, columns) -> {
            rows.add(header);
            columns.allowOthers();
            columns.allowUnnamed();
            List<CsvColumn<String>> all = header.stream()
                    .filter(cell -> !cell.isEmpty())
                    .map(columns::verbatim)
                    .toList();
            return row -> rows.add(all.stream().map(row::get).toList());
        });
        List<List<String>> footer = new ArrayList<>();
        reader.forEach(CsvSource.of(text, name), value -> {}, reject -> footer.add(reject.cells()));
        List<String> header =
                rows.get(0).stream().filter(cell -> !cell.isEmpty()).toList();
        rows.set(0, header);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, header.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        StringWriter out = new StringWriter();
        CsvOutput csv = CsvOutput.to(out, CsvStyle.STANDARD.withFormulas(FormulaPolicy.AS_IT_STANDS));
        rows.forEach(row -> csv.row(order.stream().map(row::get).toList()));
        footer.forEach(csv::row);
        csv.commit();
        return CsvSource.of(out.toString(), name);
    }
}
