// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.process.Consumption;
import org.ytterby.process.ConsumptionBasis;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Grade;
import org.ytterby.process.Operation;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * Reagents and energy for each kilogram of rare earths in a product, as far as consumptions are published: consumption times
 * the flow it is stated for, over the product.
 *
 * @since 0.1
 */
public final class ResourceTotals {

    private ResourceTotals() {}

    /**
     * Works out every published consumption of a flowsheet.
     *
     * @param flowsheet the flowsheet
     * @param balance its balance
     * @param product the identifier of the product, which all of the consumption is counted for, by-products nothing
     * @param weights the atomic weights, for flows on another basis than that of the balance
     * @return one entry for each consumption, in order of flow; an amount without bounds that can be told says why
     * @throws IllegalArgumentException if there is no such outlet
     */
    public static ImmutableList<ResourceTotal> of(
            Flowsheet flowsheet, Balance balance, String product, AtomicWeights weights) {
        Interval made = rareEarths(balance.outlet(product), balance.basis(), balance.basis(), weights);
        ImmutableList.Builder<ResourceTotal> totals = ImmutableList.builder();
        for (Operation operation : flowsheet.inOrder()) {
            for (Consumption consumption : operation.consumptions()) {
                Optional<String> reason = reason(flowsheet, operation, consumption, made);
                Optional<Interval> amount = reason.isPresent()
                        ? Optional.empty()
                        : Optional.of(consumption
                                .perKilogram()
                                .orElseThrow()
                                .times(perProduct(flowsheet, balance, operation, consumption, product, weights)));
                totals.add(ResourceTotal.of(
                        operation.id(),
                        consumption.what(),
                        consumption.kind(),
                        amount,
                        consumption.unit(),
                        consumption.evidence().confidence(),
                        reason));
            }
        }
        return totals.build();
    }

    private static Optional<String> reason(
            Flowsheet flowsheet, Operation operation, Consumption consumption, Interval made) {
        if (consumption.perKilogram().isEmpty()) {
            return Optional.of("no amount is published");
        }
        if (consumption.basis() == ConsumptionBasis.EVENT || consumption.basis() == ConsumptionBasis.OUTPUT_MASS) {
            return Optional.of(
                    "it is stated for " + consumption.basisWords() + ", of which the balance knows no amount");
        }
        if (consumption.basis() == ConsumptionBasis.FEED_MASS
                && grade(flowsheet, operation).isEmpty()) {
            return Optional.of("the grade of " + consumption.basisWords() + " is not known");
        }
        return made.upper() > 0 ? Optional.empty() : Optional.of("nothing reaches the product");
    }

    /** The flow at the operation over the product; at the product's own stream it is the ratio of the bases. */
    private static Interval perProduct(
            Flowsheet flowsheet,
            Balance balance,
            Operation operation,
            Consumption consumption,
            String product,
            AtomicWeights weights) {
        Basis basis = consumption.basis() == ConsumptionBasis.OUTPUT_METAL ? Basis.ELEMENT : Basis.REO;
        Interval made = rareEarths(balance.outlet(product), balance.basis(), balance.basis(), weights);
        if (consumption.basis() == ConsumptionBasis.FEED_MASS) {
            Interval entering = Interval.exactly(0);
            for (Stream stream : flowsheet.entering(operation.id())) {
                entering = entering.plus(flow(balance, stream.id(), basis, weights));
            }
            for (FeedAmount feed : balance.feeds()) {
                if (flowsheet.feed(feed.feed()).target().equals(operation.id())) {
                    entering = entering.plus(fed(feed, basis, weights));
                }
            }
            return ratio(entering.dividedBy(grade(flowsheet, operation).orElseThrow()), made);
        }
        Stream main = flowsheet.leaving(operation.id()).get(0);
        if (main.target().equals(product) && flowsheet.entering(product).size() == 1) {
            return factors(balance, product, basis, weights);
        }
        return ratio(flow(balance, main.id(), basis, weights), made);
    }

    private static Interval ratio(Interval flow, Interval made) {
        Interval positive = made.lower() > 0 ? made : Interval.of(0, false, made.upper(), true);
        return flow.dividedBy(positive);
    }

    private static Interval flow(Balance balance, String stream, Basis basis, AtomicWeights weights) {
        ElementBounds bounds = balance.streams().get(stream);
        if (bounds == null) {
            throw new IllegalArgumentException("balance must be of the flowsheet but was of " + balance.flowsheet());
        }
        return rareEarths(bounds, balance.basis(), basis, weights);
    }

    private static Interval rareEarths(ElementBounds bounds, Basis from, Basis to, AtomicWeights weights) {
        Interval sum = Interval.exactly(0);
        for (Element element : RareEarths.ALL) {
            if (bounds.get(element).isPresent()) {
                sum = sum.plus(bounds.get(element).get().times(BasisConversion.factor(from, to, element, weights)));
            }
        }
        return sum;
    }

    private static Interval fed(FeedAmount feed, Basis basis, AtomicWeights weights) {
        Interval sum = Interval.exactly(0);
        for (Element element : RareEarths.ALL) {
            if (feed.amount(element).isPresent()) {
                sum = sum.plus(feed.amount(element)
                        .get()
                        .times(BasisConversion.factor(feed.basis(), basis, element, weights)));
            }
        }
        return sum;
    }

    /** Between the least and the greatest factor of the elements that may be in the product. */
    private static Interval factors(Balance balance, String product, Basis basis, AtomicWeights weights) {
        return balance.outlet(product).toMap().entrySet().stream()
                .filter(e -> e.getKey().isRareEarth() && e.getValue().upper() > 0)
                .map(e -> Interval.exactly(BasisConversion.factor(balance.basis(), basis, e.getKey(), weights)))
                .reduce(Interval::hull)
                .orElseThrow();
    }

    /** The one grade of total rare earths known of what goes into an operation, as a fraction above 0. */
    private static Optional<Interval> grade(Flowsheet flowsheet, Operation operation) {
        ImmutableList.Builder<Grade> grades = ImmutableList.builder();
        flowsheet.entering(operation.id()).forEach(stream -> grades.addAll(stream.grades()));
        flowsheet.feeds().stream()
                .filter(feed -> feed.target().equals(operation.id()))
                .forEach(feed -> grades.addAll(feed.grades()));
        return grades.build().stream()
                .filter(grade ->
                        grade.scope().equals(ElementScope.TREO) || grade.scope().equals(ElementScope.REE))
                .map(Grade::fraction)
                .filter(fraction -> fraction.lower() > 0)
                .findFirst();
    }
}
