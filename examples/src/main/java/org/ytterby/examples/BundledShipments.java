// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.regime.TransactionCsv;
import org.ytterby.regime.trade.Transaction;

/** The shipments that come with the examples. */
final class BundledShipments {

    private static final String FILE = "shipments.csv";

    private BundledShipments() {}

    static List<Transaction> all() {
        try (InputStream in = Objects.requireNonNull(BundledShipments.class.getResourceAsStream(FILE), FILE)) {
            return TransactionCsv.table()
                    .read(CsvSource.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Transaction one(String id) {
        return all().stream()
                .filter(shipment -> shipment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "shipment must be one of " + FILE + ", such as S185, but was '" + id + "'"));
    }
}
