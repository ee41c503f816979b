// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts why rows were left out. Give it to {@link TradeCsv} as progress and ask it afterwards.
 *
 * <pre>{@code
 * TradeTally tally = new TradeTally();
 * TradeReading reading = TradeCsv.read(TradeLayout.COMTRADE_IMPORTS, file, collector, rejects::add, tally);
 * tally.leftOut(); // {flowCode X=12, motCode 2100=40, world as partner=5}; together reading.leftOut()
 * }</pre>
 *
 * @since 0.1
 */
public final class TradeTally implements TradeProgress {

    private final SortedMap<String, Long> reasons = new TreeMap<>();

    /** Starts with nothing counted. */
    public TradeTally() {}

    @Override
    public void at(long rows, long bytes) {
        // of no interest
    }

    @Override
    public void leftOut(String reason) {
        reasons.merge(reason, 1L, Long::sum);
    }

    /**
     * Returns the number of rows left out, by the reason.
     *
     * @return the numbers so far; their sum is that of {@link TradeReading#leftOut()}
     */
    public SortedMap<String, Long> leftOut() {
        return ImmutableSortedMap.copyOfSorted(reasons);
    }
}
