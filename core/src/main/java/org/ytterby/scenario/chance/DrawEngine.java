// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Makes draws on several threads. Every draw has its own place in the result and takes its numbers from its own counter, so
 * that neither the number of threads nor the size of a batch makes a difference. Batches are handed out in order and a batch
 * begun is finished, so that draws stopped early are the first of all.
 */
final class DrawEngine {

    private final long seed;
    private final int wanted;
    private final int batch;
    private final List<Distribution> distributions;
    private final DrawProgress progress;
    private final double[][] byMeasure;

    /** Guarded by this. */
    private int next;

    private int done;
    private boolean stopped;
    private int failedDraw = Integer.MAX_VALUE;
    private final List<RuntimeException> failure = new ArrayList<>();

    DrawEngine(
            long seed, int wanted, int batch, List<Distribution> distributions, int measures, DrawProgress progress) {
        this.seed = seed;
        this.wanted = wanted;
        this.batch = batch;
        this.distributions = distributions;
        this.progress = progress;
        this.byMeasure = new double[measures][wanted];
    }

    /**
     * Makes the draws.
     *
     * @return by measure the values of the draws made
     * @throws RuntimeException as thrown by the first draw that failed
     */
    double[][] sample(Supplier<Trial> trials, Executor executor, int workers) {
        List<FutureTask<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            FutureTask<Void> task = new FutureTask<>(() -> work(trials.get()), null);
            tasks.add(task);
            executor.execute(task);
        }
        for (FutureTask<Void> task : tasks) {
            try {
                Uninterruptibles.getUninterruptibly(task);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a thread of the draws failed", e.getCause());
            }
        }
        synchronized (this) {
            if (!failure.isEmpty()) {
                throw failure.get(0);
            }
            int made = Math.min(next, wanted);
            return made == wanted
                    ? byMeasure
                    : Arrays.stream(byMeasure)
                            .map(values -> Arrays.copyOf(values, made))
                            .toArray(double[][]::new);
        }
    }

    private void work(Trial trial) {
        double[] values = new double[distributions.size()];
        double[] measures = new double[byMeasure.length];
        for (int from = claim(); from < wanted; from = claim()) {
            int to = Math.min(wanted - from, batch) + from;
            for (int draw = from; draw < to; draw++) {
                try {
                    draw(trial, draw, values, measures);
                } catch (RuntimeException e) {
                    fail(draw, e);
                    return;
                }
            }
            report(to - from);
        }
    }

    private void draw(Trial trial, int draw, double[] values, double[] measures) {
        for (int i = 0; i < values.length; i++) {
            values[i] = distributions.get(i).quantile(CounterRandom.uniform(seed, draw, 0, i));
        }
        trial.run(values, measures);
        for (int i = 0; i < measures.length; i++) {
            byMeasure[i][draw] = measures[i];
        }
    }

    private synchronized int claim() {
        if (stopped || next >= wanted) {
            return wanted;
        }
        int from = next;
        next = Math.min(wanted - from, batch) + from;
        return from;
    }

    private synchronized void report(int made) {
        done += made;
        stopped |= !progress.goesOn(done, wanted);
    }

    private synchronized void fail(int draw, RuntimeException e) {
        stopped = true;
        if (draw < failedDraw) {
            failedDraw = draw;
            failure.clear();
            failure.add(e);
        }
    }
}
