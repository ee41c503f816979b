// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same sums as others would write them. */
final class TradePeers {

    private record Row(int year, int exporter, int importer, String product, double value, double quantity) {}

    private record Key(int year, int exporter, int importer) {}

    private TradePeers() {}

    /** Lines cut into records, summed in doubles. */
    static Map<Key, Double> groupingBy(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(TradePeers::row)
                    .filter(row -> row.product.equals("284610")
                            || row.product.equals("284690")
                            || row.product.equals("280530"))
                    .collect(Collectors.groupingBy(
                            row -> new Key(row.year, row.exporter, row.importer),
                            Collectors.summingDouble(row -> row.quantity)));
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        return new Row(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3],
                Double.parseDouble(cells[4]),
                cells[5].equals("NA") ? 0 : Double.parseDouble(cells[5]));
    }

    /** Decimals on one thread, the types of the columns stated, so that none is guessed. */
    static int duckDb(Path file) throws SQLException {
        String from = "read_csv('" + file + "', header = true, nullstr = 'NA', parallel = false, columns = {"
                + "'t': 'SMALLINT', 'i': 'SMALLINT', 'j': 'SMALLINT', 'k': 'INTEGER', 'v': 'DECIMAL(18,3)', 'q': 'DECIMAL(18,3)'})";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(
                    "CREATE TEMP TABLE flows AS SELECT t, j, i, sum(q) AS q, sum(v) AS v, count(*) AS n, count(q) AS w FROM "
                            + from + " WHERE k IN (284610, 284690, 280530) GROUP BY t, j, i");
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM flows")) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
