// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.regime.Amendment;
import org.ytterby.regime.Commitment;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.Ending;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.InformalMeasure;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.MalformedBookException;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Reading;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Relation;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.Suspension;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one book of rules record by record and collects every fault. */
final class RegimeBookReader {

    private static final JsonMapper MAPPER = YtterbyJson.mapper();

    /** Keeps the digits of a number as they are written. */
    private static final ObjectReader TREE = MAPPER.reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    /** The lists inside a record whose members are read by themselves if the record cannot be read. */
    private static final ImmutableMap<Class<?>, ImmutableMap<String, Class<?>>> MEMBERS = ImmutableMap.of(
            Instrument.class, ImmutableMap.of("evidence", Evidence.class),
            Provision.class, ImmutableMap.of("entries", ControlEntry.class, "policies", ReviewPolicy.class),
            ControlEntry.class, ImmutableMap.of("items", ItemRule.class),
            Guidance.class, ImmutableMap.of("readings", Reading.class),
            Reading.class, ImmutableMap.of("items", ItemRule.class),
            Commitment.class, ImmutableMap.of("entries", ControlEntry.class),
            InformalMeasure.class, ImmutableMap.of("entries", ControlEntry.class));

    private final List<String> faults = new ArrayList<>();

    RegimeBook read(String json, String name) {
        return read(json, name, RegimeBook.builder());
    }

    /** Reads records into a book that holds some already; the title of the text replaces that of the book. */
    RegimeBook read(String json, String name, RegimeBook.Builder builder) {
        if (!(tree(json, name) instanceof ObjectNode book)) {
            throw new MalformedBookException(List.of("the book must be a JSON object"));
        }
        list(book, "instruments", Instrument.class, builder::addAllInstruments);
        list(book, "provisions", Provision.class, builder::addAllProvisions);
        list(book, "suspensions", Suspension.class, builder::addAllSuspensions);
        list(book, "endings", Ending.class, builder::addAllEndings);
        list(book, "amendments", Amendment.class, builder::addAllAmendments);
        list(book, "guidance", Guidance.class, builder::addAllGuidance);
        list(book, "commitments", Commitment.class, builder::addAllCommitments);
        list(book, "informalMeasures", InformalMeasure.class, builder::addAllInformalMeasures);
        list(book, "relations", Relation.class, builder::addAllRelations);
        one(book, RegimeBook.class, "", rest -> builder.schema(rest.schema()).title(rest.title()));
        if (!faults.isEmpty()) {
            throw new MalformedBookException(faults);
        }
        return builder.build();
    }

    private static JsonNode tree(String json, String name) {
        try {
            return TREE.readTree(json);
        } catch (JacksonException e) {
            throw YtterbyJson.explain(e, name);
        }
    }

    /** Takes a list out of the book and reads it; what is no list stays in, and is refused there. */
    private <T> void list(ObjectNode book, String name, Class<T> type, Consumer<List<T>> into) {
        JsonNode list = book.path(name);
        if (list.isArray()) {
            book.remove(name);
            List<T> read = new ArrayList<>();
            members(list, type, name, read::add);
            into.accept(read);
        }
    }

    private <T> void members(JsonNode list, Class<T> type, String path, Consumer<T> into) {
        for (int i = 0; i < list.size(); i++) {
            one(list.path(i), type, path + "[" + i + "]", into);
        }
    }

    private <T> void one(JsonNode node, Class<T> type, String path, Consumer<T> into) {
        if (node.isNull()) {
            faults.add(path + " must not be null");
            return;
        }
        T read;
        try {
            read = MAPPER.treeToValue(node, type);
        } catch (JacksonException e) {
            int before = faults.size();
            MEMBERS.getOrDefault(type, ImmutableMap.of()).forEach((name, member) -> {
                if (node.path(name).isArray()) {
                    members(node.path(name), member, path + "." + name, ignored -> {});
                }
            });
            if (faults.size() == before) {
                faults.add(fault(path, e));
            }
            return;
        }
        into.accept(read);
    }

    private static String fault(String path, JacksonException error) {
        String inner = YtterbyJson.explain(error, "").path();
        String message = String.valueOf(YtterbyJson.explain(error, "").getMessage());
        String text = message.substring(message.indexOf(": ") + 2);
        if (path.isEmpty()) {
            return text;
        }
        if (inner.isEmpty()) {
            return path + (text.startsWith("must ") ? " " : ": ") + text;
        }
        return path + (inner.startsWith("[") ? "" : ".") + text;
    }
}
