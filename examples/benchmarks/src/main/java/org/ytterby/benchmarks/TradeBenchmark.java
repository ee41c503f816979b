// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ytterby.io.trade.TradeCsv;
import org.ytterby.io.trade.TradeLayout;
import org.ytterby.io.trade.TradeProgress;
import org.ytterby.supply.flow.FlowMeasure;
import org.ytterby.supply.flow.TradeArea;
import org.ytterby.supply.flow.TradeCollector;
import org.ytterby.supply.flow.TradeFlows;
import org.ytterby.supply.flow.TradeScope;

/** One pass over a file of {@value #ROWS} invented trade rows, from bytes to sums, by several ways; and scores from the sums. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set before the first measurement
public class TradeBenchmark {

    /** How many rows the file has. */
    public static final int ROWS = 1_000_000;

    /** How many scores are computed at a time. */
    public static final int SCORES = 10_000;

    private Path file;
    private TradeFlows flows;
    private TradeArea[] importers;

    /**
     * Makes the file.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        file = SyntheticTrade.file(Path.of(System.getProperty("java.io.tmpdir"), "ytterby"), ROWS, 1);
        flows = collect(file);
        importers = flows.importers(SyntheticTrade.rareEarths().name(), SyntheticTrade.FIRST_YEAR)
                .toArray(new TradeArea[0]);
    }

    static TradeFlows collect(Path file) {
        TradeCollector collector = TradeCollector.of(TradeScope.of(List.of(SyntheticTrade.rareEarths())));
        TradeCsv.read(TradeLayout.BACI, file, collector, reject -> {}, TradeProgress.SILENT);
        return collector.flows();
    }

    /**
     * Sums with the collector.
     *
     * @return the sums
     */
    @Benchmark
    public TradeFlows collector() {
        return collect(file);
    }

    /**
     * Sums records with groupingBy.
     *
     * @return the number of flows
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public int groupingBy() throws IOException {
        return TradePeers.groupingBy(file).size();
    }

    /**
     * Sums with DuckDB on one thread.
     *
     * @return the number of flows
     * @throws SQLException if it fails
     */
    @Benchmark
    public int duckDb() throws SQLException {
        return TradePeers.duckDb(file);
    }

    /** Counts characters of fields and keeps nothing. */
    private static final class Counting extends AbstractBaseCsvCallbackHandler<Long> {
        private long characters;

        @Override
        protected void handleField(int at, char[] buffer, int offset, int length, boolean quoted) {
            characters += length;
        }

        @Override
        protected @Nullable Long buildRecord() {
            return characters;
        }
    }

    /**
     * Reads the fields with FastCSV, whose callback keeps nothing.
     *
     * @return how many characters the fields have
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long fastCsvCallback() throws IOException {
        long last = 0;
        try (CsvReader<Long> reader = CsvReader.builder().build(new Counting(), file)) {
            for (Long characters : reader) {
                last = characters;
            }
        }
        return last;
    }

    /**
     * Computes the concentration of the imports of many importers.
     *
     * @return their sum
     */
    @Benchmark
    public double scores() {
        double sum = 0;
        for (int i = 0; i < SCORES; i++) {
            int year = SyntheticTrade.FIRST_YEAR + i % SyntheticTrade.YEARS;
            Set<TradeArea> importer = Set.of(importers[i % importers.length]);
            sum += flows.imports(SyntheticTrade.rareEarths().name(), importer, year)
                    .hhi(FlowMeasure.QUANTITY)
                    .orElse(0);
        }
        return sum;
    }
}
