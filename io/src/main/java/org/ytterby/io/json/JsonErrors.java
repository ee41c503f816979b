// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.internal.Documents;
import org.ytterby.io.internal.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Puts the errors of Jackson in the words of this library. */
final class JsonErrors {

    private JsonErrors() {}

    static JsonFormatException explain(JacksonException error, String name) {
        TokenStreamLocation place = error.getLocation();
        int line = place == null ? 0 : Math.max(0, place.getLineNr());
        int column = place == null ? 0 : Math.max(0, place.getColumnNr());
        Fault fault = fault(error, path(error.getPath()));
        return new JsonFormatException(name, fault.path(), fault.reason(), line, column, error);
    }

    private static Fault fault(JacksonException error, String path) {
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

    private static @Nullable Class<?> brokenType(JacksonException error) {
        if (error instanceof ValueInstantiationException failed && failed.getType() != null) {
            return failed.getType().getRawClass();
        }
        return error instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    }

    private static @Nullable Throwable inner(JacksonException error) {
        Throwable cause = error.getCause();
        while (cause instanceof JacksonException) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Fault wanted(String path, Class<?> type, String value) {
        if (!type.isEnum()) {
            return Fault.wanted(path, type, value);
        }
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(constant -> YtterbyJson.mapper().valueToTree(constant).asString())
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
        String message = error instanceof JacksonException own ? own.getOriginalMessage() : error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(Math.max(0, reference.getIndex())).append(']');
            } else if (isMap(reference.from())) {
                path.append('[').append(reference.getPropertyName()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }

    private static boolean isMap(@Nullable Object from) {
        return from instanceof Map || (from instanceof Class<?> type && Map.class.isAssignableFrom(type));
    }
}
