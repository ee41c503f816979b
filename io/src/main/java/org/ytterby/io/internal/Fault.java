// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.internal;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a document and where, in the words of this library; the same under every Jackson.
 *
 * @param path the place, such as {@code provisions[3].entries[0].purity}
 * @param reason the broken rule, such as {@code must be in [0, 1] but was 1.2}
 */
public record Fault(String path, String reason) {

    private static final Pattern RULE = Pattern.compile("([A-Za-z]\\w*)(\\S*) (must .*)", Pattern.DOTALL);
    private static final Pattern MISSING =
            Pattern.compile("Cannot build .*required attributes are not set \\[(.*)]", Pattern.DOTALL);
    private static final Pattern MISSING_PARAMETER =
            Pattern.compile("Missing required creator property '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern KEY =
            Pattern.compile("Cannot deserialize Map key .*?problem: (?:\\([^)]*\\) )?(.*)", Pattern.DOTALL);
    private static final Pattern TWICE =
            Pattern.compile("Duplicate (?:Object property|field) [\"'](.*)[\"']", Pattern.DOTALL);
    private static final Pattern RANGE =
            Pattern.compile("Numeric value \\((.*)\\) out of range of `?(\\w+)`?.*", Pattern.DOTALL);

    /** So many names are listed. */
    private static final int LISTED = 12;

    /** So much of a value is repeated. */
    private static final int SHOWN = 60;

    /** So much of a reason is kept. */
    private static final int KEPT = 2000;

    /**
     * Shortens a reason that repeats a value of unusual length.
     *
     * @param path the place
     * @param reason the broken rule
     */
    public Fault {
        reason = reason.strip();
        if (reason.length() > KEPT) {
            reason = reason.substring(0, KEPT) + "... (" + reason.length() + " characters)";
        }
    }

    /**
     * Says what a message of Jackson means.
     *
     * @param path the place
     * @param message the message
     * @param value the value as written, if known
     * @return the fault
     */
    public static Fault ofMessage(String path, String message, @Nullable Object value) {
        Matcher key = KEY.matcher(message);
        if (key.matches() && value != null) {
            return new Fault(path + "[" + value + "]", key.group(1));
        }
        Matcher twice = TWICE.matcher(message.lines().findFirst().orElse(""));
        if (twice.matches()) {
            return new Fault(path, "must give '" + twice.group(1) + "' once");
        }
        Matcher range = RANGE.matcher(message);
        if (range.matches()) {
            return new Fault(path, "must fit into " + kind(range.group(2)) + " but was " + shown(range.group(1)));
        }
        if (message.startsWith("Trailing token")) {
            return new Fault(path, "must end after one value");
        }
        return new Fault(path, MISSING_PARAMETER.matcher(message).matches() ? "must be given" : message);
    }

    /**
     * Says what is wrong with a document that names no known attribute.
     *
     * @param path the place of the attribute
     * @param name its name
     * @param known the known names
     * @return the fault
     */
    public static Fault unknown(String path, String name, List<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        String hint = Names.hint(name, sorted);
        return new Fault(
                path,
                sorted.size() > LISTED && !hint.isEmpty()
                        ? "must be a known property" + hint
                        : "must be one of the known properties " + sorted + hint);
    }

    /**
     * Says that what a model wants is not given.
     *
     * @param path the place of the model
     * @param message what its builder says
     * @return the fault
     */
    public static Fault ofBuilder(String path, String message) {
        Matcher missing = MISSING.matcher(message);
        if (!missing.matches()) {
            return new Fault(path, message);
        }
        String attributes = missing.group(1);
        return attributes.contains(",")
                ? new Fault(path, "must give " + attributes)
                : new Fault(below(path, attributes), "must be given");
    }

    /**
     * Says which rule of a model is broken. The attribute that the rule names belongs to the path, if the value that broke it
     * has such an attribute.
     *
     * @param path the place of the value
     * @param message what the model says
     * @param type the type of the value, if known
     * @return the fault
     */
    public static Fault ofRule(String path, String message, @Nullable Class<?> type) {
        Matcher rule = RULE.matcher(message);
        if (!rule.matches()) {
            return new Fault(path, message);
        }
        String attribute = rule.group(1) + rule.group(2);
        if (path.equals(attribute) || path.endsWith("." + attribute)) {
            return new Fault(path, rule.group(3));
        }
        return type != null && hasAttribute(type, rule.group(1))
                ? new Fault(below(path, attribute), rule.group(3))
                : new Fault(path, message);
    }

    private static boolean hasAttribute(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getName)
                        .anyMatch(name::equals)
                && !type.isEnum();
    }

    /**
     * Says that a value is of the wrong kind.
     *
     * @param path its place
     * @param type the type wanted
     * @param value the value as written
     * @return the fault
     */
    public static Fault wanted(String path, Class<?> type, String value) {
        return new Fault(path, "must be " + kind(type.getSimpleName()) + " but was '" + shown(value) + "'");
    }

    /**
     * Says that a value is none of a closed set.
     *
     * @param path its place
     * @param known the set
     * @param type the type of the set
     * @param value the value as written
     * @return the fault
     */
    public static Fault oneOf(String path, List<String> known, Class<?> type, String value) {
        String wanted = known.size() > LISTED ? "a known " + type.getSimpleName() : "one of " + known;
        return new Fault(path, "must be " + wanted + " but was '" + shown(value) + "'" + Names.hint(value, known));
    }

    /**
     * Joins a path and an attribute.
     *
     * @param path the path, may be empty
     * @param attribute the attribute
     * @return the path of the attribute
     */
    public static String below(String path, String attribute) {
        return path.isEmpty() || attribute.startsWith("[") ? path + attribute : path + "." + attribute;
    }

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "... (" + value.length() + " characters)";
    }

    private static String kind(String simple) {
        return switch (simple.toLowerCase(Locale.ROOT)) {
            case "double", "float", "bigdecimal", "optionaldouble" -> "a number";
            case "int", "integer", "long", "short", "biginteger", "optionalint", "optionallong", "year" ->
                "a whole number";
            case "boolean" -> "true or false";
            case "string" -> "a text";
            case "localdate" -> "a date such as 2025-01-31";
            default -> "a valid " + simple;
        };
    }
}
