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
                .filter(name -> isNear(wrong, name))
                .min(Comparator.comparingInt((String name) -> edits(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The lengths are compared first, so that a name of a million letters costs nothing. */
    private static boolean isNear(String wrong, String name) {
        int allowed = Math.max(1, Math.max(wrong.length(), name.length()) / 3);
        return Math.abs(wrong.length() - name.length()) <= allowed && edits(wrong, name) <= allowed;
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

    /** The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours. */
    private static int edits(String first, String second) {
        String left = first.toLowerCase(Locale.ROOT);
        String right = second.toLowerCase(Locale.ROOT);
        int[][] edits = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, left, right, i, j);
            }
        }
        return edits[left.length()][right.length()];
    }

    private static int cheapest(int[][] edits, String left, String right, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(cheapest, edits[i - 2][j - 2] + 1) : cheapest;
    }
}
