// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the README says of the speed of sums over trade rows: ways to sum one file, run in turns in one JVM, by the processor
 * time of the thread that runs them, which other programs on the machine disturb little.
 */
public final class TradeTable {

    private static final int TURNS = 9;
    private static final int WARM = 3;

    private interface Way {
        int flows(Path file) throws IOException, SQLException;
    }

    private TradeTable() {}

    /**
     * Runs; takes a minute for a million rows.
     *
     * @param arguments the number of rows, a million if not given
     * @throws IOException if the file cannot be made or read
     * @throws SQLException if DuckDB fails
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = arguments.length == 0 ? TradeBenchmark.ROWS : Integer.parseInt(arguments[0]);
        Path file = SyntheticTrade.file(Path.of(System.getProperty("java.io.tmpdir"), "ytterby"), rows, 1);
        String[] names = {"collector", "DuckDB, one thread", "FastCSV, counting only", "groupingBy of records"};
        Way[] ways = {
            path -> TradeBenchmark.collect(path).size(),
            TradePeers::duckDb,
            path -> (int) (TradeBenchmark.countFields(path) >>> 32),
            path -> TradePeers.groupingBy(path).size()
        };
        int used = rows > TradeBenchmark.ROWS ? 3 : ways.length; // records of twelve million rows fill any heap
        double[][] times = new double[used][TURNS];
        for (int turn = -WARM; turn < TURNS; turn++) {
            for (int way = 0; way < used; way++) {
                long start = cpu();
                int flows = ways[way].flows(file);
                double time = (double) (cpu() - start) / rows;
                if (turn < 0) {
                    System.out.println(names[way] + (flows == 0 ? "" : ": " + flows + " flows"));
                } else {
                    times[way][turn] = time;
                }
            }
        }
        for (double[] all : times) {
            Arrays.sort(all);
        }
        for (int way = 0; way < used; way++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %7.1f ns a row (%.1f to %.1f), %.1f times the collector%n",
                    names[way],
                    times[way][TURNS / 2],
                    times[way][0],
                    times[way][TURNS - 1],
                    times[way][TURNS / 2] / times[0][TURNS / 2]);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
