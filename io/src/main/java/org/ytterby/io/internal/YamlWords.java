// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.internal;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an unquoted word of YAML means, alike under every Jackson: numbers are those of JSON, so that 010 is no 8 and 1_000 no
 * 1000, and NO and yes are texts.
 */
public enum YamlWords {
    /** Nothing. */
    NULL,
    /** True. */
    TRUE,
    /** False. */
    FALSE,
    /** A number. */
    NUMBER,
    /** Anything else. */
    TEXT;

    private static final Pattern NUMBERS = Pattern.compile("-?(0|[1-9]\\d*+)(\\.\\d++)?([eE][-+]?\\d++)?");
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE");

    /**
     * Finds the meaning of a word.
     *
     * @param word the word as written, without quotes
     * @return its meaning
     */
    public static YamlWords of(String word) {
        if (NULLS.contains(word)) {
            return NULL;
        }
        if (TRUES.contains(word)) {
            return TRUE;
        }
        if (FALSES.contains(word)) {
            return FALSE;
        }
        return NUMBERS.matcher(word).matches() ? NUMBER : TEXT;
    }
}
