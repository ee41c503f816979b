// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.util.List;
import org.ytterby.internal.Checks;

/**
 * Substitution indices of the European Commission, SI = &Sigma;_a Share_a &Sigma;_i SubShare_(i,a) &middot; score_i: that of economic
 * importance with the performance of substitutes, that of supply risk with the cube root of production, criticality and
 * co-production. In (0, 1], 1 where nothing substitutes.
 *
 * @since 0.1
 */
public final class SubstitutionIndex {

    private static final double SLACK = 1e-6;

    private SubstitutionIndex() {}

    /**
     * Computes the index.
     *
     * @param uses the applications, whose shares add up to 1, with substitutes rated for one of the two indices
     * @return the index, in (0, 1]
     * @throws IllegalArgumentException if the shares do not add up to 1
     */
    public static double of(List<SubstitutedUse> uses) {
        requireWhole("uses", uses.stream().mapToDouble(SubstitutedUse::share).sum());
        double index = 0;
        for (SubstitutedUse use : uses) {
            for (Substitute substitute : use.substitutes()) {
                index += use.share() * substitute.share() * substitute.score();
            }
        }
        return Math.min(1, index);
    }

    static void requireWhole(String path, double shares) {
        if (!(Math.abs(shares - 1) <= SLACK)) {
            throw Checks.refused(path, "have shares that add up to 1", shares);
        }
    }
}
