// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import java.util.Locale;
import java.util.Optional;

/** Finds the text most like a mistyped one, counting letters that are wrong, missing, extra or swapped with their neighbour.
 * Capital and small letters are the same. */
final class Nearest {

    private static final int LETTERS_PER_ERROR = 4;
    private static final int MOST_ERRORS = 2;

    private Nearest() {}

    /** The candidate with the fewest errors, the first of equals, if one error in four letters and two in all suffice. */
    static Optional<String> to(String text, Iterable<String> candidates) {
        int best = Math.min(MOST_ERRORS, text.length() / LETTERS_PER_ERROR) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - text.length()) < best) {
                int errors = errors(text.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (errors < best) {
                    best = errors;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /** The optimal string alignment distance. */
    static int errors(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int wrong = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(wrong, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
