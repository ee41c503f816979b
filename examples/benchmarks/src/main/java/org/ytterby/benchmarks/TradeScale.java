// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ytterby.io.trade.TradeCsv;
import org.ytterby.io.trade.TradeLayout;
import org.ytterby.io.trade.TradeProgress;
import org.ytterby.io.trade.TradeReading;
import org.ytterby.supply.flow.TradeCollector;
import org.ytterby.supply.flow.TradeFlows;
import org.ytterby.supply.flow.TradeScope;

/**
 * One pass over some million invented rows in this JVM, with the heap it had and the most it used. Run it with {@code
 * -Xmx256m}.
 */
public final class TradeScale {

    private static final int SCORES = 10_000;

    private TradeScale() {}

    /**
     * Runs.
     *
     * @param arguments the number of rows
     */
    public static void main(String[] arguments) {
        int rows = arguments.length == 0 ? 12_000_000 : Integer.parseInt(arguments[0]);
        try {
            Path file = SyntheticTrade.file(Path.of(System.getProperty("java.io.tmpdir"), "ytterby"), rows, 1);
            System.out.printf(Locale.ROOT, "%,d rows, %,d bytes%n", rows, Files.size(file));
            for (int pass = 0; pass < 5; pass++) {
                pass(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pass(Path file) {
        long start = System.nanoTime();
        TradeCollector collector = TradeCollector.of(TradeScope.of(List.of(SyntheticTrade.rareEarths())));
        TradeReading reading = TradeCsv.read(TradeLayout.BACI, file, collector, reject -> {}, TradeProgress.SILENT);
        long read = System.nanoTime();
        TradeFlows flows = collector.flows();
        long packed = System.nanoTime();
        double sum = new TradeScores(flows).sum(SCORES);
        long scored = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ns a row, packing %.0f ms, %,d scores %.0f ms (%.3f), heap at most %,d of %,d MB%n",
                flows,
                (double) (read - start) / reading.read(),
                (packed - read) / 1e6,
                SCORES,
                (scored - packed) / 1e6,
                sum,
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
