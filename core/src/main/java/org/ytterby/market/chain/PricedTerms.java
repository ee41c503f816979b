// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Interval;

/** How much of each price enters a sum of values, so that a price that is both sold and bought at is counted once. */
final class PricedTerms {

    private static final Interval NONE = Interval.exactly(0);

    private final Map<UnitPrice, Interval> masses = new LinkedHashMap<>();

    private PricedTerms() {}

    /** Adds up weight times (sold less bought over yield) of the links, by price. */
    static PricedTerms of(List<ChainLink> links, Map<String, Interval> yields, ToDoubleFunction<ChainLink> weights) {
        PricedTerms terms = new PricedTerms();
        for (ChainLink link : links) {
            double weight = weights.applyAsDouble(link);
            if (weight == 0) {
                continue; // a value without bounds that does not count must not undo the sum
            }
            terms.add(link.output(), Interval.exactly(weight));
            Interval yield = yields.getOrDefault(link.name(), Interval.exactly(1));
            link.inputs()
                    .forEach(input -> terms.add(input, Interval.exactly(-weight).dividedBy(yield)));
        }
        return terms;
    }

    private void add(PricedMass part, Interval times) {
        Interval mass = times.times(part.mass().in(part.price().massUnit()));
        masses.merge(part.price(), mass, Interval::plus);
    }

    Interval value() {
        Interval sum = NONE;
        for (Map.Entry<UnitPrice, Interval> term : masses.entrySet()) {
            sum = sum.plus(term.getValue().times(term.getKey().amount()));
        }
        return sum;
    }

    /** Bounds part / (part + rest) twice, at the corners and by the total, as either may be the closer. */
    static Optional<Interval> share(Interval part, Interval rest, Interval total) {
        if (!isPositive(total)) {
            return Optional.empty();
        }
        Interval share = part.dividedBy(total);
        boolean corners = isPositive(part.plus(rest)) && Double.isFinite(part.width()) && Double.isFinite(rest.width());
        if (!corners) {
            return Optional.of(share);
        }
        Interval hull = ratio(part.lower(), rest.lower())
                .hull(ratio(part.lower(), rest.upper()))
                .hull(ratio(part.upper(), rest.lower()))
                .hull(ratio(part.upper(), rest.upper()));
        return Optional.of(share.intersection(hull).orElse(share));
    }

    private static boolean isPositive(Interval range) {
        return range.lower() > 0;
    }

    private static Interval ratio(double part, double rest) {
        Interval of = Interval.exactly(part);
        return of.dividedBy(of.plus(Interval.exactly(rest)));
    }
}
