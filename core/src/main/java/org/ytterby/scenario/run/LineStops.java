// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

/** When the lines of a demand stop: after the stock of its own has been used up, what arrives is below a share of the need. */
final class LineStops {

    private LineStops() {}

    /** Months from the start until one element falls below the share, infinite if it never does. */
    static double first(ChainTonnes tonnes, int demand, double share) {
        for (int m = 0; m < tonnes.months; m++) {
            int at = demand * tonnes.months + m;
            double need = tonnes.need[at] - tonnes.replaced[at];
            double arriving = tonnes.fresh[at] + tonnes.plantStock[at];
            if (tonnes.missing(at) > 0 && below(arriving, need, share)) {
                return m + tonnes.ownStock[at] / (need - arriving);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    static boolean below(double arriving, double need, double share) {
        return arriving < share * need * (1 - ElementChain.ROUNDING);
    }
}
