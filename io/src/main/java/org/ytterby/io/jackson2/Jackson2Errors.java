// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.jackson2;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.internal.Documents;
import org.ytterby.io.internal.Fault;
import org.ytterby.io.json.JsonFormatException;

/** Puts the errors of Jackson in the words of this library. */
final class Jackson2Errors {

    private static final ObjectMapper MAPPER = Jackson2Json.mapper();

    private Jackson2Errors() {}

    static JsonFormatException explain(JsonProcessingException error, String name) {
        JsonLocation place = error.getLocation();
        int line = place == null ? 0 : Math.max(0, place.getLineNr());
        int column = place == null ? 0 : Math.max(0, place.getColumnNr());
        Fault fault = fault(error, error instanceof JsonMappingException mapping ? path(mapping.getPath()) : "");
        return new JsonFormatException(name, fault.path(), fault.reason(), line, column, error);
    }

    private static Fault fault(JsonProcessingException error, String path) {
        Throwable inner = inner(error);
        if (inner instanceof IllegalArgumentException) {
            return Fault.ofRule(path, message(inner), brokenType(error));
        }
        if (inner instanceof IllegalStateException) {
            return Fault.ofBuilder(path, message(inner));
        }
        if (error instanceof PropertyBindingException unknown) {
            Collection<Object> ids = unknown.getKnownPropertyIds() == null ? List.of() : unknown.getKnownPropertyIds();
            List<String> known = Documents.known(
                    unknown.getReferringClass(),
                    ids.stream().map(Object::toString).toList());
            return Fault.unknown(path, String.valueOf(unknown.getPropertyName()), known);
        }
        if (error instanceof InvalidNullException || message(error).contains("Cannot map `null` into type")) {
            return new Fault(path, "must not be null");
        }
        if (error instanceof InvalidTypeIdException kind) {
            return ofKind(kind, path);
        }
        Object value = error instanceof InvalidFormatException format ? format.getValue() : null;
        Fault said = Fault.ofMessage(path, error.getOriginalMessage(), value);
        return said.reason().equals(error.getOriginalMessage())
                        && error instanceof InvalidFormatException format
                        && format.getTargetType() != null
                ? wanted(path, format.getTargetType(), String.valueOf(value))
                : said;
    }

    private static @Nullable Class<?> brokenType(JsonProcessingException error) {
        if (error instanceof ValueInstantiationException failed && failed.getType() != null) {
            return failed.getType().getRawClass();
        }
        return error instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    }

    private static @Nullable Throwable inner(JsonProcessingException error) {
        Throwable cause = error.getCause();
        while (cause instanceof JsonProcessingException) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Fault wanted(String path, Class<?> type, String value) {
        if (!type.isEnum()) {
            return Fault.wanted(path, type, value);
        }
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(constant -> MAPPER.valueToTree(constant).asText())
                .toList();
        return Fault.oneOf(path, known, type, value);
    }

    /** The property that tells the parts of a closed set apart is missing or names none of them. */
    private static Fault ofKind(InvalidTypeIdException error, String path) {
        Class<?> whole = error.getBaseType().getRawClass();
        JsonTypeInfo kind = whole.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes parts = whole.getAnnotation(JsonSubTypes.class);
        if (kind == null || parts == null) {
            return new Fault(path, error.getOriginalMessage());
        }
        String property = Fault.below(path, kind.property());
        if (error.getTypeId() == null) {
            return new Fault(property, "must be given");
        }
        List<String> known = Arrays.stream(parts.value())
                .map(part -> part.value().getAnnotation(JsonTypeName.class))
                .filter(Objects::nonNull)
                .map(JsonTypeName::value)
                .toList();
        return Fault.oneOf(property, known, whole, error.getTypeId());
    }

    private static String message(Throwable error) {
        String message = error instanceof JsonProcessingException own ? own.getOriginalMessage() : error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(Math.max(0, reference.getIndex())).append(']');
            } else if (isMap(reference.getFrom())) {
                path.append('[').append(reference.getFieldName()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static boolean isMap(@Nullable Object from) {
        return from instanceof Map || (from instanceof Class<?> type && Map.class.isAssignableFrom(type));
    }
}
