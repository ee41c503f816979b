// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.ytterby.io.data.ReferenceData;

/**
 * A first look at the library on its bundled data: what six real ores hold and fetch, who mines rare earths, and
 * what China's export rules ask of a few shipments.
 *
 * @since 0.1
 */
public final class Tour {

    private Tour() {}

    /**
     * Prints the tour.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(ReferenceData.bundled(), out::println);
    }

    static void run(ReferenceData data, Consumer<String> out) {
        OreTable.print(data, out);
        out.accept("");
        MineTable.print(data, out);
        out.accept("");
        LicenceTable.print(out);
    }
}
