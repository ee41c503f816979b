// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ytterby.element.Element;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.product.bom.ContentKind;
import org.ytterby.product.bom.MaterialIntensity;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.quantity.Interval;

/** Reads the table of material intensities. */
final class IntensityRows {

    private IntensityRows() {}

    static ImmutableMap<String, MaterialIntensity> read(TableSource source) {
        return UniqueRows.by("id", MaterialIntensity::id, source.read(table()));
    }

    private static CsvTable<MaterialIntensity> table() {
        return CsvTable.of(columns -> {
            CsvColumn<String> id = columns.text("id");
            CsvColumn<String> product = columns.text("product");
            CsvColumn<Optional<String>> variant = columns.optionalText("variant");
            CsvColumn<String> per = columns.text("per");
            CsvColumn<ContentKind> kind = columns.parsed("kind", text -> Constants.of(ContentKind.class, text));
            CsvColumn<String> material = columns.text("material");
            CsvColumn<List<Element>> elements = columns.list("elements", ";", Element::ofSymbol);
            CsvColumn<Interval> bounds = columns.parsed("bounds", Interval::parse);
            CsvColumn<OptionalDouble> typical = columns.optionalNumber("typical", 0, 1e12);
            CsvColumn<Optional<String>> dataYear = columns.optionalText("data_year");
            CsvColumn<Optional<String>> study = columns.optionalText("study");
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> MaterialIntensity.builder()
                    .id(row.get(id))
                    .product(row.get(product))
                    .variant(row.get(variant))
                    .per(row.get(per))
                    .kind(row.get(kind))
                    .material(row.get(material))
                    .addAllElements(row.get(elements))
                    .amount(QuantityRange.builder()
                            .bounds(row.get(bounds))
                            .typical(row.get(typical))
                            .build())
                    .dataYear(row.get(dataYear))
                    .study(row.get(study))
                    .evidence(evidence.of(row))
                    .build();
        });
    }
}
