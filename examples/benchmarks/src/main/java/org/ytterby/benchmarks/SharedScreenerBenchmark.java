// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.PlainScan;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/** The bundled book and the bundled shipments: by one thread, by all threads with one screener, and by the plain scan. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SharedScreenerBenchmark {

    /** What all threads share. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // set before the first measurement
    public static class Shared {
        private List<Transaction> shipments;
        private Screener screener;
        private PlainScan plain;

        /** Reads the book and the shipments. */
        @Setup
        public void prepare() {
            shipments = Shipments.bundled();
            screener = Screener.of(RegimeBooks.bundled().asKnownOn(LocalDate.of(2026, 11, 22)));
            plain = PlainScan.of(screener.view());
        }
    }

    /** Where a thread is. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        private Transaction next(Shared shared) {
            next = next + 1 < shared.shipments.size() ? next + 1 : 0;
            return shared.shipments.get(next);
        }
    }

    /**
     * Screens on one thread.
     *
     * @param shared the screener
     * @param place the place
     * @return the determination, its reasons not yet asked for
     */
    @Benchmark
    public Determination screener(Shared shared, Place place) {
        return shared.screener.screen(place.next(shared));
    }

    /**
     * Screens on all threads.
     *
     * @param shared the screener
     * @param place the place
     * @return the determination, its reasons not yet asked for
     */
    @Benchmark
    @Threads(Threads.MAX)
    public Determination screenerOnAllCores(Shared shared, Place place) {
        return shared.screener.screen(place.next(shared));
    }

    /**
     * Screens and asks for the reasons.
     *
     * @param shared the screener
     * @param place the place
     * @return how many findings there are
     */
    @Benchmark
    public int screenerWithReasons(Shared shared, Place place) {
        return shared.screener.screen(place.next(shared)).findings().size();
    }

    /**
     * Scans all provisions of the book without an index.
     *
     * @param shared the scan
     * @param place the place
     * @return the headline
     */
    @Benchmark
    public Outcome plainScan(Shared shared, Place place) {
        return shared.plain.headline(place.next(shared));
    }
}
