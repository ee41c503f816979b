// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.ytterby.io.json.JsonFormatException;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.regime.trade.Transaction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Transactions in JSON: {@code {"schema":1,"transactions":[...]}}, each as {@link YtterbyJson} writes it. A file of any length
 * is read one transaction at a time, so the number of the form has to come first.
 *
 * @since 0.1
 */
public final class TransactionJson {

    /** The number of the form. */
    public static final int SCHEMA = 1;

    private static final ObjectReader TREE = YtterbyJson.mapper()
            .readerFor(JsonNode.class)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private TransactionJson() {}

    /**
     * Reads transactions, handing over each one and each reject at once and keeping none.
     *
     * @param in the stream, in UTF-8, which is closed
     * @param name what messages call it, such as a file name
     * @param consumer takes the good ones
     * @param rejects takes the others
     * @throws JsonFormatException if the text is not JSON or not of the form; what was handed over before stands
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static void forEach(
            InputStream in, String name, Consumer<? super Transaction> consumer, Consumer<? super JsonReject> rejects) {
        try (InputStream closed = in;
                JsonParser parser = TREE.createParser(closed)) {
            document(parser, consumer, rejects);
        } catch (JacksonIOException failure) {
            throw YtterbyJson.unreadable(failure, name);
        } catch (JacksonException error) {
            throw YtterbyJson.explain(error, name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void document(
            JsonParser parser, Consumer<? super Transaction> consumer, Consumer<? super JsonReject> rejects) {
        expect(
                parser,
                parser.nextToken() == JsonToken.START_OBJECT,
                "",
                "must be an object with schema and transactions");
        expect(parser, "schema".equals(parser.nextName()), "schema", "must come first");
        boolean one = parser.nextToken() == JsonToken.VALUE_NUMBER_INT && parser.getValueAsInt() == SCHEMA;
        expect(
                parser,
                one,
                "schema",
                "must be " + SCHEMA + " (a larger number asks for a later version of the library) but was "
                        + parser.getString());
        expect(parser, "transactions".equals(parser.nextName()), "transactions", "must come second");
        expect(parser, parser.nextToken() == JsonToken.START_ARRAY, "transactions", "must be an array");
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element(parser, index++, consumer, rejects);
        }
        expect(parser, parser.nextToken() == JsonToken.END_OBJECT, "", "must hold nothing but schema and transactions");
        expect(parser, parser.nextToken() == null, "", "must end after one value");
    }

    private static void element(
            JsonParser parser,
            int index,
            Consumer<? super Transaction> consumer,
            Consumer<? super JsonReject> rejects) {
        TokenStreamLocation start = parser.currentTokenLocation();
        JsonNode node = TREE.readValue(parser);
        Transaction transaction;
        try {
            transaction = transaction(node);
        } catch (DatabindException error) {
            JsonFormatException fault = YtterbyJson.explain(error, "");
            String inner = fault.path().isEmpty() || fault.path().startsWith("[") ? fault.path() : "." + fault.path();
            String path = "transactions[" + index + "]" + inner;
            rejects.accept(new JsonReject(
                    index, start.getLineNr(), start.getColumnNr(), path, fault.reason(), node.toString()));
            return;
        }
        consumer.accept(transaction);
    }

    private static Transaction transaction(JsonNode node) {
        if (!node.isObject()) {
            throw MismatchedInputException.from(null, Transaction.class, "must be an object but was " + node);
        }
        return YtterbyJson.mapper().treeToValue(node, Transaction.class);
    }

    private static void expect(JsonParser parser, boolean holds, String property, String rule) {
        if (!holds) {
            DatabindException fault = MismatchedInputException.from(parser, Transaction.class, rule);
            if (!property.isEmpty()) {
                fault.prependPath(Transaction.class, property);
            }
            throw fault;
        }
    }
}
