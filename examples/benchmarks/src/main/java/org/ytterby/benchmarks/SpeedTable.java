// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything that the README says of the speed of screening and of balancing and prints it as a table. */
public final class SpeedTable {

    private static final int STARTS = 9;

    private final Map<String, Double> times = new TreeMap<>();
    private final Map<String, Double> bytes = new TreeMap<>();

    private SpeedTable() {}

    /**
     * Runs; takes some five minutes.
     *
     * @param arguments none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        SpeedTable table = new SpeedTable();
        table.measure();
        table.print();
    }

    private void measure() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("ScreeningBenchmark|SharedScreenerBenchmark|FlowsheetBenchmark")
                        .addProfiler("gc")
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        for (RunResult result : results) {
            String label = result.getParams().getBenchmark().replaceAll(".*benchmarks\\.", "");
            String rules = result.getParams().getParam("rules");
            String name = rules == null ? label : label + " " + rules;
            times.put(name, result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((key, value) -> {
                if (key.endsWith("gc.alloc.rate.norm")) {
                    bytes.put(name, value.getScore());
                }
            });
        }
        for (String what : List.of("mapper", "determination", "compile")) {
            times.put(what, 0.0);
        }
        Map<String, List<Double>> starts = new TreeMap<>();
        for (int i = 0; i < STARTS; i++) {
            for (String what : List.of("mapper", "determination", "compile")) {
                starts.computeIfAbsent(what, w -> new ArrayList<>()).add(start(what));
            }
        }
        starts.forEach((what, all) -> {
            all.sort(null);
            times.put(what, all.get(STARTS / 2));
        });
    }

    private static double start(String what) {
        try {
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ColdStart.class.getName(),
                            what)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Double.parseDouble(printed.trim().split(" ", -1)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double time(String name) {
        return Objects.requireNonNull(times.get(name), name);
    }

    private void print() {
        row("what", "time", "against", "ratio", "bytes");
        row("---", "---", "---", "---", "---");
        for (String rules : List.of("60", "500")) {
            String own = "ScreeningBenchmark.screener " + rules;
            against(
                    rules + " rules, one transaction",
                    own,
                    "hand-written scan",
                    "ScreeningBenchmark.handWrittenScan " + rules);
            against(
                    rules + " rules, one transaction",
                    own,
                    "plain scan of the same book",
                    "ScreeningBenchmark.plainScan " + rules);
            against(rules + " rules, one transaction", own, "Drools 10.2", "ScreeningBenchmark.drools " + rules);
        }
        ratio("500 rules", "ScreeningBenchmark.screener 500", "60 rules", "ScreeningBenchmark.screener 60");
        String bundled = "SharedScreenerBenchmark.screener";
        against("bundled book, one shipment", bundled, "plain scan", "SharedScreenerBenchmark.plainScan");
        ratio("the same with its reasons", "SharedScreenerBenchmark.screenerWithReasons", "without", bundled);
        ratio("the same on all cores, a thread", "SharedScreenerBenchmark.screenerOnAllCores", "on one", bundled);
        double csv = time("CsvScreeningBenchmark.rowsToOutcomes");
        double parts = time("CsvScreeningBenchmark.fastCsvCallback") + time("CsvScreeningBenchmark.decisionsAlone");
        row(
                "CSV file to outcomes",
                format(csv / 1e3, "ms"),
                "FastCSV callback + decisions",
                format(csv / parts, "x"),
                "");
        row(
                "first determination, new JVM",
                format(time("determination"), "ms"),
                "first read of an empty mapper",
                format(time("determination") / time("mapper"), "x"),
                "");
        row("compile 500 rules, new JVM", format(time("compile"), "ms"), "", "", "");
        against(
                "17 elements through a prepared plant of 40 operations, 3 recycles",
                "FlowsheetBenchmark.prepared",
                "EJML, the same systems factored beforehand",
                "FlowsheetBenchmark.ejml");
    }

    private void against(String what, String own, String other, String than) {
        row(
                what,
                format(time(own), "ns"),
                other + ", " + format(time(than), "ns"),
                format(time(than) / time(own), "x as fast"),
                allocated(own));
    }

    private void ratio(String what, String own, String other, String than) {
        row(what, format(time(own), "ns"), other, format(time(own) / time(than), "x the time"), allocated(own));
    }

    private String allocated(String name) {
        return String.format(Locale.ROOT, "%.0f", bytes.getOrDefault(name, 0.0));
    }

    private static String format(double value, String unit) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f %s" : "%.0f %s", value, unit);
    }

    private static void row(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
