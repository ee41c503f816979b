// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * Sums rows of trade statistics by commodity, year, importer and exporter. Sums are of whole numbers, so they have the same
 * bits in whatever order the rows come, and however they are split over collectors whose results are
 * {@linkplain TradeFlows#plus added}.
 *
 * <p>The first pairs of commodity and year have a place for every two countries; what comes after them is found by a packed
 * key. A row allocates nothing once its flow is known. A collector is for one thread.
 *
 * <p>Rows are summed some hundred at a time. So a sum past the largest number there is, or one flow more than the scope
 * allows, may be refused some rows after the one that caused it; the collector is of no use then.
 *
 * @since 0.1
 */
public final class TradeCollector implements TradeSink {

    private final CommodityIndex commodities;
    private final @Nullable BitSet importers;
    private final int flowLimit;
    private final DenseFlows dense;
    private final HashedFlows hashed = new HashedFlows();
    private final Waiting waiting = new Waiting();
    private int flows;
    private long rows;
    private long outside;

    private TradeCollector(TradeScope scope, int squares) {
        commodities = new CommodityIndex(scope.commodities());
        flowLimit = scope.flowLimit();
        dense = new DenseFlows(scope.commodities().size(), squares);
        importers = scope.importers().isEmpty() ? null : new BitSet();
        for (TradeArea area : scope.importers()) {
            if (importers != null) {
                importers.set(area.code());
            }
        }
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

    /** Starts a sum that gives so many pairs of commodity and year their own places. */
    static TradeCollector of(TradeScope scope, int squares) {
        return new TradeCollector(scope, squares);
    }

    @Override
    public boolean wants(int product) {
        return commodities.knows(product);
    }

    @Override
    public void row(int year, int exporter, int importer, int product, long quantityGrams, long valueMillidollars) {
        if (quantityGrams < 0) {
            throw Checks.refused("quantityGrams", "be at least 0", quantityGrams);
        }
        add(year, exporter, importer, product, quantityGrams, valueMillidollars);
    }

    @Override
    public void rowWithoutQuantity(int year, int exporter, int importer, int product, long valueMillidollars) {
        add(year, exporter, importer, product, -1, valueMillidollars);
    }

    /** Adds a row; a quantity below 0 is not known. */
    private void add(int year, int exporter, int importer, int product, long quantity, long value) {
        FlowKey.check(year, exporter, importer, product);
        if (value < 0) {
            throw Checks.refused("valueMillidollars", "be at least 0", value);
        }
        int buyer = TradeArea.canonical(importer);
        if (!commodities.knows(product) || (importers != null && !importers.get(buyer))) {
            outside++;
            return;
        }
        int seller = TradeArea.canonical(exporter);
        for (int commodity : commodities.commodities(product)) {
            sum(commodity, year, buyer, seller, quantity, value);
        }
        rows++;
    }

    private void sum(int commodity, int year, int buyer, int seller, long quantity, long value) {
        FlowPage square = dense.square(commodity, year);
        int place = DenseFlows.place(buyer, seller);
        if (square == null || place < 0) {
            int number = hashed.number(FlowKey.of(commodity, year, buyer, seller));
            square = hashed.page(number);
            place = HashedFlows.place(number);
        }
        if (waiting.put(square, place, quantity, value)) {
            settle();
        }
    }

    /** Sums the rows that wait. */
    private void settle() {
        flows += waiting.settle();
        if (flows > flowLimit) {
            throw new FlowLimitException(flowLimit);
        }
    }

    /**
     * Returns the number of rows summed so far, each once even where it is summed under several names.
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
     * @throws FlowLimitException if there are more flows than the scope allows
     * @throws IllegalArgumentException if a sum is past the largest number there is
     */
    public TradeFlows flows() {
        settle();
        FlowTable table = new FlowTable(flows);
        dense.copy(table);
        hashed.copy(table);
        return TradeFlows.of(commodities.names(), table);
    }

    @Override
    public String toString() {
        return rows + " rows, " + outside + " outside";
    }
}
