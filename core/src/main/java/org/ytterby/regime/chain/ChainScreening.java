// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;

/**
 * Screens a product made of parts as a whole and part by part, and computes the shares of value that the rules test, such as
 * the 0.1 percent of Announcement 61 of 2025 of the Ministry of Commerce of China, exactly and by the list of what counts of
 * each rule.
 *
 * <p>Each part is screened as if it were shipped alone on the same journey. For a share of value the product is gone through
 * from the outside in, the product itself included: the outermost item that is on the list of the rule and of its country
 * counts with its whole value, and nothing inside it counts again. An item that does not count itself adds what its parts add,
 * and, unless its {@linkplain Breakdown breakdown} is complete, may hold something that counts in the rest of its value if
 * its elements allow it. A fact that is missing makes the share a range, never zero; the share enters the answer if every
 * limit of the test gives the same on all of the range, and otherwise the answer asks for it.
 *
 * @since 0.1
 */
public final class ChainScreening {

    private ChainScreening() {}

    /**
     * Screens a product.
     *
     * @param screener the rules
     * @param journey what is asked, when, from where to where, by whom, for what and with which licences; without facts of
     *     an item
     * @param product the product
     * @return the answers and shares
     * @throws IllegalArgumentException if the journey states facts of an item
     */
    public static ProductDetermination screen(Screener screener, Transaction journey, Part product) {
        return screen(screener, journey, ImmutableList.of(product), Map.of()).get(0);
    }

    /**
     * Screens products on the same journey, with lists of what counts where the book has none, such as the controlled
     * content for the de minimis test of the United States.
     *
     * @param screener the rules
     * @param journey what is asked, when, from where to where, by whom, for what and with which licences; without facts of
     *     an item
     * @param products the products
     * @param numerators what counts, by the name of the test; goes before the list of the book
     * @return the answers and shares of each product, in the same order
     * @throws IllegalArgumentException if the journey states facts of an item
     */
    public static ImmutableList<ProductDetermination> screen(
            Screener screener, Transaction journey, List<Part> products, Map<String, List<ItemRule>> numerators) {
        ItemFacts.check(journey);
        List<ShareTests.Test> tests = ShareTests.of(screener.view().book(), journey.question(), numerators);
        Probe probe = Probe.of(screener.view(), journey.question(), tests);
        ImmutableList.Builder<ProductDetermination> all = ImmutableList.builder();
        for (Part product : products) {
            all.add(screen(screener, journey, product, tests, probe));
        }
        return all.build();
    }

    private static ProductDetermination screen(
            Screener screener, Transaction journey, Part product, List<ShareTests.Test> tests, Probe probe) {
        Map<String, Part> parts = new LinkedHashMap<>();
        collect(product, product.name(), parts);
        Map<String, Transaction> items = new HashMap<>();
        parts.forEach((path, part) -> items.put(path, ItemFacts.of(journey, part, path)));
        ProductDetermination.Builder result = ProductDetermination.builder();
        result.journey(journey.id()).product(product.name());
        parts.forEach((path, part) -> {
            List<ShareOfValue> shares = new ArrayList<>();
            for (int i = 0; i < tests.size(); i++) {
                shares.add(
                        new ShareWalk(tests.get(i), i, probe, items, PartChecks.currency(product)).share(part, path));
            }
            result.addAllShares(shares);
            result.putAnswers(
                    path, screener.screen(withShares(Objects.requireNonNull(items.get(path)), tests, shares)));
        });
        return result.build();
    }

    private static void collect(Part part, String path, Map<String, Part> parts) {
        parts.put(path, part);
        ShareWalk.sorted(part).forEach(inner -> collect(inner, path + "/" + inner.name(), parts));
    }

    /** States each share that nobody stated and that settles every limit of its test. */
    private static Transaction withShares(Transaction item, List<ShareTests.Test> tests, List<ShareOfValue> shares) {
        Map<String, BigDecimal> settled = new HashMap<>();
        for (int i = 0; i < tests.size(); i++) {
            String name = tests.get(i).name();
            boolean alone =
                    tests.stream().filter(test -> test.name().equals(name)).count() == 1;
            ShareOfValue share = shares.get(i);
            if (alone && share.stated().isEmpty() && settles(share, tests.get(i).limits())) {
                settled.put(name, share.atLeast());
            }
        }
        return settled.isEmpty()
                ? item
                : Transaction.builder().from(item).putAllValueShares(settled).build();
    }

    private static boolean settles(ShareOfValue share, Iterable<Threshold> limits) {
        for (Threshold limit : limits) {
            if (share.meets(limit).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
