// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.Transaction;

/**
 * Adds up what counts for one test, from the outside in: the outermost item that is on the list and of the country counts
 * with its whole value, and nothing inside it counts again. A sum is a range as long as a fact is missing.
 *
 * <p>What the parts stated leave of the value of an item is its slack: it may be the item's own work, the value of parts
 * that have none, or something nobody stated. It is worth the same to the sum wherever it goes, so the most is reached if all of
 * it goes to one that counts.
 */
final class ShareWalk {

    /**
     * What an item adds with everything inside it: for certain, at most if it is worth the least it can be, and whether
     * any value it has beyond that would count too.
     */
    private record Sum(BigDecimal sure, BigDecimal possible, boolean absorbs) {}

    private final ShareTests.Test test;
    private final int index;
    private final Probe probe;
    private final Map<String, Transaction> items;
    private final Optional<Currency> currency;
    private final List<Contribution> contributions = new ArrayList<>();

    ShareWalk(
            ShareTests.Test test, int index, Probe probe, Map<String, Transaction> items, Optional<Currency> currency) {
        this.test = test;
        this.index = index;
        this.probe = probe;
        this.items = items;
        this.currency = currency;
    }

    ShareOfValue share(Part whole, String path) {
        ShareOfValue.Builder share = ShareOfValue.builder();
        share.path(path)
                .test(test.name())
                .origin(test.origin())
                .numerator(test.numerator())
                .value(whole.value())
                .stated(Optional.ofNullable(whole.valueShares().get(test.name())));
        if (test.numerator().isEmpty()) {
            return share.build();
        }
        Sum sum = sum(whole, path, BigDecimal.ONE, null);
        return share.least(money(sum.sure()))
                .most(sum.absorbs() ? Optional.empty() : money(sum.possible()))
                .contributions(contributions)
                .build();
    }

    private Optional<Money> money(@Nullable BigDecimal amount) {
        return amount == null ? Optional.empty() : currency.map(c -> new Money(amount, c));
    }

    /**
     * What an item adds.
     *
     * @param pieces how many of it are in the whole
     * @param outer the slack around it, from which its value may be if it has none; null if nothing bounds it
     */
    private Sum sum(Part part, String path, BigDecimal pieces, @Nullable BigDecimal outer) {
        boolean valued = part.value().isPresent();
        BigDecimal least = PartChecks.least(part).multiply(pieces);
        BigDecimal most = valued ? least : plus(least, outer);
        BigDecimal slack = valued ? least.subtract(PartChecks.leastOfParts(part).multiply(pieces)) : outer;
        Transaction item = Objects.requireNonNull(items.get(path));
        Probe.Fit kind = probe.isListed(index, item);
        Probe.Fit origin = part.origin()
                .map(country -> country == test.origin() ? Probe.Fit.YES : Probe.Fit.NO)
                .orElse(Probe.Fit.MAYBE);
        if (kind.and(origin) == Probe.Fit.YES) {
            add(path, Standing.COUNTS, least, most, valued ? Set.of() : EnumSet.of(Gap.VALUE));
            countedWith(part, path);
            return new Sum(least, least, !valued);
        }
        if (kind.and(origin) == Probe.Fit.MAYBE) {
            EnumSet<Gap> gaps = EnumSet.noneOf(Gap.class);
            if (origin == Probe.Fit.MAYBE) {
                gaps.add(Gap.ORIGIN);
            }
            if (kind == Probe.Fit.MAYBE) {
                gaps.add(Gap.KIND);
            }
            if (!valued) {
                gaps.add(Gap.VALUE);
            }
            add(path, Standing.MAY_COUNT, BigDecimal.ZERO, most, gaps);
            return new Sum(inside(part, path, pieces, slack).sure(), least, !valued);
        }
        boolean holds = part.breakdown() == Breakdown.PARTIAL
                && (slack == null || slack.signum() > 0)
                && probe.mayHold(index, item) != Probe.Fit.NO;
        if (holds) {
            add(path, Standing.MAY_HOLD, BigDecimal.ZERO, slack, EnumSet.of(Gap.CONTENT));
        } else {
            add(
                    path,
                    kind == Probe.Fit.NO ? Standing.NOT_LISTED : Standing.OTHER_ORIGIN,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    Set.of());
        }
        Sum inner = inside(part, path, pieces, slack);
        boolean takesSlack = holds || inner.absorbs();
        return valued && takesSlack
                ? new Sum(
                        inner.sure(),
                        inner.possible()
                                .add(least)
                                .subtract(PartChecks.leastOfParts(part).multiply(pieces)),
                        false)
                : new Sum(inner.sure(), inner.possible(), takesSlack);
    }

    private Sum inside(Part part, String path, BigDecimal pieces, @Nullable BigDecimal slack) {
        Sum all = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, false);
        for (Part inner : sorted(part)) {
            Sum one =
                    sum(inner, path + "/" + inner.name(), pieces.multiply(BigDecimal.valueOf(inner.quantity())), slack);
            all = new Sum(
                    all.sure().add(one.sure()), all.possible().add(one.possible()), all.absorbs() || one.absorbs());
        }
        return all;
    }

    private static @Nullable BigDecimal plus(BigDecimal one, @Nullable BigDecimal other) {
        return other == null ? null : one.add(other);
    }

    private void countedWith(Part part, String path) {
        for (Part inner : sorted(part)) {
            String innerPath = path + "/" + inner.name();
            add(innerPath, Standing.COUNTED_WITH_OUTER, BigDecimal.ZERO, BigDecimal.ZERO, Set.of());
            countedWith(inner, innerPath);
        }
    }

    private void add(String path, Standing standing, BigDecimal least, @Nullable BigDecimal most, Set<Gap> gaps) {
        contributions.add(Contribution.builder()
                .path(path)
                .standing(standing)
                .least(money(least))
                .most(money(most))
                .gaps(gaps)
                .build());
    }

    static List<Part> sorted(Part part) {
        return part.parts().stream().sorted(Comparator.comparing(Part::name)).toList();
    }
}
