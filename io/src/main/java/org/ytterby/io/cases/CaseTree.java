// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.ytterby.io.internal.Names;
import tools.jackson.databind.JsonNode;

/** An object of the file with its path; every field has to be asked for, or {@link #end} refuses what is left. */
final class CaseTree {

    private final JsonNode node;
    private final String path;
    private final TreeSet<String> asked = new TreeSet<>();

    CaseTree(JsonNode node, String path) {
        if (!node.isObject()) {
            throw refused(path, "be an object", node.toString());
        }
        this.node = node;
        this.path = path;
    }

    static IllegalArgumentException refused(String path, String rule, String value) {
        return new IllegalArgumentException(path + " must " + rule + " but was '" + value + "'");
    }

    String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private Optional<JsonNode> get(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    Optional<String> text(String field) {
        return get(field).map(value -> text(value, path(field)));
    }

    private static String text(JsonNode value, String path) {
        if (!value.isString()) {
            throw refused(path, "be a text", value.toString());
        }
        return value.asString();
    }

    String required(String field) {
        return text(field).orElseThrow(() -> refused(path(field), "be given", "missing"));
    }

    /** Reads a text by a factory whose refusals are given the path. */
    <T> Optional<T> parsed(String field, Function<String, T> factory) {
        return text(field).map(value -> parse(path(field), value, factory));
    }

    static <T> T parse(String path, String value, Function<String, T> factory) {
        try {
            return factory.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    Optional<Boolean> flag(String field) {
        return get(field).map(value -> {
            if (!value.isBoolean()) {
                throw refused(path(field), "be true or false", value.toString());
            }
            return value.asBoolean();
        });
    }

    Optional<BigDecimal> number(String field) {
        return get(field).map(value -> {
            if (!value.isNumber()) {
                throw refused(path(field), "be a number", value.toString());
            }
            return value.decimalValue();
        });
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        get(field).ifPresent(value -> {
            if (!value.isArray()) {
                throw refused(path(field), "be a list", value.toString());
            }
            for (int i = 0; i < value.size(); i++) {
                texts.add(text(value.get(i), path(field) + "[" + i + "]"));
            }
        });
        return texts;
    }

    List<CaseTree> objects(String field) {
        List<CaseTree> objects = new ArrayList<>();
        get(field).ifPresent(value -> {
            if (!value.isArray()) {
                throw refused(path(field), "be a list", value.toString());
            }
            for (int i = 0; i < value.size(); i++) {
                objects.add(new CaseTree(value.get(i), path(field) + "[" + i + "]"));
            }
        });
        return objects;
    }

    Optional<CaseTree> object(String field) {
        return get(field).map(value -> new CaseTree(value, path(field)));
    }

    boolean isObject(String field) {
        return get(field).filter(JsonNode::isObject).isPresent();
    }

    /** Every field with its value, which marks them all as asked for. */
    Map<String, JsonNode> fields() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            asked.add(entry.getKey());
            if (!entry.getValue().isNull()) {
                fields.put(entry.getKey(), entry.getValue());
            }
        });
        return fields;
    }

    /**
     * Gives the fields that nobody asked for, and refuses one that is a known field misspelt.
     *
     * @return the fields with their values, for the reader of the case
     */
    List<String> end() {
        List<String> unused = new ArrayList<>();
        for (String field : node.propertyNames()) {
            if (asked.contains(field)) {
                continue;
            }
            if (Names.nearest(field, asked).isPresent()) {
                throw new IllegalArgumentException(
                        path(field) + " must be one of the known fields " + asked + Names.hint(field, asked));
            }
            unused.add(field + " = " + node.get(field));
        }
        return unused;
    }
}
