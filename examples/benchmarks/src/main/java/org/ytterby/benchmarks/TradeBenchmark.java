// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private TradeScores scores;

    /**
     * Makes the file.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        file = SyntheticTrade.file(Path.of(System.getProperty("java.io.tmpdir"), "ytterby"), ROWS, 1);
        scores = new TradeScores(collect(file));
    }

    static long countFields(Path file) throws IOException {
        long last = 0;
        try (CsvReader<Long> reader = CsvReader.builder().build(new FieldCounter(), file)) {
            for (Long characters : reader) {
                last = characters;
            }
        }
        return last;
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

    /**
     * Reads the fields with FastCSV, whose callback keeps nothing.
     *
     * @return how many characters the fields have
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long fastCsvCallback() throws IOException {
        return countFields(file);
    }

    /**
     * Computes GeoPolRisk of many importers.
     *
     * @return the sum of factors and concentrations
     */
    @Benchmark
    public double scores() {
        return scores.sum(SCORES);
    }
}
