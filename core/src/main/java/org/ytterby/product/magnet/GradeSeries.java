// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import com.google.common.collect.ImmutableList;
import org.ytterby.internal.Checks;

/**
 * A series of grade names: what stands before the number.
 *
 * @since 0.1
 */
public enum GradeSeries {
    /** Sintered NdFeB, with or without the letter N. */
    NDFEB(
            "N",
            MagnetFamily.NDFEB,
            GradeSuffix.NONE,
            GradeSuffix.M,
            GradeSuffix.H,
            GradeSuffix.SH,
            GradeSuffix.UH,
            GradeSuffix.EH,
            GradeSuffix.AH),
    /** Samarium-cobalt 1:5, Chinese practice. */
    XG("XG", MagnetFamily.SMCO_1_5, GradeSuffix.NONE, GradeSuffix.H),
    /** Samarium-cobalt 2:17, Chinese practice. */
    XGS("XGS", MagnetFamily.SMCO_2_17, GradeSuffix.L, GradeSuffix.M, GradeSuffix.NONE, GradeSuffix.LT, GradeSuffix.H);

    private final String prefix;
    private final MagnetFamily family;
    private final ImmutableList<GradeSuffix> byCoercivity;

    GradeSeries(String prefix, MagnetFamily family, GradeSuffix... byCoercivity) {
        this.prefix = prefix;
        this.family = family;
        this.byCoercivity = ImmutableList.copyOf(byCoercivity);
    }

    /**
     * Returns what stands before the number.
     *
     * @return the prefix
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Returns the family.
     *
     * @return the family
     */
    public MagnetFamily family() {
        return family;
    }

    /**
     * Returns the suffixes of the series.
     *
     * @return the suffixes, that of the lowest minimum coercivity first; LT has the same minimum as none
     */
    public ImmutableList<GradeSuffix> suffixes() {
        return byCoercivity;
    }

    /**
     * Returns the place of a suffix in the order of coercivity.
     *
     * @param suffix the suffix
     * @return the place, 0 for the lowest
     * @throws IllegalArgumentException if the series has no such suffix
     */
    public int rank(GradeSuffix suffix) {
        int place = byCoercivity.indexOf(suffix);
        if (place < 0) {
            throw Checks.refused("suffix", "be one of " + byCoercivity + " in series " + prefix, suffix);
        }
        return place;
    }
}
