// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.io.json.JsonFormatException;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.io.regime.JsonReject;
import org.ytterby.market.UnitPrice;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads a ledger of prices in JSON: {@code {"schema":1,"prices":[...]}}, each a {@link PriceRecord}. There is no common form of
 * such ledgers; this one has the parts that open ledgers record: element, form, purity, quantity, currency per unit, terms of
 * delivery, tax, date, country of the seller and confidence.
 *
 * <pre>{@code
 * {"schema": 1, "prices": [
 *   {"elements": ["Nd"], "form": "OXIDE", "basis": "REO", "purity": "99.5% min",
 *    "quantity": {"amount": 500, "unit": "kg"}, "price": "61.5 USD", "per": "kg", "kind": "OFFER", "incoterm": "FOB",
 *    "tax": {"treatment": "EXCLUDED"}, "date": "2025-03-14", "sellerCountry": "CN",
 *    "confidence": "SECONDARY_SOURCE_SEEN", "source": "offer of a trader"}]}
 * }</pre>
 *
 * <pre>{@code
 * PriceLedger ledger = PriceLedger.read(Files.newInputStream(file), "ledger.json");
 * List<UnitPrice> prices = ledger.prices();
 * }</pre>
 *
 * <p>A record with an unknown field is rejected, and the reason names the nearest known one; so is one with a field twice, null
 * or of the wrong kind. A price without a word on tax or terms has to say so ({@code "NOT_STATED"}, {@code "not stated"}).
 *
 * @param records the good records, in order
 * @param rejects the others, with their place, reason and text
 * @since 0.1
 */
public record PriceLedger(List<PriceRecord> records, List<JsonReject> rejects) implements Serializable {

    /** The number of the form. */
    public static final int SCHEMA = 1;

    private static final ObjectReader TREE = YtterbyJson.mapper()
            .readerFor(JsonNode.class)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * Copies the lists.
     *
     * @param records the good records, in order
     * @param rejects the others, with their place, reason and text
     */
    public PriceLedger {
        records = ImmutableList.copyOf(records);
        rejects = ImmutableList.copyOf(rejects);
    }

    /**
     * Reads a ledger.
     *
     * @param in the stream, in UTF-8, which is closed
     * @param name what messages call it, such as a file name
     * @return the records and the rejects, together as many as the ledger has
     * @throws JsonFormatException if the text is not JSON or not of the form
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static PriceLedger read(InputStream in, String name) {
        List<PriceRecord> records = new ArrayList<>();
        List<JsonReject> rejects = new ArrayList<>();
        try (InputStream closed = in;
                JsonParser parser = TREE.createParser(closed)) {
            document(parser, records, rejects);
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        } catch (JacksonException error) {
            throw YtterbyJson.explain(error, name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new PriceLedger(records, rejects);
    }

    /**
     * Returns the number of records read, good or not.
     *
     * @return the number
     */
    public int read() {
        return records.size() + rejects.size();
    }

    /**
     * Returns the prices.
     *
     * @return the price of each good record, in order
     */
    public List<UnitPrice> prices() {
        return records.stream().map(PriceRecord::unitPrice).toList();
    }

    private static void document(JsonParser parser, List<PriceRecord> records, List<JsonReject> rejects) {
        expect(parser, parser.nextToken() == JsonToken.START_OBJECT, "", "must be an object with schema and prices");
        expect(parser, "schema".equals(parser.nextName()), "schema", "must come first");
        boolean one = parser.nextToken() == JsonToken.VALUE_NUMBER_INT && parser.getValueAsInt() == SCHEMA;
        expect(parser, one, "schema", "must be " + SCHEMA + " but was " + parser.getString());
        expect(parser, "prices".equals(parser.nextName()), "prices", "must come second");
        expect(parser, parser.nextToken() == JsonToken.START_ARRAY, "prices", "must be an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element(parser, records, rejects);
        }
        expect(parser, parser.nextToken() == JsonToken.END_OBJECT, "", "must hold nothing but schema and prices");
        expect(parser, parser.nextToken() == null, "", "must end after one value");
    }

    private static void element(JsonParser parser, List<PriceRecord> records, List<JsonReject> rejects) {
        int index = records.size() + rejects.size();
        TokenStreamLocation start = parser.currentTokenLocation();
        JsonNode node = TREE.readValue(parser);
        String path = "prices[" + index + "]";
        try {
            if (!node.isObject()) {
                throw MismatchedInputException.from(null, PriceRecord.class, "must be an object but was " + node);
            }
            PriceRecord read = YtterbyJson.mapper().treeToValue(node, PriceRecord.class);
            read.unitPrice(); // what the record leaves to the price is refused here, not later
            records.add(read);
        } catch (DatabindException error) {
            JsonFormatException fault = YtterbyJson.explain(error, "");
            String inner = fault.path().isEmpty() || fault.path().startsWith("[") ? fault.path() : "." + fault.path();
            rejects.add(reject(index, start, path + inner, fault.reason(), node));
        } catch (IllegalArgumentException fault) {
            rejects.add(reject(index, start, path, String.valueOf(fault.getMessage()), node));
        }
    }

    private static JsonReject reject(int index, TokenStreamLocation start, String path, String reason, JsonNode node) {
        return new JsonReject(index, start.getLineNr(), start.getColumnNr(), path, reason, node.toString());
    }

    private static void expect(JsonParser parser, boolean holds, String property, String rule) {
        if (!holds) {
            DatabindException fault = MismatchedInputException.from(parser, PriceRecord.class, rule);
            if (!property.isEmpty()) {
                fault.prependPath(PriceRecord.class, property);
            }
            throw fault;
        }
    }
}
