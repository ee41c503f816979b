// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.material.Stage;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyUnit;

/** What is read of an edition of the Mineral Commodity Summaries, and as evidence of what. */
record UsgsScope(Edition edition, Evidence evidence, Set<UsgsCommodity> wanted) {

    static final String OTHER_COMMODITY = "other commodity";

    boolean wants(Optional<UsgsCommodity> commodity) {
        return commodity.filter(wanted::contains).isPresent();
    }

    /** Refuses a row of another edition, as two are never mixed. */
    void check(CsvRow row, CsvColumn<String> source) {
        String expected = "MCS" + edition.year();
        if (!FigureCells.stripped(row.get(source)).equalsIgnoreCase(expected)) {
            row.refuse(source, "be " + expected + ", the edition asked for");
        }
    }

    SupplyFigure figure(
            UsgsCommodity commodity,
            Stage stage,
            SupplyMeasure measure,
            Supplier supplier,
            int year,
            PublishedFigure value,
            Optional<String> qualifier,
            String... notes) {
        return SupplyFigure.builder()
                .material(commodity.material())
                .scheme(commodity.scheme(edition))
                .stage(stage)
                .measure(measure)
                .supplier(supplier)
                .year(year)
                .value(value)
                .unit(measure == SupplyMeasure.CAPACITY ? SupplyUnit.TONNES_PER_YEAR : SupplyUnit.TONNES)
                .basis(commodity.basis())
                .edition(edition)
                .qualifier(qualifier)
                .evidence(noted(notes))
                .build();
    }

    /** The evidence with the notes of the file, without those that say nothing. */
    Evidence noted(String... notes) {
        String all = Stream.concat(evidence.note().stream(), List.of(notes).stream())
                .map(FigureCells::stripped)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty()
                ? evidence
                : Evidence.builder().from(evidence).note(all).build();
    }

    static String unitNote(String unit, BigDecimal tonnes) {
        return tonnes.compareTo(BigDecimal.ONE) == 0 ? "" : "published in " + unit;
    }

    /** The stage that the words of a table name, empty if they name none. */
    static Optional<Stage> stage(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("secondary")) {
            return Optional.of(Stage.RECYCLING);
        } else if ((lower.contains("mine") && !lower.contains("mineral c")) || lower.contains("concentrate")) {
            return Optional.of(Stage.MINING);
        } else if (lower.contains("refinery") || lower.contains("primary") || lower.contains("compounds")) {
            return Optional.of(Stage.SEPARATION);
        } else if (lower.contains("smelter")) {
            return Optional.of(Stage.METAL_MAKING);
        }
        return Optional.empty();
    }
}
