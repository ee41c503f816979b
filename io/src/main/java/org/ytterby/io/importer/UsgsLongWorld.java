// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.material.Stage;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;

/** Makes supply figures of the world sections of the file of 2026. */
final class UsgsLongWorld {

    static final String SECTION = "World";

    private UsgsLongWorld() {}

    static Piece<SupplyFigure> piece(
            UsgsLongRows rows, CsvRow row, UsgsCommodity commodity, PublishedFigure value, int year) {
        String statistics = FigureCells.stripped(row.get(rows.statistics));
        Optional<SupplyMeasure> measure = measure(statistics);
        if (measure.isEmpty()) {
            return Piece.skip("statistics " + statistics);
        }
        UsgsSupplier line;
        try {
            line = UsgsSupplier.of(row.get(rows.country));
        } catch (IllegalArgumentException unknown) {
            row.refuse(rows.country, UsgsWorldRows.rule(unknown));
            return Piece.skip(Piece.NO_FIGURE);
        }
        if (line.supplier().isEmpty()) {
            return Piece.skip("sum that is not the world");
        }
        Optional<Stage> stage = measure.get() == SupplyMeasure.RESERVES
                ? Optional.of(Stage.MINING)
                : UsgsScope.stage(row.get(rows.detail));
        if (stage.isEmpty()) {
            row.refuse(rows.detail, "name the stage, such as mine production");
        }
        Optional<BigDecimal> tonnes = rows.tonnes(row);
        if (stage.isEmpty() || tonnes.isEmpty()) {
            return Piece.skip(Piece.NO_FIGURE);
        }
        Piece<SupplyFigure> piece = new Piece<>();
        piece.add(rows.scope.figure(
                commodity,
                stage.get(),
                measure.get(),
                line.supplier().get(),
                year,
                FigureCells.times(value, tonnes.get()),
                Optional.empty(),
                rows.note(row),
                UsgsScope.unitNote(row.get(rows.unit), tonnes.get())));
        return piece;
    }

    private static Optional<SupplyMeasure> measure(String statistics) {
        return switch (statistics.toLowerCase(Locale.ROOT)) {
            case "production" -> Optional.of(SupplyMeasure.PRODUCTION);
            case "reserves" -> Optional.of(SupplyMeasure.RESERVES);
            case "capacity", "production capacity" -> Optional.of(SupplyMeasure.CAPACITY);
            default -> Optional.empty();
        };
    }
}
