// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableList;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.market.VatRate;
import org.ytterby.place.Country;
import org.ytterby.time.DateSpan;

/** Reads the table of value-added tax rates. */
final class VatRateRows {

    private static final CsvTable<VatRate> TABLE = CsvTable.of(columns -> {
        CsvColumn<Country> country = columns.parsed("country", Country::ofAlpha2);
        CsvColumn<Double> rate = columns.number("rate", 0, 1);
        CsvColumn<DateSpan> period = columns.parsed("period", DateSpan::parse);
        EvidenceColumns evidence = new EvidenceColumns(columns);
        return row -> VatRate.builder()
                .country(row.get(country))
                .rate(row.get(rate))
                .period(row.get(period))
                .evidence(evidence.of(row))
                .build();
    });

    private VatRateRows() {}

    static ImmutableList<VatRate> read(TableSource source) {
        return ImmutableList.copyOf(source.read(TABLE));
    }
}
