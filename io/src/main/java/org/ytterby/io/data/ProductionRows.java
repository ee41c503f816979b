// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.ytterby.element.GroupScheme;
import org.ytterby.evidence.Edition;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyUnit;

/** Reads the table of production figures. */
final class ProductionRows {

    private ProductionRows() {}

    static ImmutableList<SupplyFigure> read(
            TableSource source, Map<String, Edition> editions, Map<String, GroupScheme> schemes) {
        return ImmutableList.copyOf(source.read(table(editions, schemes)));
    }

    private static CsvTable<SupplyFigure> table(Map<String, Edition> editions, Map<String, GroupScheme> schemes) {
        return CsvTable.of(columns -> {
            CsvColumn<String> material = columns.text("material");
            CsvColumn<Optional<String>> scheme = columns.optionalText("scheme");
            CsvColumn<Stage> stage = columns.parsed("stage", name -> Constants.of(Stage.class, name));
            CsvColumn<SupplyMeasure> measure =
                    columns.parsed("measure", name -> Constants.of(SupplyMeasure.class, name));
            CsvColumn<Supplier> supplier = columns.parsed("supplier", Supplier::ofCode);
            CsvColumn<Integer> year = columns.integer("year", 1900, 2200);
            CsvColumn<PublishedFigure> value = columns.parsed("value", PublishedFigure::parse);
            CsvColumn<SupplyUnit> unit = columns.parsed("unit", SupplyUnit::ofSymbol);
            CsvColumn<Optional<Basis>> basis = columns.optionalParsed("basis", Basis::ofCode);
            CsvColumn<Optional<String>> qualifier = columns.optionalText("qualifier");
            CsvColumn<Edition> edition = columns.parsed("edition", code -> EditionRows.find(editions, code));
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> SupplyFigure.builder()
                    .material(row.get(material))
                    .scheme(GroupSchemeRows.known(row, material, scheme, schemes))
                    .stage(row.get(stage))
                    .measure(row.get(measure))
                    .supplier(row.get(supplier))
                    .year(row.get(year))
                    .value(row.get(value))
                    .unit(row.get(unit))
                    .basis(row.get(basis))
                    .qualifier(row.get(qualifier))
                    .edition(row.get(edition))
                    .evidence(evidence.of(row))
                    .build();
        });
    }
}
