// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.time.temporal.ChronoUnit;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.UseSubstitute;

/** What substitutes take over: from the month they are ready, in even steps up to their largest share. */
final class Substitution {

    private Substitution() {}

    /** The part of the need of each demand of a chain that is taken over, by month; several substitutes together at most 1. */
    static double[] replaced(Network network, ElementChain chain, Months months, boolean counted) {
        double[] replaced = new double[chain.demands * months.count()];
        for (UseSubstitute substitute : network.substitutes()) {
            if (counted && substitute.elements().contains(chain.element)) {
                for (int d = 0; d < chain.demands; d++) {
                    if (substitute
                            .demands()
                            .contains(network.demands().get(chain.demandId[d]).id())) {
                        for (int m = 0; m < months.count(); m++) {
                            int at = d * months.count() + m;
                            replaced[at] = Math.min(1, replaced[at] + share(substitute, months, m));
                        }
                    }
                }
            }
        }
        return replaced;
    }

    /** The share of a need that a substitute takes over in a month. */
    static double share(UseSubstitute substitute, Months months, int month) {
        int since = (int) substitute.ready().until(months.month(month), ChronoUnit.MONTHS);
        return substitute.largestShare() * BuildPlan.ramp(since, substitute.rampMonths());
    }

    /** The performance that a demand loses in each month: share times loss of every substitute, together at most 1. */
    static double[] performanceLost(Network network, String demand, Months months) {
        double[] lost = new double[months.count()];
        for (UseSubstitute substitute : network.substitutes()) {
            if (substitute.demands().contains(demand)) {
                for (int m = 0; m < lost.length; m++) {
                    lost[m] = Math.min(1, lost[m] + share(substitute, months, m) * substitute.performanceLoss());
                }
            }
        }
        return lost;
    }
}
