// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CountingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.ytterby.io.csv.CsvError;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.regime.TransactionCsv;
import org.ytterby.io.regime.TransactionJson;
import org.ytterby.regime.trade.Transaction;

/** Reads shipments one by one from a file of either form, or from the bundled one. */
final class ShipmentReader {

    private static final String BUNDLED = "shipments.csv";

    /** What could not be read: where it starts, its cells as they stand, and why. */
    record Reject(int line, List<String> header, List<String> cells, List<String> reasons) {}

    private ShipmentReader() {}

    static String name(Optional<Path> file) {
        return file.map(Path::getFileName).map(Path::toString).orElse(BUNDLED + " (bundled)");
    }

    /** Returns the bytes to be read, 0 where that is not known; says so if the file is not there. */
    static long size(Optional<Path> file) throws IOException {
        return file.isPresent() ? Files.size(file.get()) : 0;
    }

    static void read(Optional<Path> file, PrintStream err, Consumer<Transaction> shipments, Consumer<Reject> rejects)
            throws IOException {
        String name = file.map(Path::getFileName).map(Path::toString).orElse(BUNDLED);
        try (CountingInputStream in = new CountingInputStream(open(file));
                ProgressBar progress = new ProgressBar(err, size(file))) {
            Consumer<Transaction> counted = shipment -> {
                progress.row(in.getCount());
                shipments.accept(shipment);
            };
            if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
                TransactionJson.forEach(in, name, counted, reject -> {
                    progress.row(in.getCount());
                    rejects.accept(new Reject(
                            reject.line(),
                            ImmutableList.of("transaction"),
                            ImmutableList.of(reject.json()),
                            ImmutableList.of(name + ":" + reject)));
                });
            } else {
                TransactionCsv.table().unguarded().forEach(CsvSource.of(in, name), counted, reject -> {
                    progress.row(in.getCount());
                    List<String> reasons =
                            reject.errors().stream().map(CsvError::toString).toList();
                    rejects.accept(new Reject(reject.line(), reject.header(), reject.cells(), reasons));
                });
            }
        }
    }

    private static InputStream open(Optional<Path> file) throws IOException {
        return file.isPresent()
                ? Files.newInputStream(file.get())
                : Objects.requireNonNull(ShipmentReader.class.getResourceAsStream(BUNDLED), BUNDLED);
    }
}
