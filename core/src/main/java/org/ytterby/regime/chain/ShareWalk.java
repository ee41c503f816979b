// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.Transaction;

/**
 * Adds up what counts for one test, from the outside in: the outermost item that is on the list and of the country counts
 * with its whole value, and nothing inside it counts again. A sum is a range as long as a fact is missing.
 */
final class ShareWalk {

    /** From the least to the most; no most if nothing bounds it. */
    private record Range(BigDecimal least, @Nullable BigDecimal most) {}

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
        BigDecimal known = whole.value().map(Money::amount).orElse(null);
        Range sum = sum(whole, path, BigDecimal.ONE, new Range(PartChecks.least(whole), known));
        return share.least(money(sum.least()))
                .most(money(sum.most()))
                .contributions(contributions)
                .build();
    }

    private Optional<Money> money(@Nullable BigDecimal amount) {
        return amount == null ? Optional.empty() : currency.map(c -> new Money(amount, c));
    }

    /** What an item adds with everything inside it; {@code pieces} is how many of it are in the whole. */
    private Range sum(Part part, String path, BigDecimal pieces, Range value) {
        Transaction item = items.get(path);
        Probe.Fit kind = probe.isListed(index, item);
        Probe.Fit origin = part.origin()
                .map(country -> country == test.origin() ? Probe.Fit.YES : Probe.Fit.NO)
                .orElse(Probe.Fit.MAYBE);
        Probe.Fit counts = kind.and(origin);
        if (counts == Probe.Fit.YES) {
            boolean exact = value.least().equals(value.most());
            add(path, Standing.COUNTS, value, exact ? Set.of() : EnumSet.of(Gap.VALUE));
            countedWith(part, path);
            return value;
        }
        BigDecimal rest = value.most() == null
                ? null
                : value.most().subtract(PartChecks.leastOfParts(part).multiply(pieces));
        EnumSet<Gap> gaps = EnumSet.noneOf(Gap.class);
        Range own = new Range(BigDecimal.ZERO, BigDecimal.ZERO);
        Standing standing = kind == Probe.Fit.NO ? Standing.NOT_LISTED : Standing.OTHER_ORIGIN;
        if (counts == Probe.Fit.MAYBE) {
            standing = Standing.MAY_COUNT;
            own = new Range(BigDecimal.ZERO, value.most());
            if (origin == Probe.Fit.MAYBE) {
                gaps.add(Gap.ORIGIN);
            }
            if (kind == Probe.Fit.MAYBE) {
                gaps.add(Gap.KIND);
            }
        } else if (part.breakdown() == Breakdown.PARTIAL
                && (rest == null || rest.signum() > 0)
                && probe.mayHold(index, item) != Probe.Fit.NO) {
            standing = Standing.MAY_HOLD;
            own = new Range(BigDecimal.ZERO, rest);
            gaps.add(Gap.CONTENT);
        }
        add(path, standing, own, gaps);
        Range inside = inside(part, path, pieces, rest, own.most(), value.most());
        return counts == Probe.Fit.MAYBE ? new Range(inside.least(), value.most()) : inside;
    }

    /**
     * What the parts of an item add, and what it may hold besides. All of it together is at most the value of the item less
     * what certainly does not count: &Sigma; max(0, least value of a part &minus; the most it adds).
     */
    private Range inside(
            Part part,
            String path,
            BigDecimal pieces,
            @Nullable BigDecimal rest,
            @Nullable BigDecimal most,
            @Nullable BigDecimal bound) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = most;
        BigDecimal idle = BigDecimal.ZERO;
        for (Part inner : sorted(part)) {
            BigDecimal each = pieces.multiply(BigDecimal.valueOf(inner.quantity()));
            BigDecimal least = PartChecks.least(inner).multiply(each);
            BigDecimal largest = inner.value().isPresent() ? least : rest == null ? null : rest.add(least);
            Range sum = sum(inner, path + "/" + inner.name(), each, new Range(least, largest));
            low = low.add(sum.least());
            high = high == null || sum.most() == null ? null : high.add(sum.most());
            idle = sum.most() == null ? idle : idle.add(least.subtract(sum.most()).max(BigDecimal.ZERO));
        }
        if (bound != null) {
            BigDecimal limit = bound.subtract(idle);
            high = high == null ? limit : high.min(limit);
        }
        return new Range(low, high);
    }

    private void countedWith(Part part, String path) {
        for (Part inner : sorted(part)) {
            String innerPath = path + "/" + inner.name();
            add(innerPath, Standing.COUNTED_WITH_OUTER, new Range(BigDecimal.ZERO, BigDecimal.ZERO), Set.of());
            countedWith(inner, innerPath);
        }
    }

    private void add(String path, Standing standing, Range range, Set<Gap> gaps) {
        contributions.add(new Contribution(path, standing, money(range.least()), money(range.most()), gaps));
    }

    static List<Part> sorted(Part part) {
        return part.parts().stream().sorted(Comparator.comparing(Part::name)).toList();
    }
}
