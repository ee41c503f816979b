// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.element.RareEarths;

/** A composition of the seventeen rare earths against the immutable map one would write instead. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompositionBenchmark {

    private Composition composition;
    private ElementVector prices;
    private ElementVector morePrices;
    private ImmutableMap<Element, Double> map;
    private ImmutableMap<Element, Double> mapPrices;

    /** Fills both forms with the same numbers. */
    public CompositionBenchmark() {
        ImmutableMap.Builder<Element, Double> fractions = ImmutableMap.builder();
        ImmutableMap.Builder<Element, Double> price = ImmutableMap.builder();
        for (Element element : RareEarths.ALL) {
            fractions.put(element, 0.001 * (element.atomicNumber() % 13 + 1));
            price.put(element, 1.5 * element.atomicNumber());
        }
        map = fractions.buildOrThrow();
        mapPrices = price.buildOrThrow();
        composition = Composition.of(map);
        prices = ElementVector.of(mapPrices);
        morePrices = ElementVector.of(ImmutableMap.<Element, Double>builder()
                .putAll(mapPrices)
                .put(Element.FE, 0.1)
                .put(Element.B, 3.0)
                .buildOrThrow());
    }

    /**
     * Scales to a sum of 1.
     *
     * @return the scaled composition
     */
    @Benchmark
    public Composition normaliseComposition() {
        return composition.normalised();
    }

    /**
     * Scales to a sum of 1.
     *
     * @return the scaled map
     */
    @Benchmark
    public ImmutableMap<Element, Double> normaliseMap() {
        double sum = 0;
        for (double fraction : map.values()) {
            sum += fraction;
        }
        ImmutableMap.Builder<Element, Double> scaled = ImmutableMap.builderWithExpectedSize(map.size());
        for (Map.Entry<Element, Double> part : map.entrySet()) {
            scaled.put(part.getKey(), part.getValue() / sum);
        }
        return scaled.buildOrThrow();
    }

    /**
     * Weighs with prices of the same elements.
     *
     * @return the sum
     */
    @Benchmark
    public double weighComposition() {
        return composition.weightedSum(prices);
    }

    /**
     * Weighs with prices of other elements too.
     *
     * @return the sum
     */
    @Benchmark
    public double weighCompositionByMorePrices() {
        return composition.weightedSum(morePrices);
    }

    /**
     * Weighs with prices.
     *
     * @return the sum
     */
    @Benchmark
    public double weighMap() {
        double sum = 0;
        for (Map.Entry<Element, Double> part : map.entrySet()) {
            Double price = mapPrices.get(part.getKey());
            if (price == null) {
                throw new IllegalArgumentException("no price of " + part.getKey());
            }
            sum += part.getValue() * price;
        }
        return sum;
    }

    /**
     * Finds one element.
     *
     * @return its fraction
     */
    @Benchmark
    public double getFromComposition() {
        return composition.fractions().getOrElse(Element.DY, -1);
    }

    /**
     * Finds one element.
     *
     * @return its fraction
     */
    @Benchmark
    public double getFromMap() {
        Double fraction = map.get(Element.DY);
        return fraction == null ? -1 : fraction;
    }
}
