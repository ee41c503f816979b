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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.PlainScan;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/** One transaction against made-up books: the screener, a hand-written scan of plain rules, and Drools. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set before the first measurement
public class ScreeningBenchmark {

    private static final int TRANSACTIONS = 256;

    /** How many rules. */
    @Param({"60", "500"})
    public int rules;

    private List<SimpleRule> simple = List.of();
    private Transaction[] transactions = {};
    private Screener screener;
    private PlainScan plain;
    private DroolsRules drools;
    private int next;

    /** Prepares the engines and proves that they agree. */
    @Setup
    public void prepare() {
        simple = SyntheticRules.rules(rules);
        transactions = SyntheticRules.transactions(TRANSACTIONS).toArray(new Transaction[0]);
        KnownBook book = SyntheticRules.book(simple).asKnownOn(LocalDate.of(2026, 11, 22));
        screener = Screener.of(book);
        plain = PlainScan.of(book);
        drools = DroolsRules.of(simple);
        for (Transaction transaction : transactions) {
            Outcome expected = scan(transaction);
            if (screener.headline(transaction) != expected || drools.headline(transaction) != expected) {
                throw new IllegalStateException("the engines disagree on " + transaction);
            }
        }
    }

    private Transaction next() {
        next = (next + 1) & (TRANSACTIONS - 1);
        return transactions[next];
    }

    private Outcome scan(Transaction transaction) {
        Outcome strictest = Outcome.NOT_CONTROLLED;
        for (SimpleRule rule : simple) {
            if (rule.reaches(transaction)) {
                strictest = Outcome.strictest(strictest, rule.outcome());
            }
        }
        return strictest;
    }

    /**
     * Screens.
     *
     * @return the determination, its reasons not yet asked for
     */
    @Benchmark
    public Determination screener() {
        return screener.screen(next());
    }

    /**
     * Screens and asks for the reasons.
     *
     * @return how many findings there are
     */
    @Benchmark
    public int screenerWithReasons() {
        return screener.screen(next()).findings().size();
    }

    /**
     * Scans rules that are written down as plainly as can be.
     *
     * @return the headline
     */
    @Benchmark
    public Outcome handWrittenScan() {
        return scan(next());
    }

    /**
     * Scans all provisions of the book without an index.
     *
     * @return the headline
     */
    @Benchmark
    public Outcome plainScan() {
        return plain.headline(next());
    }

    /**
     * Asks Drools.
     *
     * @return the headline
     */
    @Benchmark
    public Outcome drools() {
        return drools.headline(next());
    }
}
