// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.ytterby.assay.AssayedPart;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * The mass balance of a flowsheet, forward from feeds to outlets and backward from a wanted product to the feed.
 *
 * <p>With x the amounts that enter the operations, f the feeds and A the shares that streams take from one operation to
 * another, x = f + A x for each element (Brunner and Rechberger, Handbook of Material Flow Analysis, 2016, transfer
 * coefficients). If all shares are numbers the system is solved exactly, recycles included. If some are ranges or unknown,
 * each amount is the tightest interval over all shares that add up to at most 1 at every operation, widened by 10<sup>-12</sup>
 * of itself against rounding; amounts in streams of a loop may be wider than tightest.
 *
 * @since 0.1
 */
public final class FlowsheetBalance {

    private FlowsheetBalance() {}

    /**
     * Balances feeds without any assumption.
     *
     * @param flowsheet the flowsheet
     * @param feeds at least one amount, at most one for each feed, all on one basis
     * @return the balance
     * @throws IllegalArgumentException if the feeds do not fit
     * @throws SingularLoopException if an element enters a loop and never leaves it
     */
    public static Balance forward(Flowsheet flowsheet, List<FeedAmount> feeds) {
        return forward(flowsheet, feeds, AssumptionSet.none());
    }

    /**
     * Balances feeds.
     *
     * @param flowsheet the flowsheet
     * @param feeds at least one amount, at most one for each feed, all on one basis; a feed left out brings nothing
     * @param assumptions what to take for shares nobody published
     * @return the balance
     * @throws IllegalArgumentException if the feeds do not fit, or assumed and published shares add up to more than 1
     * @throws SingularLoopException if an element enters a loop and never leaves it
     */
    public static Balance forward(Flowsheet flowsheet, List<FeedAmount> feeds, AssumptionSet assumptions) {
        SortedSet<Element> elements = elements(flowsheet, feeds);
        return new BalanceWork(new Network(flowsheet), feeds, assumptions, ImmutableList.copyOf(elements)).balance();
    }

    /**
     * Says how much of a feed a wanted amount of product needs.
     *
     * @param flowsheet the flowsheet
     * @param feed an amount of the one feed, whose composition the needed feed has; some of the element in it
     * @param outlet the identifier of the outlet
     * @param element the wanted element
     * @param wantedTonnes how much of it is wanted, on the basis of the feed, at least 0
     * @param assumptions what to take for shares nobody published
     * @return the needed feed and the balance of the given amount that it was scaled from
     * @throws IllegalArgumentException if the feed does not fit or none of the element can reach the outlet
     * @throws SingularLoopException if an element enters a loop and never leaves it
     */
    public static NeededFeed backward(
            Flowsheet flowsheet,
            FeedAmount feed,
            String outlet,
            Element element,
            double wantedTonnes,
            AssumptionSet assumptions) {
        Checks.notNegative("wantedTonnes", wantedTonnes);
        Balance balance = forward(flowsheet, List.of(feed), assumptions);
        Interval made = balance.outlet(outlet, element);
        if (!(made.upper() > 0)) {
            throw Checks.refused("feed", "bring some " + element.symbol() + " to outlet " + outlet, made);
        }
        double least = wantedTonnes / made.upper();
        Interval times = wantedTonnes == 0
                ? Interval.exactly(0)
                : made.lower() > 0
                        ? Interval.of(least, Math.max(least, wantedTonnes / made.lower()))
                        : Interval.atLeast(least);
        return new NeededFeed(outlet, element, wantedTonnes, times, balance);
    }

    /** Checks that the feeds fit the flowsheet and each other and gives the elements with a number. */
    static ImmutableSortedSet<Element> elements(Flowsheet flowsheet, List<FeedAmount> feeds) {
        Basis basis = Checks.notEmpty("feeds", feeds).get(0).basis();
        Set<String> seen = new HashSet<>();
        ImmutableSortedSet.Builder<Element> elements = ImmutableSortedSet.naturalOrder();
        for (FeedAmount amount : feeds) {
            Feed feed = flowsheet.feed(amount.feed());
            String path = "feeds[" + amount.feed() + "]";
            if (!seen.add(amount.feed())) {
                throw Checks.refused("feeds", "have one amount for each feed", amount.feed());
            }
            if (!amount.basis().equals(basis)) {
                throw Checks.refused(path + ".basis", "be " + basis + " as that of the first", amount.basis());
            }
            AssayedPart part = amount.part().orElse(AssayedPart.WHOLE);
            if (part != feed.part()) {
                throw Checks.refused(path + ".part", "be " + feed.part() + ", from which the recoveries count", part);
            }
            elements.addAll(amount.tonnes().toMap().keySet());
        }
        ImmutableSortedSet<Element> all = elements.build();
        for (FeedAmount amount : feeds) {
            for (Element element : amount.unquantified()) {
                if (all.contains(element)) {
                    throw Checks.refused(
                            "feeds[" + amount.feed() + "].unquantified",
                            "not have " + element.symbol() + ", which another feed has a number for",
                            "unquantified");
                }
            }
        }
        return all;
    }

    /**
     * Adds up some outlets of a balance.
     *
     * @param balance the balance
     * @param outlets the identifiers of the outlets
     * @return the tonnes of each element; wider than need be if the shares between the outlets are not known
     * @throws IllegalArgumentException if there is no such outlet
     */
    public static ElementBounds sum(Balance balance, List<String> outlets) {
        Map<Element, Interval> sums = new java.util.TreeMap<>();
        for (String outlet : outlets) {
            balance.outlet(outlet).toMap().forEach((element, amount) -> sums.merge(element, amount, Interval::plus));
        }
        return ElementBounds.of(sums);
    }
}
