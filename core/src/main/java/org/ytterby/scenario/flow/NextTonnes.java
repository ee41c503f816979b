// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ytterby.quantity.Interval;

/** Finds where more capacity at one place alone raises a largest flow. */
final class NextTonnes {

    /** Below this part of the need a rise is rounding. */
    private static final double ROUNDING = 1e-9;

    private NextTonnes() {}

    static List<NextTonne> of(ChainGraph chain, MaximumFlow flow, long needed) {
        List<NextTonne> places = new ArrayList<>();
        int plants = chain.state.plants.size();
        for (int arc = 0; arc < chain.graph.arcs(); arc++) {
            boolean isNeed = arc >= plants && !chain.isLink(arc);
            long gain = isNeed ? 0 : flow.gain(arc);
            if (gain > ROUNDING * needed) {
                places.add(nextTonne(chain, flow, arc, gain));
            }
        }
        places.sort(Comparator.comparingDouble(NextTonne::mineTonnesPerTonne)
                .thenComparingDouble(NextTonne::upToTonnesPerYear)
                .reversed()
                .thenComparing(next -> next.place().toString()));
        return places;
    }

    private static NextTonne nextTonne(ChainGraph chain, MaximumFlow flow, int arc, long gain) {
        double worth = chain.worth(arc);
        NextTonne.Builder next = NextTonne.builder()
                .place(chain.place(arc))
                .mineTonnesPerTonne(worth)
                .upToTonnesPerYear(chain.grid.tonnes(gain) / worth);
        boolean[] reached = flow.reachedFrom(chain.graph.head(arc));
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        int plants = chain.state.plants.size();
        for (int d = 0; d < chain.state.demands.size(); d++) {
            int need = plants + d;
            if (reached[chain.graph.tail(need)] && flow.flow(need) < flow.capacity(need)) {
                next.addRelieves(chain.state.demands.get(d).id());
                least = Math.min(least, worth / chain.worth(need));
                greatest = Math.max(greatest, worth / chain.worth(need));
            }
        }
        return next.deliveredPerTonne(Interval.of(least, greatest)).build();
    }
}
