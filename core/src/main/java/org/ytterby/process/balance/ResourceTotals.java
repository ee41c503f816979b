// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.ytterby.element.AtomicWeights;
import org.ytterby.process.Consumption;
import org.ytterby.process.ConsumptionBasis;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * Reagents and energy for each kilogram of rare earths in a product, as far as consumptions are published: consumption times
 * the flow it is stated for, over the product.
 *
 * <p>A consumption for the mass of the feed counts what goes in fresh, by feeds and forward streams, each rare-earth tonnage
 * over its own grade; what comes back by a recycle is not counted again.
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
     * @return one entry for each consumption, in order of flow; an entry without an amount says why
     * @throws IllegalArgumentException if there is no such outlet or the balance is of another flowsheet
     */
    public static ImmutableList<ResourceTotal> of(
            Flowsheet flowsheet, Balance balance, String product, AtomicWeights weights) {
        OperationFlows flows = new OperationFlows(flowsheet, balance, weights);
        Interval made = flows.made(product);
        ImmutableList.Builder<ResourceTotal> totals = ImmutableList.builder();
        for (Operation operation : flowsheet.inOrder()) {
            for (Consumption consumption : operation.consumptions()) {
                Optional<String> reason = reason(flows, operation, consumption, made);
                Optional<Interval> amount = reason.isPresent()
                        ? Optional.empty()
                        : consumption
                                .perKilogram()
                                .map(each -> each.times(perProduct(flowsheet, flows, operation, consumption, product)));
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
            OperationFlows flows, Operation operation, Consumption consumption, Interval made) {
        if (consumption.perKilogram().isEmpty()) {
            return Optional.of("no amount is published");
        }
        if (consumption.basis() == ConsumptionBasis.EVENT || consumption.basis() == ConsumptionBasis.OUTPUT_MASS) {
            return Optional.of(
                    "it is stated for " + consumption.basisWords() + ", of which the balance knows no amount");
        }
        Optional<String> ungraded =
                consumption.basis() == ConsumptionBasis.FEED_MASS ? flows.ungraded(operation) : Optional.empty();
        if (ungraded.isPresent()) {
            return Optional.of("it is stated for " + consumption.basisWords() + ", but the grade of " + ungraded.get()
                    + ", which goes in, is not known");
        }
        return made.upper() > 0 ? Optional.empty() : Optional.of("nothing reaches the product");
    }

    /** The flow at the operation over the product; at the product's own stream it is the ratio of the bases. */
    private static Interval perProduct(
            Flowsheet flowsheet, OperationFlows flows, Operation operation, Consumption consumption, String product) {
        Interval made = flows.made(product);
        if (consumption.basis() == ConsumptionBasis.FEED_MASS) {
            return ratio(flows.dryMassIn(operation), made);
        }
        Basis basis = consumption.basis() == ConsumptionBasis.OUTPUT_METAL ? Basis.ELEMENT : Basis.REO;
        Stream main = flowsheet.leaving(operation.id()).get(0);
        if (main.target().equals(product) && flowsheet.entering(product).size() == 1) {
            return flows.factors(product, basis);
        }
        return ratio(flows.stream(main.id(), basis), made);
    }

    private static Interval ratio(Interval flow, Interval made) {
        Interval positive = made.lower() > 0 ? made : Interval.of(0, false, made.upper(), true);
        return flow.dividedBy(positive);
    }
}
