// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.Optional;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;

/** Three columns that cite one part of a row: source, confidence and a note on the confidence. */
final class CitedColumns {

    private final CsvColumn<Optional<String>> source;
    private final CsvColumn<Optional<Confidence>> confidence;
    private final CsvColumn<Optional<String>> note;

    CitedColumns(CsvColumns columns, String part) {
        source = columns.optionalText(part + "_source");
        confidence = columns.optionalParsed(part + "_confidence", Confidence::ofLabel);
        note = columns.optionalText(part + "_confidence_note");
    }

    Optional<Evidence> of(CsvRow row) {
        if (row.get(source).isPresent() != row.get(confidence).isPresent()) {
            row.refuse(confidence, "be stated where the source is, and only there");
        }
        return row.get(source)
                .flatMap(citation -> row.get(confidence)
                        .map(level -> Evidence.builder()
                                .source(Source.builder().citation(citation).build())
                                .confidence(level)
                                .note(row.get(note))
                                .build()));
    }
}
