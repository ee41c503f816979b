// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
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
import org.openjdk.jmh.infra.Blackhole;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.io.regime.TransactionCsv;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;

/** A file of {@value #COPIES} times the bundled shipments, from text to outcomes, and the parts of that by themselves. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set before the first measurement
public class CsvScreeningBenchmark {

    /** How often the shipments are repeated. */
    public static final int COPIES = 20;

    private String text;
    private List<Transaction> typed;
    private Screener screener;

    /** Makes the file. */
    @Setup
    public void prepare() {
        text = Shipments.text(COPIES);
        typed = Shipments.bundled();
        screener = Screener.of(RegimeBooks.bundled().asKnownOn(LocalDate.of(2026, 11, 22)));
    }

    /**
     * Reads the fields of the file with FastCSV, whose callback keeps nothing.
     *
     * @return how many characters the fields have
     */
    @Benchmark
    public long fastCsvCallback() {
        long last = 0;
        for (Long characters : CsvReader.builder().build(new FieldCounter(), text)) {
            last = characters;
        }
        return last;
    }

    /**
     * Screens as many transactions as the file has, already typed.
     *
     * @param sink where outcomes go
     */
    @Benchmark
    public void decisionsAlone(Blackhole sink) {
        for (int i = 0; i < COPIES; i++) {
            for (Transaction transaction : typed) {
                sink.consume(screener.headline(transaction));
            }
        }
    }

    /**
     * Reads the file and screens every row.
     *
     * @param sink where outcomes go
     */
    @Benchmark
    public void rowsToOutcomes(Blackhole sink) {
        TransactionCsv.table()
                .forEach(
                        CsvSource.of(text, "shipments.csv"),
                        transaction -> sink.consume(screener.headline(transaction)),
                        sink::consume);
    }
}
