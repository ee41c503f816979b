// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a writer probably meant. */
public final class Names {

    private Names() {}

    /**
     * Returns the known name nearest to a wrong one.
     *
     * @param wrong the name as written
     * @param known the names that would be right
     * @return the nearest by single-letter edits, empty if none is near
     */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> edits(wrong, name) <= Math.max(1, Math.max(wrong.length(), name.length()) / 3))
                .min(Comparator.comparingInt((String name) -> edits(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * Returns a question that offers the nearest name.
     *
     * @param wrong the name as written
     * @param known the names that would be right
     * @return such as {@code "; did you mean 'purity'?"}, or an empty text
     */
    public static String hint(String wrong, Collection<String> known) {
        return nearest(wrong, known)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    private static int edits(String first, String second) {
        String left = first.toLowerCase(Locale.ROOT);
        String right = second.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
