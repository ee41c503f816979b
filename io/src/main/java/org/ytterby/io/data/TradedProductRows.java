// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.material.HsCode;
import org.ytterby.quantity.Basis;
import org.ytterby.supply.flow.MappedProduct;

/** Reads which products stand for which material in trade statistics. */
final class TradedProductRows {

    private TradedProductRows() {}

    static ImmutableList<MappedProduct> read(TableSource source) {
        return UniqueRows.by("material and hs6", pair -> List.of(pair.material(), pair.product()), source.read(table()))
                .values()
                .asList();
    }

    private static CsvTable<MappedProduct> table() {
        return CsvTable.of(columns -> {
            CsvColumn<String> material = columns.text("material");
            CsvColumn<HsCode> product = columns.parsed("hs6", HsCode::of);
            CsvColumn<Basis> basis = columns.parsed("basis", Basis::ofCode);
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> MappedProduct.builder()
                    .material(row.get(material))
                    .product(row.get(product))
                    .basis(row.get(basis))
                    .evidence(evidence.of(row))
                    .build();
        });
    }
}
