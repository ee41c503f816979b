// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.UnitMisprint;

/** Reads the table of misprints in sellers' data sheets. */
final class MisprintRows {

    private final CsvColumn<String> id;
    private final Range printed;
    private final Range beside;
    private final CsvColumn<Double> correctedLow;
    private final CsvColumn<OptionalDouble> correctedHigh;
    private final CsvColumn<String> where;
    private final EvidenceColumns evidence;

    private MisprintRows(CsvColumns columns) {
        id = columns.text("id");
        printed = new Range(columns, "printed");
        beside = new Range(columns, "beside");
        correctedLow = columns.number("corrected_min", 0, 1e4);
        correctedHigh = columns.optionalNumber("corrected_max", 0, 1e4);
        where = columns.text("where");
        evidence = new EvidenceColumns(columns);
    }

    static ImmutableMap<String, UnitMisprint> read(TableSource source) {
        CsvTable<UnitMisprint> table = CsvTable.of(columns -> new MisprintRows(columns)::misprint);
        return UniqueRows.by("id", UnitMisprint::id, source.read(table));
    }

    private UnitMisprint misprint(CsvRow row) {
        return UnitMisprint.builder()
                .id(row.get(id))
                .where(row.get(where))
                .printed(printed.of(row))
                .beside(beside.of(row))
                .corrected(range(row.get(correctedLow), row.get(correctedHigh), printed.unit(row)))
                .evidence(evidence.of(row))
                .build();
    }

    private static MagneticRange range(double low, OptionalDouble high, MagneticUnit unit) {
        return high.isPresent()
                ? MagneticRange.between(low, high.getAsDouble(), unit)
                : MagneticRange.atLeast(low, unit);
    }

    private static MagneticUnit unit(String symbol) {
        return Arrays.stream(MagneticUnit.values())
                .filter(unit -> unit.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of T, kG, kA/m, kOe, kJ/m3, MGOe"));
    }

    /** Two ends and a unit. */
    private static final class Range {

        private final CsvColumn<Double> low;
        private final CsvColumn<OptionalDouble> high;
        private final CsvColumn<MagneticUnit> unit;

        Range(CsvColumns columns, String name) {
            low = columns.number(name + "_min", 0, 1e4);
            high = columns.optionalNumber(name + "_max", 0, 1e4);
            unit = columns.parsed(name + "_unit", MisprintRows::unit);
        }

        MagneticRange of(CsvRow row) {
            return range(row.get(low), row.get(high), row.get(unit));
        }

        MagneticUnit unit(CsvRow row) {
            return row.get(unit);
        }
    }
}
