// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.product.choice.GrainBoundaryDiffusion;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.quantity.Interval;

/** Reads the table of grain-boundary diffusion. */
final class DiffusionRows {

    private DiffusionRows() {}

    static ImmutableMap<String, GrainBoundaryDiffusion> read(TableSource source) {
        return UniqueRows.by("id", GrainBoundaryDiffusion::id, source.read(table()));
    }

    private static CsvTable<GrainBoundaryDiffusion> table() {
        return CsvTable.of(columns -> {
            CsvColumn<String> id = columns.text("id");
            CsvColumn<List<Element>> diffused = columns.list("diffused", ";", Element::ofSymbol);
            CsvColumn<Interval> saving = columns.parsed("saving_pct", Ranges::ofPercent);
            CsvColumn<Optional<Interval>> gain = columns.optionalParsed("coercivity_gain_kOe", Ranges::parse);
            CsvColumn<Optional<Interval>> depth = columns.optionalParsed("depth_mm", Ranges::parse);
            EvidenceColumns evidence = new EvidenceColumns(columns);
            return row -> GrainBoundaryDiffusion.builder()
                    .id(row.get(id))
                    .addAllDiffused(row.get(diffused))
                    .saving(row.get(saving))
                    .coercivityGain(row.get(gain).map(range -> new MagneticRange(range, MagneticUnit.KILOOERSTED)))
                    .depthMillimetres(row.get(depth))
                    .evidence(evidence.of(row))
                    .build();
        });
    }
}
