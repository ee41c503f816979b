// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ytterby.examples.ScreenShipments;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.regime.TransactionCsv;
import org.ytterby.regime.trade.Transaction;

/** The shipments that the examples bring along. */
final class Shipments {

    private Shipments() {}

    static String text() {
        try (InputStream in = ScreenShipments.class.getResourceAsStream("shipments.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enough copies of the shipments to make a file of some length. */
    static String text(int copies) {
        String text = text();
        int body = text.indexOf('\n') + 1;
        return text.substring(0, body) + text.substring(body).repeat(copies);
    }

    static List<Transaction> bundled() {
        return List.copyOf(TransactionCsv.table()
                .readLenient(CsvSource.of(text(), "shipments.csv"))
                .rows());
    }
}
