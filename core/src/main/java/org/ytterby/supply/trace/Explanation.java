// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ytterby.place.Country;

/** Tells a traced dependence in words. */
final class Explanation {

    private Explanation() {}

    static String of(TracedDependence traced) {
        StringBuilder text = new StringBuilder();
        if (traced.origin() == SupplyNetwork.Origin.SYNTHETIC) {
            text.append("Synthetic figures, made up to show the method.\n");
        }
        text.append(traced.buyer().alpha2()).append(" buys ").append(traced.product());
        text.append(" from ").append(shares(traced.direct())).append('\n');
        for (TracedLayer layer : traced.layers()) {
            text.append(layer.layer()).append(": made in ").append(shares(layer.shares()));
            if (layer.untraced() > 0) {
                text.append(", untraced ").append(percent(layer.untraced()));
            }
            text.append('\n');
        }
        HiddenShare most = traced.largestDifference();
        if (most.share() != 0) {
            text.append("Most ")
                    .append(most.share() > 0 ? "hidden: " : "overstated: ")
                    .append(most.country().alpha2())
                    .append(" at ")
                    .append(most.layer())
                    .append(", ")
                    .append(percent(Math.abs(most.share())))
                    .append(most.share() > 0 ? " more than bought from it\n" : " less than bought from it\n");
        }
        return text.append(TracedDependence.ASSUMPTION).toString();
    }

    private static String shares(Map<Country, Double> shares) {
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Country, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(share -> share.getKey().alpha2() + " " + percent(share.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
