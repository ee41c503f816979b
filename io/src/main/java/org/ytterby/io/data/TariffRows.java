// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.product.code.CodeChange;
import org.ytterby.product.code.TariffCode;
import org.ytterby.product.code.TariffCodeBook;
import org.ytterby.product.code.TariffSystem;
import org.ytterby.time.DateSpan;

/** Reads the tables of customs codes and of their changes into a book. */
final class TariffRows {

    private TariffRows() {}

    static TariffCodeBook read(TableSource codes, TableSource changes) {
        return TariffCodeBook.builder()
                .codes(ImmutableList.copyOf(codes.read(codeTable())))
                .changes(UniqueRows.by("id", CodeChange::id, changes.read(changeTable()))
                        .values())
                .build();
    }

    private static CsvTable<TariffCode> codeTable() {
        return CsvTable.of(columns -> {
            CsvColumn<TariffSystem> system = columns.parsed("system", TariffSystem::ofSymbol);
            CsvColumn<Optional<String>> edition = columns.optionalText("edition");
            CsvColumn<Optional<DateSpan>> validity = columns.optionalParsed("validity", DateSpan::parse);
            CsvColumn<HsCode> code = columns.parsed("code", HsCode::of);
            CsvColumn<HsCode> parent = columns.parsed("parent", HsCode::of);
            CsvColumn<Form> form = columns.parsed("form", text -> Constants.of(Form.class, text));
            CsvColumn<String> good = columns.text("good");
            CsvColumn<List<Element>> elements = columns.list("elements", ";", Element::ofSymbol);
            CsvColumn<Boolean> closed = columns.parsed("elements_closed", YesNo::parse);
            CsvColumn<String> elementsNote = columns.text("elements_note");
            CsvColumn<String> text = columns.text("text");
            CsvColumn<Optional<String>> duty = columns.optionalText("duty");
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> TariffCode.builder()
                    .system(row.get(system))
                    .edition(row.get(edition))
                    .validity(row.get(validity))
                    .code(row.get(code))
                    .parent(row.get(parent))
                    .form(row.get(form))
                    .good(row.get(good))
                    .addAllElements(row.get(elements))
                    .elementsClosed(row.get(closed))
                    .elementsNote(row.get(elementsNote))
                    .text(row.get(text))
                    .duty(row.get(duty))
                    .evidence(evidence.of(row))
                    .build();
        });
    }

    private static CsvTable<CodeChange> changeTable() {
        return CsvTable.of(columns -> {
            CsvColumn<String> id = columns.text("id");
            CsvColumn<TariffSystem> system = columns.parsed("system", TariffSystem::ofSymbol);
            CsvColumn<CodeChange.Kind> kind = columns.parsed("kind", text -> Constants.of(CodeChange.Kind.class, text));
            CsvColumn<List<HsCode>> before = columns.list("before", ";", HsCode::of);
            CsvColumn<List<HsCode>> after = columns.list("after", ";", HsCode::of);
            CsvColumn<Boolean> ends = columns.parsed("before_ends", YesNo::parse);
            CsvColumn<DateSpan> tookEffect = columns.parsed("took_effect", DateSpan::parse);
            CsvColumn<String> text = columns.text("text");
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> CodeChange.builder()
                    .id(row.get(id))
                    .system(row.get(system))
                    .kind(row.get(kind))
                    .addAllBefore(row.get(before))
                    .addAllAfter(row.get(after))
                    .beforeEnds(row.get(ends))
                    .tookEffect(row.get(tookEffect))
                    .text(row.get(text))
                    .evidence(evidence.of(row))
                    .build();
        });
    }
}
