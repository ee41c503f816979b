// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.Optional;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.product.alias.AliasKind;
import org.ytterby.product.alias.AliasMatch;
import org.ytterby.product.alias.GradeAlias;
import org.ytterby.product.alias.GradeAliases;
import org.ytterby.product.magnet.MagnetFamily;

/** Reads the table of aliases of magnet grades. */
final class AliasRows {

    private AliasRows() {}

    static GradeAliases read(TableSource source) {
        return GradeAliases.builder().aliases(source.read(table())).build();
    }

    private static CsvTable<GradeAlias> table() {
        return CsvTable.of(columns -> {
            CsvColumn<String> alias = columns.text("alias");
            CsvColumn<AliasKind> kind = columns.parsed("kind", text -> Constants.of(AliasKind.class, text));
            CsvColumn<MagnetFamily> family = columns.parsed("family", text -> Constants.of(MagnetFamily.class, text));
            CsvColumn<String> usual = columns.text("usual");
            CsvColumn<AliasMatch> match = columns.parsed("match", text -> Constants.of(AliasMatch.class, text));
            CsvColumn<Optional<String>> seller = columns.optionalText("seller");
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> GradeAlias.builder()
                    .alias(row.get(alias))
                    .kind(row.get(kind))
                    .family(row.get(family))
                    .usual(row.get(usual))
                    .match(row.get(match))
                    .seller(row.get(seller))
                    .evidence(evidence.of(row))
                    .build();
        });
    }
}
