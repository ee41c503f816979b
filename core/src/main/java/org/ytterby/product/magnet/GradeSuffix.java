// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.util.Optional;
import org.ytterby.internal.Checks;

/**
 * The letters behind the number of a magnet grade. They name a class of intrinsic coercivity; which coercivity depends on the
 * {@linkplain GradeSeries series}, and the order is not that of the alphabet.
 *
 * @since 0.1
 */
public enum GradeSuffix {
    /** No letters. */
    NONE(""),
    /** Low, of samarium-cobalt. */
    L("L"),
    /** Medium. */
    M("M"),
    /** High. */
    H("H"),
    /** Super high. */
    SH("SH"),
    /** Ultra high. */
    UH("UH"),
    /** Extra high. */
    EH("EH"),
    /** The highest class, also sold as TH and VH. */
    AH("AH"),
    /** Low temperature coefficient of remanence, of samarium-cobalt. */
    LT("LT");

    private final String letters;

    GradeSuffix(String letters) {
        this.letters = letters;
    }

    /**
     * Finds the suffix with some letters.
     *
     * @param letters the letters; {@code TH} and {@code VH} are read as {@code AH}
     * @return the suffix
     * @throws IllegalArgumentException if no suffix has those letters
     */
    public static GradeSuffix ofLetters(String letters) {
        String canonical = letters.equals("TH") || letters.equals("VH") ? "AH" : letters;
        return find(canonical)
                .orElseThrow(
                        () -> Checks.refused("suffix", "be none, L, M, H, SH, UH, EH, AH (TH, VH) or LT", letters));
    }

    private static Optional<GradeSuffix> find(String letters) {
        for (GradeSuffix suffix : values()) {
            if (suffix.letters.equals(letters)) {
                return Optional.of(suffix);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the letters.
     *
     * @return the letters, empty for none
     */
    public String letters() {
        return letters;
    }
}
