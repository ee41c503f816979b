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
 * @since 0.1
 */
public final class TradeCollector implements TradeSink {

    private final CommodityIndex commodities;
    private final @Nullable BitSet importers;
    private final int flowLimit;
    private final DenseFlows dense;
    private final HashedFlows hashed = new HashedFlows();
    private long group = -1;
    private @Nullable FlowPage square;
    private int flows;
    private long rows;
    private long outside;

    private TradeCollector(TradeScope scope, int squares) {
        commodities = new CommodityIndex(scope.commodities());
        flowLimit = scope.flowLimit();
        dense = new DenseFlows(squares);
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
            add(FlowKey.group(commodity, year), buyer, seller, quantity, value);
        }
        rows++;
    }

    private void add(long wanted, int buyer, int seller, long quantity, long value) {
        if (wanted != group) {
            square = dense.square(wanted);
            group = wanted;
        }
        FlowPage page = square;
        int place = DenseFlows.place(buyer, seller);
        if (page == null || place < 0) {
            int number = hashed.number(FlowKey.of(wanted, buyer, seller));
            page = hashed.page(number);
            place = HashedFlows.place(number);
        }
        boolean first = quantity < 0 ? page.addUnweighed(place, value) : page.add(place, quantity, value);
        if (first && ++flows > flowLimit) {
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
     */
    public TradeFlows flows() {
        FlowTable table = new FlowTable(flows);
        dense.copy(table);
        hashed.copy(table);
        return TradeFlows.of(commodities.names(), table);
    }

    @Override
    public String toString() {
        return rows + " rows in " + flows + " flows, " + outside + " outside";
    }
}
