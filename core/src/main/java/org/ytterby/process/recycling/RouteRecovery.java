// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What a recycling route makes of products given up, and where the rest is lost. What is fed is what is recovered and
 * what is
 * lost, for every element.
 *
 * @param route the name of the route, not blank
 * @param fedTonnes the elements in the products given up, each at least 0
 * @param recoveredTonnes what comes back of each, within [0, fed]
 * @param losses what each step loses, in order
 * @param assumptions the assumptions that went into it, each with its step
 * @since 0.1
 */
public record RouteRecovery(
        String route,
        ElementVector fedTonnes,
        NavigableMap<Element, Interval> recoveredTonnes,
        List<StepLoss> losses,
        List<String> assumptions)
        implements Serializable {

    /**
     * Checks the amounts.
     *
     * @param route the name
     * @param fedTonnes the feed
     * @param recoveredTonnes what comes back
     * @param losses what is lost
     * @param assumptions the assumptions
     * @throws IllegalArgumentException if the name is blank or an amount may be negative
     */
    public RouteRecovery {
        Checks.notBlank("route", route);
        fedTonnes.toMap().forEach((element, fed) -> Checks.notNegative("fedTonnes[" + element.symbol() + "]", fed));
        recoveredTonnes = StepLoss.amounts("recoveredTonnes", recoveredTonnes);
        losses = ImmutableList.copyOf(losses);
        assumptions = ImmutableList.copyOf(assumptions);
    }

    /**
     * Sends products given up through a route.
     *
     * @param route the route
     * @param fedTonnes the elements in the products given up, in tonnes, each at least 0
     * @return what comes back
     * @throws IllegalArgumentException if an amount is negative
     */
    public static RouteRecovery of(RecyclingRoute route, ElementVector fedTonnes) {
        NavigableMap<Element, Interval> passing = new TreeMap<>();
        fedTonnes.toMap().forEach((element, fed) -> passing.put(element, Interval.exactly(fed)));
        ImmutableList.Builder<StepLoss> losses = ImmutableList.builder();
        ImmutableList.Builder<String> assumptions = ImmutableList.builder();
        for (RecyclingStep step : route.steps()) {
            NavigableMap<Element, Interval> lost = new TreeMap<>();
            for (Map.Entry<Element, Interval> flow : passing.entrySet()) {
                Interval recovery = step.recovery(flow.getKey());
                lost.put(
                        flow.getKey(), part(flow.getValue(), Interval.exactly(1).minus(recovery)));
                flow.setValue(part(flow.getValue(), recovery));
            }
            losses.add(new StepLoss(step.name(), lost));
            step.assumption().ifPresent(words -> assumptions.add(step.name() + ": " + words));
        }
        return new RouteRecovery(route.name(), fedTonnes, passing, losses.build(), assumptions.build());
    }

    /**
     * Returns what is lost of each element on the whole route.
     *
     * @return fed less recovered, within [0, fed]
     */
    public NavigableMap<Element, Interval> lostTonnes() {
        ImmutableSortedMap.Builder<Element, Interval> lost = ImmutableSortedMap.naturalOrder();
        recoveredTonnes.forEach((element, recovered) -> lost.put(
                element,
                amount(Interval.exactly(fedTonnes.getOrElse(element, 0)).minus(recovered))));
        return lost.build();
    }

    /** A part of a flow, without the hair below zero that outward rounding may add. */
    private static Interval part(Interval flow, Interval share) {
        return amount(flow.times(share));
    }

    private static Interval amount(Interval tonnes) {
        return tonnes.clampedTo(Interval.atLeast(0));
    }
}
