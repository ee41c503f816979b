// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.material.Stage;
import org.ytterby.supply.Region;

/** Reads the assumptions of the bundled network. */
final class BaselineRows {

    private static final CsvTable<BaselineAssumption> TABLE = CsvTable.of(columns -> {
        CsvColumn<BaselineAssumption.Kind> kind =
                columns.parsed("kind", name -> Constants.of(BaselineAssumption.Kind.class, name));
        CsvColumn<Optional<Stage>> stage = columns.optionalParsed("stage", name -> Constants.of(Stage.class, name));
        CsvColumn<Optional<Region>> place = columns.optionalParsed("place", Region::ofCode);
        CsvColumn<Optional<String>> use = columns.optionalText("use");
        CsvColumn<Optional<String>> of = columns.optionalText("of");
        CsvColumn<Double> value = columns.number("value", 0, 1e9);
        CsvColumn<String> statement = columns.text("statement");
        EvidenceColumns evidence = new EvidenceColumns(columns);
        return row -> new BaselineAssumption(
                row.get(kind),
                row.get(stage),
                row.get(place),
                row.get(use),
                row.get(of),
                row.get(value),
                row.get(statement),
                evidence.of(row));
    });

    private BaselineRows() {}

    static ImmutableList<BaselineAssumption> read(TableSource source) {
        return ImmutableList.copyOf(source.read(TABLE));
    }
}
