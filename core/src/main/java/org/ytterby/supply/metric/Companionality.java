// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.List;
import java.util.Map;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The share of a material's output that is a by-product of something else: CP = output with another host / output (Nassar,
 * Graedel and Harper 2015, Science Advances 1, e1400180; from memory - unverified). Such output follows the host's market.
 *
 * <p>For rare earths say whose view it is: the group against a host that is none, such as iron ore at Bayan Obo, or one rare
 * earth against those that pay for the mine.
 *
 * @since 0.1
 */
public final class Companionality {

    private Companionality() {}

    /**
     * Computes the share of output by host.
     *
     * @param byProduct what is obtained with other hosts, by host
     * @param mainProduct what is obtained for its own sake
     * @return the share of by-product output, within [0, 1]; undefined if all may be zero
     * @throws IllegalArgumentException if an amount may be negative
     */
    public static MetricValue of(Map<String, Interval> byProduct, Interval mainProduct) {
        byProduct.forEach((host, amount) -> notNegative("byProduct[" + host + "]", amount));
        notNegative("mainProduct", mainProduct);
        return Ratios.partOfWhole(Interval.sum(byProduct.values()), mainProduct);
    }

    /**
     * Computes the share of one host.
     *
     * @param host the host
     * @param byProduct what is obtained with other hosts, by host
     * @param mainProduct what is obtained for its own sake
     * @return the share of the output obtained with the host, within [0, 1]; the shares of all hosts add up to that of
     *     {@link #of}
     * @throws IllegalArgumentException if the host is not named or an amount may be negative
     */
    public static MetricValue ofHost(String host, Map<String, Interval> byProduct, Interval mainProduct) {
        Interval own = byProduct.get(host);
        if (own == null) {
            throw Checks.refused("host", "be one of " + byProduct.keySet(), host);
        }
        byProduct.forEach((other, amount) -> notNegative("byProduct[" + other + "]", amount));
        List<Interval> others = byProduct.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(host))
                .map(Map.Entry::getValue)
                .toList();
        notNegative("mainProduct", mainProduct);
        return Ratios.partOfWhole(own, Interval.sum(others).plus(mainProduct));
    }

    private static void notNegative(String path, Interval amount) {
        if (!(amount.lower() >= 0)) {
            throw Checks.refused(path, "be at least 0", amount);
        }
    }
}
