// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.ytterby.market.PriceSeries;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.RouteBook;
import org.ytterby.product.bom.BillOfMaterials;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.trace.SupplyNetwork;

/**
 * The documents that people write by hand, each with its JSON Schema (draft 2020-12). An editor that knows the schema completes
 * names and explains them; in YAML a first line {@code # yaml-language-server: $schema=...} names it.
 *
 * <p>A schema says which attributes there are, which are required, and what kind of value each takes. Whether the values fit
 * together only the reader says, and it alone decides: whatever it accepts the schema accepts, but not the other way round.
 * A record of a book, such as one provision, has its schema under {@code $defs} in that of the book.
 *
 * @since 0.1
 */
public enum DocumentSchema {
    /** What a product is made of. */
    BILL_OF_MATERIALS("bill-of-materials", BillOfMaterials.class),
    /** A plant or a route. */
    FLOWSHEET("flowsheet", Flowsheet.class),
    /** The prices of one commodity over time. */
    PRICE_SERIES("price-series", PriceSeries.class),
    /** A book of rules: instruments, provisions, suspensions and everything else on record. */
    REGIME_BOOK("regime-book", RegimeBook.class),
    /** A book of routes. */
    ROUTE_BOOK("route-book", RouteBook.class),
    /** A network of supply to trace through. */
    SUPPLY_NETWORK("supply-network", SupplyNetwork.class),
    /** Who supplies how much. */
    SUPPLY_TABLE("supply-table", SupplyTable.class),
    /** A transaction to screen. */
    TRANSACTION("transaction", Transaction.class);

    private static final String ROOT = "https://ytterby.org/schema/v1/";

    private final String name;
    private final Class<?> type;

    DocumentSchema(String name, Class<?> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * Returns the model.
     *
     * @return the type of the document
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Returns the identifier of the schema. It stays as it is for as long as the form of the document does.
     *
     * @return such as {@code https://ytterby.org/schema/v1/transaction.json}
     */
    public URI id() {
        return URI.create(ROOT + name + ".json");
    }

    /**
     * Returns where the schema lies in the jar.
     *
     * @return such as {@code /org/ytterby/io/schema/v1/transaction.json}
     */
    public String resource() {
        return "/org/ytterby/io/schema/v1/" + name + ".json";
    }

    /**
     * Returns the schema.
     *
     * @return its JSON
     */
    public String text() {
        try (InputStream in = DocumentSchema.class.getResourceAsStream(resource())) {
            if (in == null) {
                throw new IllegalStateException(resource() + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource() + " could not be read: " + e.getMessage(), e);
        }
    }
}
