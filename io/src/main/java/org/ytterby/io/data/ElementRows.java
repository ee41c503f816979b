// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ytterby.element.Element;
import org.ytterby.element.ElementFacts;
import org.ytterby.element.Oxide;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;

/** Reads the table of element facts. */
final class ElementRows {

    private ElementRows() {}

    static ImmutableMap<Element, ElementFacts> read(TableSource source) {
        return UniqueRows.by("symbol", ElementFacts::element, source.read(TABLE));
    }

    private static final CsvTable<ElementFacts> TABLE = CsvTable.of(columns -> {
        CsvColumn<Element> symbol = columns.parsed("symbol", Element::ofSymbol);
        CsvColumn<Optional<Oxide>> usual = columns.optionalParsed("usual_oxide", Oxide::of);
        CsvColumn<List<Oxide>> others = columns.list("other_oxides", ";", Oxide::of);
        CsvColumn<OptionalDouble> crust = columns.optionalNumber("crust_mg_per_kg");
        CsvColumn<OptionalDouble> bulk = columns.optionalNumber("bulk_crust_ppm");
        CsvColumn<OptionalDouble> upper = columns.optionalNumber("upper_crust_ppm");
        CsvColumn<OptionalDouble> density = columns.optionalNumber("density_g_per_cm3");
        CsvColumn<OptionalDouble> melting = columns.optionalNumber("melting_point_c");
        CsvColumn<Optional<String>> radioactivity = columns.optionalText("radioactivity");
        EvidenceColumns evidence = new EvidenceColumns(columns);
        return row -> ElementFacts.builder()
                .element(row.get(symbol))
                .usualOxide(row.get(usual))
                .otherOxides(row.get(others))
                .crustMilligramsPerKilogram(row.get(crust))
                .bulkCrustPpm(row.get(bulk))
                .upperCrustPpm(row.get(upper))
                .densityGramsPerCubicCentimetre(row.get(density))
                .meltingPointCelsius(row.get(melting))
                .radioactivity(row.get(radioactivity))
                .evidence(evidence.of(row))
                .build();
    });
}
