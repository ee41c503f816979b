// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ytterby.evidence.Edition;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;

/** Reads the table of editions. */
final class EditionRows {

    private EditionRows() {}

    static ImmutableMap<String, Edition> read(TableSource source) {
        return UniqueRows.by("code", Edition::code, source.read(TABLE));
    }

    static Edition find(Map<String, Edition> editions, String code) {
        Edition edition = editions.get(code);
        if (edition == null) {
            throw new IllegalArgumentException("must be the code of an edition in the table of editions");
        }
        return edition;
    }

    private static final CsvTable<Edition> TABLE = CsvTable.of(columns -> {
        CsvColumn<String> code = columns.text("code");
        CsvColumn<String> publisher = columns.text("publisher");
        CsvColumn<String> title = columns.text("title");
        CsvColumn<Optional<String>> version = columns.optionalText("version");
        CsvColumn<Integer> year = columns.integer("year", 1900, 2200);
        CsvColumn<Optional<LocalDate>> publishedOn = columns.optionalDate("published_on");
        return row -> Edition.builder()
                .code(row.get(code))
                .publisher(row.get(publisher))
                .title(row.get(title))
                .version(row.get(version))
                .year(row.get(year))
                .publishedOn(row.get(publishedOn))
                .build();
    });
}
