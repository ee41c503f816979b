// SPDX-License-Identifier: Apache-2.0
package org.ytterby.smoke;

import java.util.Map;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.io.json.YtterbyJson;

/** A program on the class path that uses the library as named modules where no jar of Jackson 2 is present. */
public final class WithoutJackson2 {

    /** What it prints. */
    public static final String EXPECTED = "{\"a\":[0.5]} org.ytterby.io";

    private WithoutJackson2() {}

    /**
     * Writes JSON and reads a table.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CsvTable<Double> table = CsvTable.of(columns -> {
            CsvColumn<Double> number = columns.number("a");
            return row -> row.get(number);
        });
        String json = YtterbyJson.write(Map.of("a", table.read(CsvSource.of("a\n0.5\n", "a.csv"))));
        System.out.print(json + " " + YtterbyJson.class.getModule().getName());
    }
}
