// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.ytterby.material.HsCode;
import org.ytterby.place.Country;
import org.ytterby.supply.flow.TradedCommodity;

/** Invented trade rows in the layout of BACI; the same seed gives the same bytes. */
final class SyntheticTrade {

    static final int FIRST_YEAR = 2018;
    static final int YEARS = 5;

    /** The codes of the usual map of rare earths. */
    private static final int[] PRODUCTS = {284610, 284690, 280530};

    private static final int[] AREAS = Arrays.stream(Country.values())
            .filter(country -> country.tradeCode().isPresent())
            .mapToInt(country -> country.tradeCode().getAsInt())
            .sorted()
            .toArray();

    private SyntheticTrade() {}

    static TradedCommodity rareEarths() {
        return new TradedCommodity(
                "Rare earths",
                Arrays.stream(PRODUCTS)
                        .mapToObj(product -> HsCode.of(Integer.toString(product)))
                        .collect(Collectors.toSet()));
    }

    /** Writes a file unless it is there. */
    static Path file(Path folder, int rows, long seed) throws IOException {
        Path file = folder.resolve("trade-" + rows + "-" + seed + ".csv");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path half = folder.resolve(file.getFileName() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
                write(out, rows, seed);
            }
            Files.move(half, file);
        }
        return file;
    }

    private static void write(OutputStream out, int rows, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        out.write("t,i,j,k,v,q\n".getBytes(StandardCharsets.US_ASCII));
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            int exporter = random.nextInt(AREAS.length);
            int importer = (exporter + 1 + random.nextInt(AREAS.length - 1)) % AREAS.length;
            row.setLength(0);
            row.append(FIRST_YEAR + random.nextInt(YEARS)).append(',');
            row.append(AREAS[exporter]).append(',').append(AREAS[importer]).append(',');
            row.append(PRODUCTS[random.nextInt(PRODUCTS.length)]).append(',');
            thousandths(row, random).append(',');
            if (random.nextInt(50) == 0) {
                row.append("NA");
            } else {
                thousandths(row, random);
            }
            out.write(row.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Numbers of one to eight digits with three decimals, as skewed as trade is. */
    private static StringBuilder thousandths(StringBuilder row, SplittableRandom random) {
        long number = random.nextLong(1L << (4 + random.nextInt(26)));
        return row.append(number / 1000).append('.').append(String.format(Locale.ROOT, "%03d", number % 1000));
    }
}
