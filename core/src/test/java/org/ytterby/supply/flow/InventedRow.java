// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.HsCode;

/** A row of trade as a test makes it; a quantity below 0 is not known. */
record InventedRow(int year, int exporter, int importer, int product, long quantityGrams, long valueMillidollars) {

    static final TradedCommodity RARE_EARTHS = new TradedCommodity(
            "Rare earths", java.util.Set.of(HsCode.of("280530"), HsCode.of("284610"), HsCode.of("284690")));
    static final TradedCommodity CERIUM = TradedCommodity.of(HsCode.of("284610"));
    static final TradedCommodity HORSES = TradedCommodity.of(HsCode.of("010121"));
    static final TradeScope SCOPE = TradeScope.of(List.of(RARE_EARTHS, CERIUM, HORSES));

    /** Rows of few areas, so that flows have several; of areas of the past; and of products outside of the scope. */
    static Arbitrary<List<InventedRow>> rows() {
        Arbitrary<Integer> areas =
                Arbitraries.oneOf(Arbitraries.of(842, 840, 156, 490, 158, 251), Arbitraries.of(736, 891, 1, 999));
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.integers().between(2018, 2021), Arbitraries.of(1900, 2199)),
                        areas,
                        areas,
                        Arbitraries.of(280530, 284610, 284690, 10121, 850511),
                        Arbitraries.longs().between(-1, 4_000_000_000_000L),
                        Arbitraries.longs().between(0, 9_000_000_000_000L))
                .as(InventedRow::new)
                .list()
                .ofMaxSize(60);
    }

    void into(TradeSink sink) {
        if (quantityGrams < 0) {
            sink.rowWithoutQuantity(year, exporter, importer, product, valueMillidollars);
        } else {
            sink.row(year, exporter, importer, product, quantityGrams, valueMillidollars);
        }
    }

    static TradeFlows sum(List<InventedRow> rows) {
        TradeCollector collector = TradeCollector.of(SCOPE);
        rows.forEach(row -> row.into(collector));
        return collector.flows();
    }
}
