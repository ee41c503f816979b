// SPDX-License-Identifier: Apache-2.0
package org.ytterby.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.FormatMethod;
import java.util.Collection;
import java.util.Optional;

/**
 * The argument checks of the library and their wording: {@code <attribute path> must <rule> but was <value>}. Each check
 * gives its value back, and written so that NaN fails it.
 */
public final class Checks {

    private Checks() {}

    /**
     * Refuses a value with the house wording.
     *
     * @param path where the value stands
     * @param rule what holds, such as {@code "be in [0, 1]"}
     * @param value the value as given
     * @return the exception to throw
     */
    public static IllegalArgumentException refused(String path, String rule, Object value) {
        return new IllegalArgumentException(path + " must " + rule + " but was " + value(value));
    }

    /**
     * Checks any condition.
     *
     * @param holds the condition
     * @param format the message
     * @param args its arguments
     */
    @FormatMethod
    public static void that(boolean holds, String format, Object... args) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(java.util.Locale.ROOT, format, args));
        }
    }

    /**
     * Checks that a number is finite.
     *
     * @param path its place
     * @param value the number
     * @return the number
     */
    @CanIgnoreReturnValue
    public static double finite(String path, double value) {
        if (!Double.isFinite(value)) {
            throw refused(path, "be finite", value);
        }
        return value;
    }

    /**
     * Checks that a number is finite and at least 0.
     *
     * @param path its place
     * @param value the number
     * @return the number
     */
    @CanIgnoreReturnValue
    public static double notNegative(String path, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused(path, "be finite and at least 0", value);
        }
        return value;
    }

    /**
     * Checks that a number is finite and above 0.
     *
     * @param path its place
     * @param value the number
     * @return the number
     */
    @CanIgnoreReturnValue
    public static double positive(String path, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused(path, "be finite and above 0", value);
        }
        return value;
    }

    /**
     * Checks that a number is in [0, 1].
     *
     * @param path its place
     * @param value the number
     * @return the number
     */
    @CanIgnoreReturnValue
    public static double fraction(String path, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw refused(path, "be in [0, 1]", value);
        }
        return value;
    }

    /**
     * Checks that a whole number is in a range.
     *
     * @param path its place
     * @param value the number
     * @param low the smallest
     * @param high the largest
     * @return the number
     */
    @CanIgnoreReturnValue
    public static int inRange(String path, int value, int low, int high) {
        if (value < low || value > high) {
            throw refused(path, "be in [" + low + ", " + high + "]", value);
        }
        return value;
    }

    /**
     * Checks that a text is not blank.
     *
     * @param path its place
     * @param value the text
     * @return the text
     */
    @CanIgnoreReturnValue
    public static String notBlank(String path, String value) {
        if (value.isBlank()) {
            throw refused(path, "not be blank", value);
        }
        return value;
    }

    /**
     * Checks that a collection has members.
     *
     * @param path its place
     * @param value the collection
     * @param <C> its type
     * @return the collection
     */
    @CanIgnoreReturnValue
    public static <C extends Collection<?>> C notEmpty(String path, C value) {
        if (value.isEmpty()) {
            throw refused(path, "not be empty", value);
        }
        return value;
    }

    /**
     * Checks that two attributes are the same.
     *
     * @param path the place of the second
     * @param wanted the first
     * @param where where the first stands, such as {@code " as in the first line"}, or nothing
     * @param value the second
     */
    public static void same(String path, Object wanted, String where, Object value) {
        if (!wanted.equals(value)) {
            throw refused(path, "be " + inner(wanted) + where, inner(value));
        }
    }

    private static Object inner(Object value) {
        return value instanceof Optional<?> optional
                ? optional.<Object>map(present -> present).orElse("missing")
                : value;
    }

    private static String value(Object value) {
        return value instanceof CharSequence ? "'" + value + "'" : String.valueOf(value);
    }
}
