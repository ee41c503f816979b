// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawEngineTest {

    private static final List<Distribution> TWO = List.of(new Uniform(0, 1), new LogNormal(2, 0.5));
    private static final Trial SUM_AND_PRODUCT = (values, into) -> {
        into[0] = values[0] + values[1];
        into[1] = values[0] * values[1];
    };

    private static double[][] sample(long seed, int draws, int batch, int threads, DrawProgress progress, Trial trial) {
        DrawEngine engine = new DrawEngine(seed, draws, batch, TWO, 2, progress);
        if (threads == 1) {
            return engine.sample(() -> trial, Runnable::run, 1);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return engine.sample(() -> trial, pool, threads);
        } finally {
            pool.shutdown();
        }
    }

    private static double[][] sample(long seed, int draws, int batch, int threads) {
        return sample(seed, draws, batch, threads, DrawProgress.ignored(), SUM_AND_PRODUCT);
    }

    @Property(tries = 50)
    void theSameBitsOnAnyThreadsAndWithAnyBatch(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int draws,
            @ForAll @IntRange(min = 1, max = 400) int batch) {
        double[][] one = sample(seed, draws, 1, 1);
        for (int threads : new int[] {1, 2, 3, 8}) {
            assertThat(Arrays.deepEquals(sample(seed, draws, batch, threads), one))
                    .isTrue();
        }
    }

    @Property
    void theFirstDrawsOfMoreAreThoseOfFewer(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int draws) {
        double[][] fewer = sample(seed, draws, 16, 1);
        double[][] more = sample(seed, 2 * draws, 16, 1);
        for (int i = 0; i < 2; i++) {
            assertThat(Arrays.copyOf(more[i], draws)).isEqualTo(fewer[i]);
        }
    }

    @Test
    void everyDrawTakesItsNumbersFromItsOwnCounter() {
        double[][] sample = sample(42, 5, 2, 1);
        double u = CounterRandom.uniform(42, 3, 0, 0);
        double v = TWO.get(1).quantile(CounterRandom.uniform(42, 3, 0, 1));
        assertThat(sample[0][3]).isEqualTo(u + v);
        assertThat(sample[1][3]).isEqualTo(u * v);
    }

    @Test
    void progressIsToldAfterEveryBatch() {
        List<Integer> told = new ArrayList<>();
        sample(1, 10, 4, 1, (done, wanted) -> told.add(done) && wanted == 10, SUM_AND_PRODUCT);
        assertThat(told).containsExactly(4, 8, 10);
    }

    @Test
    void progressOfManyThreadsCountsUpOneByOne() {
        List<Integer> told = new ArrayList<>(); // not made for threads: the engine tells one at a time
        sample(1, 1000, 1, 8, (done, wanted) -> told.add(done), SUM_AND_PRODUCT);
        assertThat(told).hasSize(1000).isSorted().endsWith(1000);
    }

    /** Whoever stops after so many draws gets the first of all, some more if other threads were at work. */
    @Test
    void drawsStoppedEarlyAreTheFirstOfAll() {
        double[][] all = sample(5, 400, 1, 1);
        for (int threads : new int[] {1, 2, 3, 8}) {
            double[][] some = sample(5, 400, 10, threads, (done, wanted) -> done < 50, SUM_AND_PRODUCT);
            assertThat(some[0]).hasSizeBetween(50, 50 + 10 * (threads - 1));
            for (int i = 0; i < 2; i++) {
                assertThat(some[i]).isEqualTo(Arrays.copyOf(all[i], some[i].length));
            }
        }
        assertThat(sample(5, 400, 10, 1, (done, wanted) -> false, SUM_AND_PRODUCT)[1])
                .hasSize(10);
    }

    @Test
    void theFirstDrawThatFailsIsTold() {
        double from = 0.9;
        int first = 0;
        while (CounterRandom.uniform(11, first, 0, 0) <= from) {
            first++;
        }
        double u = CounterRandom.uniform(11, first, 0, 0);
        for (int threads : new int[] {1, 2, 8}) {
            assertThatThrownBy(() -> sample(11, 500, 3, threads, DrawProgress.ignored(), (values, into) -> {
                        if (values[0] > from) {
                            throw new IllegalArgumentException("value " + values[0]);
                        }
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value " + u);
        }
    }

    @Test
    void anErrorOfAThreadIsNotSwallowed() {
        assertThatThrownBy(() -> sample(11, 5, 3, 2, DrawProgress.ignored(), (values, into) -> {
                    throw new AssertionError("broken");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a thread of the draws failed")
                .hasRootCauseMessage("broken");
    }

    @Test
    void everyThreadHasATrialOfItsOwn() {
        AtomicInteger made = new AtomicInteger();
        new DrawEngine(1, 100, 1, TWO, 2, DrawProgress.ignored())
                .sample(
                        () -> {
                            made.incrementAndGet();
                            return SUM_AND_PRODUCT;
                        },
                        Runnable::run,
                        5);
        assertThat(made).hasValue(5);
    }
}
