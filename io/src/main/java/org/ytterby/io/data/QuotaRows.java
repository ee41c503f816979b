// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;
import org.ytterby.regime.quota.Quota;
import org.ytterby.regime.quota.QuotaKind;
import org.ytterby.regime.quota.QuotaPart;
import org.ytterby.regime.quota.QuotaStatus;
import org.ytterby.regime.quota.QuotaTable;

/** Reads the table of quotas. */
final class QuotaRows {

    private static final double MOST_TONNES = 1e9;

    private static final CsvTable<Quota> TABLE = CsvTable.of(columns -> {
        CsvColumn<QuotaKind> kind = columns.parsed("kind", name -> Constants.of(QuotaKind.class, name));
        CsvColumn<Country> country = columns.parsed("country", Country::ofAlpha2);
        CsvColumn<Integer> year = columns.integer("year", 1900, 2200);
        CsvColumn<Optional<Integer>> batch = columns.optionalParsed("batch", QuotaRows::batch);
        CsvColumn<QuotaPart> part = columns.parsed("part", name -> Constants.of(QuotaPart.class, name));
        CsvColumn<Optional<String>> holder = columns.optionalText("holder");
        CsvColumn<QuotaStatus> status = columns.parsed("status", name -> Constants.of(QuotaStatus.class, name));
        CsvColumn<OptionalDouble> amount = columns.optionalNumber("amount_t", 0, MOST_TONNES);
        CsvColumn<Optional<Basis>> basis = columns.optionalParsed("basis", Basis::ofCode);
        CsvColumn<Optional<String>> notice = columns.optionalText("notice");
        CsvColumn<Optional<LocalDate>> publishedOn = columns.optionalDate("published_on");
        EvidenceColumns evidence = new EvidenceColumns(columns);
        return row -> {
            if (row.get(amount).isPresent() != row.get(basis).isPresent()) {
                row.refuse(basis, "be stated where the amount is, and only there");
            }
            return Quota.builder()
                    .kind(row.get(kind))
                    .country(row.get(country))
                    .year(row.get(year))
                    .batch(row.get(batch))
                    .part(row.get(part))
                    .holder(row.get(holder))
                    .status(row.get(status))
                    .amount(row.get(basis)
                            .flatMap(counted -> row.get(amount).stream()
                                    .mapToObj(tonnes -> BasisMass.of(Mass.ofTonnes(tonnes), counted))
                                    .findFirst()))
                    .notice(row.get(notice))
                    .publishedOn(row.get(publishedOn))
                    .evidence(evidence.of(row))
                    .build();
        };
    });

    private QuotaRows() {}

    private static Integer batch(String text) {
        if (!text.matches("[1-9][0-9]?")) {
            throw new IllegalArgumentException("must be the number of a batch such as 1");
        }
        return Integer.valueOf(text);
    }

    static QuotaTable read(TableSource source) {
        return QuotaTable.of(source.read(TABLE));
    }
}
