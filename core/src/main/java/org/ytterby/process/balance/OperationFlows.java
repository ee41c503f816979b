// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Grade;
import org.ytterby.process.Operation;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/** The rare earths and the dry mass that a balance leads through operations, in tonnes. */
final class OperationFlows {

    private final Flowsheet flowsheet;
    private final Balance balance;
    private final AtomicWeights weights;

    OperationFlows(Flowsheet flowsheet, Balance balance, AtomicWeights weights) {
        this.flowsheet = flowsheet;
        this.balance = balance;
        this.weights = weights;
    }

    /** One thing that goes into an operation fresh, and its dry mass if a grade tells it. */
    private record Part(String id, Optional<Interval> dryTonnes) {}

    /** The rare earths at an outlet on the basis of the balance. */
    Interval made(String outlet) {
        return rareEarths(balance.outlet(outlet).toMap(), balance.basis(), balance.basis());
    }

    /** The rare earths in a stream. */
    Interval stream(String id, Basis basis) {
        return rareEarths(amounts(id).toMap(), balance.basis(), basis);
    }

    /** What goes into an operation fresh, of which the balance knows rare earths but no grade, if there is such a thing. */
    Optional<String> ungraded(Operation operation) {
        return parts(operation).stream()
                .filter(part -> part.dryTonnes().isEmpty())
                .map(Part::id)
                .findFirst();
    }

    /** The dry mass of what goes into an operation fresh; the grade of each part must be known. */
    Interval dryMassIn(Operation operation) {
        return Interval.sum(parts(operation).stream()
                .map(part -> part.dryTonnes().orElseThrow())
                .toList());
    }

    private List<Part> parts(Operation operation) {
        List<Part> parts = new ArrayList<>();
        for (Stream stream : flowsheet.entering(operation.id())) {
            if (stream.kind() == StreamKind.FORWARD) {
                Map<Element, Interval> amounts = amounts(stream.id()).toMap();
                parts.add(new Part(stream.id(), dryTonnes(amounts, balance.basis(), stream.grades())));
            }
        }
        for (FeedAmount amount : balance.feeds()) {
            Feed feed = flowsheet.feed(amount.feed());
            if (feed.target().equals(operation.id())) {
                Map<Element, Interval> amounts = new TreeMap<>();
                amount.tonnes()
                        .toMap()
                        .keySet()
                        .forEach(e -> amounts.put(e, amount.amount(e).orElseThrow()));
                parts.add(new Part(feed.id(), dryTonnes(amounts, amount.basis(), feed.grades())));
            }
        }
        return parts;
    }

    /** The oxides that the first grade of total rare earths above 0 counts, over that grade. */
    private Optional<Interval> dryTonnes(Map<Element, Interval> amounts, Basis basis, List<Grade> grades) {
        return grades.stream()
                .filter(g -> g.scope().equals(ElementScope.TREO) || g.scope().equals(ElementScope.REE))
                .filter(g -> g.fraction().lower() > 0)
                .findFirst()
                .map(g -> rareEarths(Maps.filterKeys(amounts, e -> g.scope().contains(e)), basis, Basis.REO)
                        .dividedBy(g.fraction()));
    }

    private ElementBounds amounts(String stream) {
        ElementBounds bounds = balance.streams().get(stream);
        if (bounds == null) {
            throw new IllegalArgumentException("balance must be of the flowsheet but was of " + balance.flowsheet());
        }
        return bounds;
    }

    private Interval rareEarths(Map<Element, Interval> amounts, Basis from, Basis to) {
        Interval sum = Interval.exactly(0);
        for (Map.Entry<Element, Interval> entry : amounts.entrySet()) {
            if (entry.getKey().isRareEarth()) {
                sum = sum.plus(entry.getValue().times(BasisConversion.factor(from, to, entry.getKey(), weights)));
            }
        }
        return sum;
    }

    /** Between the least and the greatest factor to another basis of the elements that may be at an outlet. */
    Interval factors(String outlet, Basis basis) {
        return balance.outlet(outlet).toMap().entrySet().stream()
                .filter(e -> e.getKey().isRareEarth() && e.getValue().upper() > 0)
                .map(e -> Interval.exactly(BasisConversion.factor(balance.basis(), basis, e.getKey(), weights)))
                .reduce(Interval::hull)
                .orElseThrow();
    }
}
