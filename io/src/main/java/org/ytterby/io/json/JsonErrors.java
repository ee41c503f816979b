// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.internal.Names;
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

    private static final Pattern RULE = Pattern.compile("([A-Za-z]\\w*)(\\S*) (must .*)", Pattern.DOTALL);
    private static final Pattern MISSING =
            Pattern.compile("Cannot build .*required attributes are not set \\[(.*)]", Pattern.DOTALL);
    private static final Pattern MISSING_PARAMETER =
            Pattern.compile("Missing required creator property '([^']*)'.*", Pattern.DOTALL);

    private static final Pattern KEY =
            Pattern.compile("Cannot deserialize Map key .*?problem: (?:\\([^)]*\\) )?(.*)", Pattern.DOTALL);

    /** So many constants of an enum are listed. */
    private static final int LISTED = 12;

    private JsonErrors() {}

    static JsonFormatException explain(JacksonException error, String name) {
        TokenStreamLocation place = error.getLocation();
        int line = place == null ? 0 : Math.max(0, place.getLineNr());
        int column = place == null ? 0 : Math.max(0, place.getColumnNr());
        Finding finding = finding(error, path(error.getPath()));
        return new JsonFormatException(name, finding.path(), finding.reason(), line, column, error);
    }

    private record Finding(String path, String reason) {}

    private static Finding finding(JacksonException error, String path) {
        Throwable inner = inner(error);
        if (inner instanceof IllegalArgumentException) {
            return ofRule(error, path, message(inner));
        }
        if (inner instanceof IllegalStateException) {
            Matcher missing = MISSING.matcher(message(inner));
            return missing.matches() ? missing(path, missing.group(1)) : new Finding(path, message(inner));
        }
        if (error instanceof PropertyBindingException unknown) {
            Collection<Object> ids = unknown.getKnownPropertyIds() == null ? List.of() : unknown.getKnownPropertyIds();
            List<String> known = ids.stream().map(Object::toString).sorted().toList();
            return new Finding(
                    path,
                    "must be one of the known properties " + known
                            + Names.hint(String.valueOf(unknown.getPropertyName()), known));
        }
        if (error instanceof InvalidNullException || message(error).contains("Cannot map `null` into type")) {
            return new Finding(path, "must not be null");
        }
        if (error instanceof InvalidTypeIdException kind) {
            return ofKind(kind, path);
        }
        Matcher key = KEY.matcher(error.getOriginalMessage());
        if (key.matches() && error instanceof InvalidFormatException format) {
            return new Finding(path + "[" + format.getValue() + "]", key.group(1));
        }
        if (error.getOriginalMessage().startsWith("Trailing token")) {
            return new Finding(path, "must end after one value");
        }
        if (error instanceof InvalidFormatException format && format.getTargetType() != null) {
            return new Finding(path, wanted(format.getTargetType(), String.valueOf(format.getValue())));
        }
        Matcher missing = MISSING_PARAMETER.matcher(error.getOriginalMessage());
        return new Finding(path, missing.matches() ? "must be given" : error.getOriginalMessage());
    }

    private static Finding missing(String path, String attributes) {
        return attributes.contains(",")
                ? new Finding(path, "must give " + attributes)
                : new Finding(path.isEmpty() ? attributes : path + "." + attributes, "must be given");
    }

    /** The attribute that a rule names belongs to the path, if the value that broke it has such an attribute. */
    private static Finding ofRule(JacksonException error, String path, String message) {
        Matcher rule = RULE.matcher(message);
        if (!rule.matches()) {
            return new Finding(path, message);
        }
        String attribute = rule.group(1) + rule.group(2);
        if (path.equals(attribute) || path.endsWith("." + attribute)) {
            return new Finding(path, rule.group(3));
        }
        Class<?> type = brokenType(error);
        return type != null && hasAttribute(type, rule.group(1))
                ? new Finding(path.isEmpty() ? attribute : path + "." + attribute, rule.group(3))
                : new Finding(path, message);
    }

    private static @Nullable Class<?> brokenType(JacksonException error) {
        if (error instanceof ValueInstantiationException failed && failed.getType() != null) {
            return failed.getType().getRawClass();
        }
        return error instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    }

    private static boolean hasAttribute(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getName)
                        .anyMatch(name::equals)
                && !type.isEnum();
    }

    private static @Nullable Throwable inner(JacksonException error) {
        Throwable cause = error.getCause();
        while (cause instanceof JacksonException) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String wanted(Class<?> type, String value) {
        if (!type.isEnum()) {
            return "must be " + kind(type) + " but was '" + value + "'";
        }
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(constant -> YtterbyJson.mapper().valueToTree(constant).asString())
                .toList();
        return oneOf(known, type, value);
    }

    private static String oneOf(List<String> known, Class<?> type, String value) {
        String wanted = known.size() > LISTED ? "a known " + type.getSimpleName() : "one of " + known;
        return "must be " + wanted + " but was '" + value + "'" + Names.hint(value, known);
    }

    /** The property that tells the parts of a closed set apart is missing or names none of them. */
    private static Finding ofKind(InvalidTypeIdException error, String path) {
        Class<?> whole = error.getBaseType().getRawClass();
        JsonTypeInfo kind = whole.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes parts = whole.getAnnotation(JsonSubTypes.class);
        if (kind == null || parts == null) {
            return new Finding(path, error.getOriginalMessage());
        }
        String property = path.isEmpty() ? kind.property() : path + "." + kind.property();
        if (error.getTypeId() == null) {
            return new Finding(property, "must be given");
        }
        List<String> known = Arrays.stream(parts.value())
                .map(part -> part.value().getAnnotation(JsonTypeName.class))
                .filter(Objects::nonNull)
                .map(JsonTypeName::value)
                .toList();
        return new Finding(property, oneOf(known, whole, error.getTypeId()));
    }

    private static String kind(Class<?> type) {
        String simple = type.getSimpleName();
        return switch (simple.toLowerCase(Locale.ROOT)) {
            case "double", "float", "bigdecimal", "optionaldouble" -> "a number";
            case "int", "integer", "long", "short", "biginteger", "optionalint", "optionallong" -> "a whole number";
            case "boolean" -> "true or false";
            case "string" -> "a text";
            case "localdate" -> "a date such as 2025-01-31";
            default -> "a valid " + simple;
        };
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
