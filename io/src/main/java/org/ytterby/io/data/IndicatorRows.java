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
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.IndicatorUnit;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;

/** Reads the tables of import reliance, recycling, substitution and end uses, which have the same columns. */
final class IndicatorRows {

    private IndicatorRows() {}

    static ImmutableList<Indicator> read(
            TableSource source, Map<String, Edition> editions, Map<String, GroupScheme> schemes) {
        return ImmutableList.copyOf(source.read(table(editions, schemes)));
    }

    private static CsvTable<Indicator> table(Map<String, Edition> editions, Map<String, GroupScheme> schemes) {
        return CsvTable.of(columns -> {
            CsvColumn<IndicatorMeasure> measure =
                    columns.parsed("measure", name -> Constants.of(IndicatorMeasure.class, name));
            CsvColumn<String> material = columns.text("material");
            CsvColumn<Optional<String>> scheme = columns.optionalText("scheme");
            CsvColumn<Region> region = columns.parsed("region", Region::ofCode);
            CsvColumn<Optional<Stage>> stage = columns.optionalParsed("stage", name -> Constants.of(Stage.class, name));
            CsvColumn<Optional<String>> of = columns.optionalText("of");
            CsvColumn<Optional<Supplier>> partner = columns.optionalParsed("partner", Supplier::ofCode);
            CsvColumn<Integer> fromYear = columns.integer("from_year", 1900, 2200);
            CsvColumn<Integer> toYear = columns.integer("to_year", 1900, 2200);
            CsvColumn<PublishedFigure> value = columns.parsed("value", PublishedFigure::parse);
            CsvColumn<IndicatorUnit> unit = columns.parsed("unit", IndicatorUnit::ofSymbol);
            CsvColumn<Optional<Basis>> basis = columns.optionalParsed("basis", Basis::ofCode);
            CsvColumn<Optional<String>> qualifier = columns.optionalText("qualifier");
            CsvColumn<Edition> edition = columns.parsed("edition", code -> EditionRows.find(editions, code));
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> {
                if (row.get(unit) != row.get(measure).unit()) {
                    row.refuse(unit, "be " + row.get(measure).unit().symbol() + " for " + row.get(measure));
                }
                return Indicator.builder()
                        .measure(row.get(measure))
                        .material(row.get(material))
                        .scheme(GroupSchemeRows.known(row, material, scheme, schemes))
                        .region(row.get(region))
                        .stage(row.get(stage))
                        .of(row.get(of))
                        .partner(row.get(partner))
                        .fromYear(row.get(fromYear))
                        .toYear(row.get(toYear))
                        .value(row.get(value))
                        .basis(row.get(basis))
                        .qualifier(row.get(qualifier))
                        .edition(row.get(edition))
                        .evidence(evidence.of(row))
                        .build();
            };
        });
    }
}
