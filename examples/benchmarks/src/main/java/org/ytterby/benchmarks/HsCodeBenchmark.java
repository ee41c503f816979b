// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.ytterby.material.HsCode;

/** Reading a customs code, and asking whether it falls under a subheading, by interval and by text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HsCodeBenchmark {

    private String written = "8505.11.0070";
    private HsCode magnets = HsCode.of("8505.11");
    private HsCode declared = HsCode.of("8505.11.0070");

    /**
     * Reads a code of ten digits.
     *
     * @return the code
     */
    @Benchmark
    public HsCode read() {
        return HsCode.of(written);
    }

    /**
     * Compares the intervals.
     *
     * @return whether the subheading is a prefix
     */
    @Benchmark
    public boolean prefixByInterval() {
        return magnets.isPrefixOf(declared);
    }

    /**
     * Compares the digits, for reference.
     *
     * @return whether the subheading is a prefix
     */
    @Benchmark
    public boolean prefixByText() {
        return declared.digits().startsWith(magnets.digits());
    }
}
