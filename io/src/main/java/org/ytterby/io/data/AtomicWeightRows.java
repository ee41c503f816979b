// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ytterby.element.AtomicWeight;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.quantity.Interval;

/** Reads the table of atomic weights. A row without a weight says that the element has none. */
final class AtomicWeightRows {

    private AtomicWeightRows() {}

    private record Row(
            String table,
            int year,
            Optional<String> revises,
            Element element,
            Optional<AtomicWeight> weight,
            Evidence evidence) {}

    static ImmutableMap<String, AtomicWeights> read(TableSource source) {
        Map<String, AtomicWeights> tables = new LinkedHashMap<>();
        Map<String, Map<Element, AtomicWeight>> weights = new LinkedHashMap<>();
        for (Row row : source.read(TABLE)) {
            Map<Element, AtomicWeight> own = weights.computeIfAbsent(row.table(), name -> new LinkedHashMap<>());
            row.weight().ifPresent(weight -> own.put(row.element(), weight));
            AtomicWeights.Builder table = AtomicWeights.builder()
                    .name(row.table())
                    .year(row.year())
                    .evidence(row.evidence())
                    .weights(merged(base(tables, row), own));
            tables.put(row.table(), table.build());
        }
        return ImmutableMap.copyOf(tables);
    }

    private static Map<Element, AtomicWeight> base(Map<String, AtomicWeights> tables, Row row) {
        if (row.revises().isEmpty()) {
            return Map.of();
        }
        AtomicWeights base = tables.get(row.revises().get());
        if (base == null) {
            throw new IllegalArgumentException("revises must be a table further up but was '"
                    + row.revises().get() + "'");
        }
        return base.weights();
    }

    private static Map<Element, AtomicWeight> merged(Map<Element, AtomicWeight> base, Map<Element, AtomicWeight> own) {
        Map<Element, AtomicWeight> all = new LinkedHashMap<>(base);
        all.putAll(own);
        return all;
    }

    private static final CsvTable<Row> TABLE = CsvTable.of(columns -> {
        CsvColumn<String> table = columns.text("table");
        CsvColumn<Integer> year = columns.integer("year", 1900, 2200);
        CsvColumn<Optional<String>> revises = columns.optionalText("revises");
        CsvColumn<Integer> atomicNumber = columns.integer("atomic_number", 1, Element.COUNT);
        CsvColumn<Element> symbol = columns.parsed("symbol", Element::ofSymbol);
        CsvColumn<Optional<BigDecimal>> weight = columns.optionalDecimal("weight");
        CsvColumn<Optional<BigDecimal>> uncertainty = columns.optionalDecimal("uncertainty");
        CsvColumn<OptionalDouble> low = columns.optionalNumber("interval_low");
        CsvColumn<OptionalDouble> high = columns.optionalNumber("interval_high");
        CsvColumn<Optional<String>> doi = columns.optionalText("doi");
        EvidenceColumns evidence = new EvidenceColumns(columns);
        return row -> {
            if (row.get(symbol).atomicNumber() != row.get(atomicNumber)) {
                row.refuse(atomicNumber, "be " + row.get(symbol).atomicNumber() + " for " + row.get(symbol));
            }
            if (row.get(weight).isPresent() != row.get(uncertainty).isPresent()) {
                row.refuse(uncertainty, "be stated where the weight is, and only there");
            }
            if (row.get(low).isPresent() != row.get(high).isPresent()) {
                row.refuse(high, "be stated where interval_low is, and only there");
            }
            Optional<AtomicWeight> stated = row.get(weight)
                    .flatMap(value -> row.get(uncertainty).map(u -> weight(value, u, row.get(low), row.get(high))));
            return new Row(
                    row.get(table),
                    row.get(year),
                    row.get(revises),
                    row.get(symbol),
                    stated,
                    evidence.of(row, row.get(doi)));
        };
    });

    private static AtomicWeight weight(BigDecimal value, BigDecimal u, OptionalDouble low, OptionalDouble high) {
        AtomicWeight.Builder weight = AtomicWeight.builder().value(value).uncertainty(u);
        if (low.isPresent() && high.isPresent()) {
            weight.interval(Interval.of(low.getAsDouble(), high.getAsDouble()));
        }
        return weight.build();
    }
}
