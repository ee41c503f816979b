// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsvWritingProperties {

    private static final List<String> HEADER = List.of("first", "second", "third");

    private static final CsvTable<List<String>> TEXTS = CsvTable.of(columns -> {
        List<CsvColumn<String>> all = HEADER.stream().map(columns::verbatim).toList();
        columns.ignore(RejectWriter.COLUMNS);
        return row -> all.stream().map(row::get).toList();
    });

    /** Takes a row whose second cell is a number. */
    private static final CsvTable<List<String>> NUMBERS = CsvTable.of(columns -> {
        List<CsvColumn<String>> all = List.of(columns.verbatim("first"), columns.verbatim("third"));
        CsvColumn<Double> number = columns.number("second");
        return row -> List.of(row.get(all.get(0)), Double.toString(row.get(number)), row.get(all.get(1)));
    });

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("=+-@\t\r\n'\",;| .0123456789eNd\u00e9\uFF1D\uFF0B")
                .ofMaxLength(6);
        return cell.list().ofSize(HEADER.size()).list().ofMaxSize(8);
    }

    private static String written(CsvStyle style, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvOutput out = CsvOutput.to(text, style);
        out.row(HEADER);
        rows.forEach(out::row);
        out.commit();
        return text.toString();
    }

    @Property
    void everyCellComesBack(
            @ForAll("rows") List<List<String>> rows,
            @ForAll CsvStyle.LineEnd end,
            @ForAll @IntRange(max = 3) int separator) {
        CsvStyle style = new CsvStyle(FormulaPolicy.APOSTROPHE, end, ",;|\t".charAt(separator));
        CsvTable<List<String>> table = TEXTS.separatedBy(style.separator());
        assertThat(table.unguarded().read(CsvSource.of(written(style, rows), "t")))
                .isEqualTo(rows);
        String plain = written(style.withFormulas(FormulaPolicy.AS_IT_STANDS), rows);
        assertThat(table.read(CsvSource.of(plain, "t"))).isEqualTo(rows);
    }

    @Property
    void noGuardedCellBeginsLikeAFormulaUnlessItIsANumber(@ForAll("rows") List<List<String>> rows) {
        for (List<String> row : TEXTS.read(CsvSource.of(written(CsvStyle.STANDARD, rows), "t"))) {
            assertThat(row)
                    .allMatch(cell -> cell.matches("(?s)|[^=+\\-@\t\r\n\uFF1D\uFF0B].*|[+-][0-9.]+(e[+-]?[0-9]+)?"));
        }
    }

    @Property
    void whatWasReadIsWhatWasTakenAndWhatWasRejectedUntouched(@ForAll("rows") List<List<String>> rows) {
        String text = written(CsvStyle.STANDARD.withFormulas(FormulaPolicy.AS_IT_STANDS), rows);
        List<List<String>> good = new ArrayList<>();
        StringWriter file = new StringWriter();
        RejectWriter rejects = RejectWriter.to(CsvOutput.to(file, CsvStyle.STANDARD));
        NUMBERS.forEach(CsvSource.of(text, "t"), good::add, rejects::add);
        rejects.commit();
        List<List<String>> bad =
                rejects.count() == 0 ? List.of() : TEXTS.unguarded().read(CsvSource.of(file.toString(), "rejects"));
        assertThat(bad).hasSize((int) rejects.count());
        assertThat(good.size() + bad.size()).isEqualTo(rows.size());
        assertThat(bad)
                .isEqualTo(rows.stream().filter(row -> !isNumber(row.get(1))).toList());
    }

    private static boolean isNumber(String cell) {
        try {
            return Cells.number(cell) <= Double.MAX_VALUE;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Property
    void everyNumberComesBack(@ForAll double number) {
        CsvForm<Double> form =
                CsvForm.<Double>builder().number("n", Double::doubleValue).build();
        double back = Cells.number(form.cells(number).get(0));
        assertThat(back).isEqualTo(number == 0 ? 0.0 : number);
    }
}
