// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.Optional;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;

/** The columns that every table ends with: source, confidence and a note. */
final class EvidenceColumns {

    private final CsvColumn<String> source;
    private final CsvColumn<Confidence> confidence;
    private final CsvColumn<Optional<String>> note;

    EvidenceColumns(CsvColumns columns) {
        source = columns.text("source");
        confidence = columns.parsed("confidence", Confidence::ofLabel);
        note = columns.optionalText("note");
    }

    Evidence of(CsvRow row) {
        return of(row, Optional.empty());
    }

    Evidence of(CsvRow row, Optional<String> doi) {
        return Evidence.builder()
                .source(Source.builder().citation(row.get(source)).doi(doi).build())
                .confidence(row.get(confidence))
                .note(row.get(note))
                .build();
    }
}
