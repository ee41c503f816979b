// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ytterby.io.internal.Names;

/** The small words that cells with several values are made of. Each refusal says the rule and the word. */
final class Tokens {

    private static final Splitter BLANKS = Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings();
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,2})?");

    /** So many constants of an enum are listed. */
    private static final int LISTED = 12;

    private Tokens() {}

    static IllegalArgumentException refused(String rule, String value) {
        return new IllegalArgumentException("must " + rule + " but was '" + value + "'");
    }

    static List<String> words(String cell) {
        return BLANKS.splitToList(cell);
    }

    /** The words of a cell, each made a value that stands there once. */
    static <T> Set<T> set(String cell, Function<String, T> parser) {
        Set<T> set = new LinkedHashSet<>();
        for (String word : words(cell)) {
            if (!set.add(parser.apply(word))) {
                throw refused("name each once", word);
            }
        }
        return ImmutableSet.copyOf(set);
    }

    /** Pairs such as {@code PURITY=0.999}, each key once. */
    static <K, V> Map<K, V> map(String cell, Function<String, K> key, Function<String, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        for (String word : words(cell)) {
            int sign = word.indexOf('=');
            if (sign < 1 || sign == word.length() - 1) {
                throw refused("be pairs such as name=value", word);
            }
            if (map.putIfAbsent(key.apply(word.substring(0, sign)), value.apply(word.substring(sign + 1))) != null) {
                throw refused("name each once", word);
            }
        }
        return ImmutableMap.copyOf(map);
    }

    static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        return word -> {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name())
                    .toList();
            if (known.contains(word)) {
                return Enum.valueOf(type, word);
            }
            String rule = known.size() > LISTED ? "be a known " + type.getSimpleName() : "be one of " + known;
            String message = "must " + rule + " but was '" + word + "'" + Names.hint(word, known);
            throw new IllegalArgumentException(message);
        };
    }

    static boolean yesNo(String word) {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw refused("be yes or no", word);
        };
    }

    static BigDecimal decimal(String word) {
        if (!DECIMAL.matcher(word).matches()) {
            throw refused("be a number such as 0.001", word);
        }
        return new BigDecimal(word);
    }

    static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException wrong) {
            throw refused("be a date such as 2025-01-31", word);
        }
    }
}
