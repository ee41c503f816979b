// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.ytterby.element.Formula;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.product.Mineral;
import org.ytterby.quantity.Interval;

/** Reads the table of minerals. */
final class MineralRows {

    private MineralRows() {}

    static ImmutableMap<String, Mineral> read(TableSource source) {
        return UniqueRows.by("name", Mineral::name, source.read(table()));
    }

    private static CsvTable<Mineral> table() {
        return CsvTable.of(columns -> {
            CsvColumn<String> name = columns.text("name");
            CsvColumn<List<String>> aliases = columns.list("aliases", ";", String::strip);
            CsvColumn<Optional<Formula>> formula = columns.optionalParsed("formula", Formula::parse);
            CitedColumns formulaCited = new CitedColumns(columns, "formula");
            CsvColumn<Optional<Interval>> oxides = columns.optionalParsed("oxides_pct", Ranges::ofPercent);
            CitedColumns oxidesCited = new CitedColumns(columns, "oxides");
            CsvColumn<Boolean> radioactive = columns.parsed("radioactive", YesNo::parse);
            CitedColumns factsCited = new CitedColumns(columns, "facts");
            CsvColumn<Optional<String>> note = columns.optionalText("note");
            return row -> Mineral.builder()
                    .name(row.get(name))
                    .addAllAliases(row.get(aliases))
                    .formula(row.get(formula))
                    .formulaEvidence(formulaCited.of(row))
                    .oxides(row.get(oxides))
                    .oxideEvidence(oxidesCited.of(row))
                    .radioactive(row.get(radioactive))
                    .factsEvidence(factsCited.of(row))
                    .note(row.get(note))
                    .build();
        });
    }
}
