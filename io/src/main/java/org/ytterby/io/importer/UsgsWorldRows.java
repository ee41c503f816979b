// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.material.Stage;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;

/** Reads the world tables of the editions 2022 to 2025: one row for each country, one column for each figure. */
final class UsgsWorldRows {

    private final UsgsScope scope;
    private final CsvColumn<String> source;
    private final CsvColumn<String> country;
    private final CsvColumn<String> type;
    private final Optional<CsvColumn<String>> commodity;
    private final Optional<CsvColumn<String>> unit;
    private final Map<CsvColumn<String>, UsgsWorldColumn> figures = new LinkedHashMap<>();
    private final Map<SupplyMeasure, CsvColumn<String>> notes = new EnumMap<>(SupplyMeasure.class);

    private UsgsWorldRows(UsgsScope scope, HeaderNames header, CsvColumns columns) {
        this.scope = scope;
        source = columns.verbatim(header.require("Source"));
        country = columns.verbatim(header.require("Country"));
        type = columns.verbatim(header.require("Type"));
        commodity = header.find("Commodity").map(columns::verbatim);
        unit = header.find("UNIT_MEAS").map(columns::verbatim);
        for (String name : header.written()) {
            UsgsWorldColumn.of(name).ifPresent(meaning -> figures.put(columns.verbatim(name), meaning));
            UsgsWorldColumn.notes(name).ifPresent(measure -> notes.put(measure, columns.verbatim(name)));
        }
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("must have a column of figures such as Prod_t_2022 but was '"
                    + String.join(",", header.written()) + "'");
        }
        if (commodity.isEmpty() && scope.wanted().size() != 1) {
            throw new IllegalArgumentException(
                    "must have a column Commodity, or one commodity be asked for, but was " + scope.wanted());
        }
        columns.allowUnnamed();
        columns.allowOthers();
    }

    static Function<CsvRow, Piece<SupplyFigure>> of(UsgsScope scope, HeaderNames header, CsvColumns columns) {
        return new UsgsWorldRows(scope, header, columns)::piece;
    }

    private Piece<SupplyFigure> piece(CsvRow row) {
        if (row.get(source).isBlank()
                && row.get(country).isBlank()
                && row.get(type).isBlank()) {
            return Piece.skip(Piece.BLANK_ROW);
        }
        Optional<UsgsCommodity> found = commodity.isPresent()
                ? UsgsCommodity.find(row.get(commodity.get()))
                : scope.wanted().stream().findFirst();
        if (!scope.wants(found)) {
            return Piece.skip(UsgsScope.OTHER_COMMODITY);
        }
        scope.check(row, source);
        UsgsSupplier line = line(row);
        if (line.supplier().isEmpty()) {
            return Piece.skip("sum that is not the world");
        }
        Optional<Stage> stage = UsgsScope.stage(row.get(type));
        if (stage.isEmpty()) {
            row.refuse(type, "name the stage, such as mine production");
        }
        Piece<SupplyFigure> piece = new Piece<>();
        figures.forEach((column, meaning) -> {
            if (FigureCells.stripped(row.get(column)).isEmpty()) {
                piece.leaveOut(Piece.EMPTY_CELL);
            } else {
                add(piece, row, found.orElseThrow(), line, stage.orElse(Stage.MINING), column, meaning);
            }
        });
        row.others().forEach((name, cell) -> {
            if (!cell.isBlank()) {
                piece.leaveOut("column " + name);
            }
        });
        return piece;
    }

    private void add(
            Piece<SupplyFigure> piece,
            CsvRow row,
            UsgsCommodity found,
            UsgsSupplier line,
            Stage stage,
            CsvColumn<String> column,
            UsgsWorldColumn meaning) {
        String words = meaning.unit().orElseGet(() -> unit.map(row::get).orElse(""));
        Optional<BigDecimal> tonnes = FigureCells.tonnes(words);
        if (tonnes.isEmpty()) {
            row.refuse(unit.orElse(column), "name a unit of mass, such as metric tons");
            return;
        }
        Optional<PublishedFigure> printed = figure(row, column);
        if (printed.isEmpty()) {
            return;
        }
        PublishedFigure value = FigureCells.times(printed.orElseThrow(), tonnes.orElseThrow());
        boolean reserves = meaning.measure() == SupplyMeasure.RESERVES;
        CsvColumn<String> note = notes.get(meaning.measure());
        piece.add(scope.figure(
                found,
                reserves ? Stage.MINING : stage,
                meaning.measure(),
                line.supplier().orElseThrow(),
                meaning.year().orElse(scope.edition().year() - 1),
                meaning.estimated() || (line.estimated() && !reserves) ? FigureCells.estimated(value) : value,
                Optional.empty(),
                note == null ? "" : row.get(note),
                UsgsScope.unitNote(words, tonnes.orElseThrow())));
    }

    private UsgsSupplier line(CsvRow row) {
        try {
            return UsgsSupplier.of(row.get(country));
        } catch (IllegalArgumentException unknown) {
            row.refuse(country, rule(unknown));
            return UsgsSupplier.of("World total");
        }
    }

    private static Optional<PublishedFigure> figure(CsvRow row, CsvColumn<String> column) {
        try {
            return Optional.of(FigureCells.figure(row.get(column)));
        } catch (IllegalArgumentException wrong) {
            row.refuse(column, rule(wrong));
            return Optional.empty();
        }
    }

    /** The rule of a refusal without the attribute before it. */
    static String rule(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        List<String> parts = List.of(message.split("must ", 2));
        return parts.size() == 2 ? parts.get(1) : message;
    }
}
