// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * Sums rows of trade statistics by product, year, importer and exporter. Sums are of whole numbers, so they have the same
 * bits in whatever order the rows come, and however they are split over collectors whose results are
 * {@linkplain TradeFlows#plus added}.
 *
 * <p>The first pairs of product and year have a place for every two countries; what comes after them is found by a packed
 * key. A row allocates nothing once its flow is known. A collector is for one thread.
 *
 * @since 0.1
 */
public final class TradeCollector implements TradeSink {

    private final TradeScope scope;
    private final @Nullable BitSet products;
    private final @Nullable BitSet importers;
    private final DenseFlows dense;
    private final HashedFlows hashed = new HashedFlows();
    private int flows;
    private long rows;
    private long outside;

    private TradeCollector(TradeScope scope, int squares) {
        this.scope = scope;
        this.dense = new DenseFlows(squares);
        this.products = scope.products().isEmpty() ? null : new BitSet();
        this.importers = scope.importers().isEmpty() ? null : new BitSet();
        scope.products().forEach(product -> set(products, FlowKey.product("product", product)));
        scope.importers().forEach(area -> set(importers, area.code()));
    }

    /**
     * Starts a sum.
     *
     * @param scope which rows to sum; the others are counted
     * @return an empty collector
     */
    public static TradeCollector of(TradeScope scope) {
        return new TradeCollector(scope, DenseFlows.USUAL_SQUARES);
    }

    /** Starts a sum that gives so many pairs of product and year their own places. */
    static TradeCollector of(TradeScope scope, int squares) {
        return new TradeCollector(scope, squares);
    }

    private static void set(@Nullable BitSet bits, int bit) {
        if (bits != null) {
            bits.set(bit);
        }
    }

    @Override
    public boolean wants(int product) {
        return products == null || product >= 0 && products.get(product);
    }

    @Override
    public void row(int year, int exporter, int importer, int product, long quantityGrams, long valueMillidollars) {
        if ((quantityGrams | valueMillidollars) < 0) {
            throw refused(quantityGrams, valueMillidollars);
        }
        add(year, exporter, importer, product, quantityGrams, valueMillidollars, true);
    }

    @Override
    public void rowWithoutQuantity(int year, int exporter, int importer, int product, long valueMillidollars) {
        if (valueMillidollars < 0) {
            throw refused(0, valueMillidollars);
        }
        add(year, exporter, importer, product, 0, valueMillidollars, false);
    }

    private static IllegalArgumentException refused(long quantity, long value) {
        return quantity < 0
                ? Checks.refused("quantityGrams", "be at least 0", quantity)
                : Checks.refused("valueMillidollars", "be at least 0", value);
    }

    private void add(int year, int exporter, int importer, int product, long quantity, long value, boolean weighed) {
        FlowKey.check(year, exporter, importer, product);
        int buyer = TradeArea.canonical(importer);
        if (!wants(product) || (importers != null && !importers.get(buyer))) {
            outside++;
            return;
        }
        int seller = TradeArea.canonical(exporter);
        long group = FlowKey.group(product, year);
        int at = dense.place(group, buyer, seller);
        long[] cells;
        if (at >= 0) {
            cells = dense.square();
        } else {
            int place = hashed.place(FlowKey.of(group, buyer, seller));
            cells = hashed.cells(place);
            at = HashedFlows.at(place);
        }
        boolean first = FlowCells.add(cells, at, quantity, value);
        if (!weighed) {
            FlowCells.unweighed(cells, at, value);
        }
        rows++;
        if (first && ++flows > scope.flowLimit()) {
            throw new FlowLimitException(scope.flowLimit());
        }
    }

    /**
     * Returns the number of rows summed so far.
     *
     * @return the number
     */
    public long rows() {
        return rows;
    }

    /**
     * Returns the number of rows that were handed over and lie outside of the scope.
     *
     * @return the number
     */
    public long rowsOutside() {
        return outside;
    }

    /**
     * Returns the sums so far. The collector can go on.
     *
     * @return the sums
     */
    public TradeFlows flows() {
        FlowTable table = new FlowTable(flows);
        dense.forEach(table);
        hashed.forEach(table);
        return TradeFlows.of(table);
    }

    @Override
    public String toString() {
        return rows + " rows in " + flows + " flows, " + outside + " outside";
    }
}
