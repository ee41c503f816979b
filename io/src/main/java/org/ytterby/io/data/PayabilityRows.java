// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.basket.PublishedPayability;
import org.ytterby.time.DateSpan;

/** Reads the table of published payabilities. */
final class PayabilityRows {

    private static final CsvTable<PublishedPayability> TABLE = CsvTable.of(columns -> {
        CsvColumn<String> id = columns.text("id");
        CsvColumn<String> product = columns.text("product");
        CsvColumn<List<Element>> elements = columns.list("elements", ";", Element::ofSymbol);
        CsvColumn<Double> payable = columns.number("payable", 0, 1);
        CsvColumn<DateSpan> period = columns.parsed("period", DateSpan::parse);
        CsvColumn<DeliveryTerms> terms = columns.parsed("terms", DeliveryTerms::ofCode);
        EvidenceColumns evidence = new EvidenceColumns(columns);
        return row -> PublishedPayability.builder()
                .id(row.get(id))
                .product(row.get(product))
                .elements(row.get(elements))
                .payable(row.get(payable))
                .period(row.get(period))
                .terms(row.get(terms))
                .evidence(evidence.of(row))
                .build();
    });

    private PayabilityRows() {}

    static ImmutableMap<String, PublishedPayability> read(TableSource source) {
        return UniqueRows.by("id", PublishedPayability::id, source.read(TABLE));
    }
}
